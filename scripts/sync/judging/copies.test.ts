import {expect, it} from 'vitest';
import {withoutCopies} from './copies';
import type {JudgeTask} from './task';

const task = (name: string, more: Partial<JudgeTask> = {}): JudgeTask => ({
  files: {source: `docs/${name}.md`, translation: `fr/${name}.md`, options: {}},
  texts: {source: 'One.', translation: 'Un.'},
  languages: {source: 'en', translation: 'fr'},
  asksFreshness: false,
  ...more,
});

/** Judges that say where they were, and count how often they were asked. */
function counting() {
  const asked: string[] = [];
  const judges = withoutCopies({
    lanes: 1,
    do: ({files}) => {
      asked.push(files.source);
      return Promise.resolve({
        sections: 2,
        findings: [
          {
            code: 'section-missing' as const,
            severity: 'error' as const,
            args: {title: 'A'},
            at: {file: files.translation, range: {start: 1, end: 2}},
            beside: {file: files.source, range: {start: 3, end: 4}},
          },
        ],
      });
    },
    close: () => Promise.resolve(),
  });
  return {asked, judges};
}

it('a pair that says the same as another is not judged again, and what is found is found in its own files', async () => {
  const {asked, judges} = counting();
  await judges.do(task('a'), 1);
  const {findings, sections} = await judges.do(task('b'), 0);
  expect(asked).toEqual(['docs/a.md']);
  expect(sections).toBe(2);
  expect(findings).toMatchObject([
    {
      at: {file: 'fr/b.md', range: {start: 1, end: 2}},
      beside: {file: 'docs/b.md', range: {start: 3, end: 4}},
    },
  ]);
});

it.each<[string, Partial<JudgeTask>]>([
  ['another text', {texts: {source: 'One.', translation: 'Une.'}}],
  ['the same letters, cut elsewhere', {texts: {source: 'One.U', translation: 'n.'}}],
  ['another language', {languages: {source: 'en', translation: 'fr-CA'}}],
  ['another format', {files: {source: 'docs/b.mdx', translation: 'fr/b.mdx', options: {}}}],
  ['read otherwise', {files: {...task('b').files, options: {maintainCase: true}}}],
  ['asked for what was accepted', {asksFreshness: true}],
  [
    'with something accepted',
    {lock: {file: 'fr/.sync/b', sections: []} as unknown as NonNullable<JudgeTask['lock']>},
  ],
])('it is judged again: %s', async (_, more) => {
  const {asked, judges} = counting();
  await judges.do(task('a'), 1);
  await judges.do(task('b', more), 0);
  expect(asked).toHaveLength(2);
});
