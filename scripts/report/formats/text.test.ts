import {describe, expect, it} from 'vitest';
import {findingOf, reportWith} from '../harness/reports';
import {formatText} from './text';

const gone = (file: string) => findingOf({code: 'web-not-found', file, message: 'It is gone.'});

describe('what a writer sees', () => {
  it('of nothing found: one line', () => {
    expect(formatText(reportWith([]))).toBe('Nothing to report. 12 files, 34 links in 1.2\u00a0s.\n');
  });

  it('of one: the place, what, what to write, and the sum', () => {
    expect(formatText(reportWith([findingOf({suggestion: '../b.mdx'})]))).toBe(
      `docs/a.mdx:3:7  error  Title of file-missing  file-missing
  It is not there.
  Write instead: ../b.mdx

1 error. 12 files, 34 links in 1.2\u00a0s.
`,
    );
  });

  it('of the same at three places: it once, then the places', () => {
    const text = formatText(reportWith(['docs/a.mdx', 'docs/b.mdx', 'docs/c.mdx'].map(gone)));
    expect(text.match(/It is gone/g)).toHaveLength(1);
    expect(text).toContain('in 3 places');
    for (const file of ['docs/a.mdx', 'docs/b.mdx', 'docs/c.mdx']) expect(text).toContain(`  ${file}:3:7\n`);
  });

  it('of the same at two places: each where it stands', () => {
    expect(formatText(reportWith(['docs/a.mdx', 'docs/b.mdx'].map(gone))).match(/It is gone/g)).toHaveLength(
      2,
    );
  });

  it('of 500 errors on one dead site: little more than their places', () => {
    const all = Array.from({length: 500}, (_, n) => gone(`docs/${n}.mdx`));
    expect(formatText(reportWith(all)).split('\n').length).toBeLessThan(510);
  });

  it('of notes: how many of which kind, and how to see them', () => {
    const notes = [1, 2].map((line) => findingOf({severity: 'note', line}));
    const text = formatText(reportWith(notes), {notesHint: 'Run with --notes.'});
    expect(text).toContain('2 notes\n  2 × Title of file-missing\nRun with --notes.');
    expect(text).not.toContain('docs/a.mdx');
    expect(formatText(reportWith(notes), {notes: true})).toContain('docs/a.mdx:2:7  note');
  });

  it('of errors that only advise: that they do', () => {
    expect(formatText(reportWith([findingOf({advisory: true})]))).toContain('no failure');
  });
});

it('writes places from where the command was started', () => {
  expect(formatText(reportWith([findingOf()]), {root: 'website/'})).toContain('website/docs/a.mdx:3:7');
});

it('colours only when told to, and never lets a message colour', () => {
  const report = reportWith([findingOf({message: '\u001b[31mred\u202e'})]);
  expect(formatText(report)).not.toContain('\u001b');
  expect(formatText(report)).toContain('\\u001b[31mred\\u202e');
  expect(formatText(report, {colors: true})).toContain('\u001b[31merror\u001b[39m');
});

it('speaks French', () => {
  expect(formatText(reportWith([findingOf({suggestion: 'b'})], {lang: 'fr'}))).toMatch(
    /Écrivez plutôt\u00a0: b\n\n1 erreur\./,
  );
});
