import {expect, it} from 'vitest';
import {alignPages} from '../align';
import type {SyncFinding} from '../finding';
import type {PagePair, Range} from '../model';
import {readSyncDocument} from '../read';
import {bySection} from './by-section';

function pageOf(english: string, french: string, name: string): PagePair {
  return alignPages(
    readSyncDocument(`docs/${name}.md`, english, {language: 'en', format: 'md'}),
    readSyncDocument(`fr/${name}.md`, french, {language: 'fr', format: 'md'}),
  );
}

const parts = (text: string) => `Text.\n\n## Same\n\n${text}\n\n## Other\n\n${text}\n`;

/** Finds something at the first block of every section, and says which sections it was asked about. */
function rule(
  place: (pair: PagePair['sections'][number]) => Range = ({translation}) => firstOf(translation),
) {
  const asked: string[] = [];
  const find = (page: PagePair): SyncFinding[] =>
    page.sections.flatMap((pair) => {
      asked.push(pair.source?.key ?? '');
      const range = place(pair);
      return [
        {
          code: 'typography',
          severity: 'note',
          args: {found: 'a', expected: 'b', rule: 'other'},
          section: pair.source?.key ?? '',
          at: {file: page.translation.file, range},
          beside: {file: page.source.file, range: firstOf(pair.source)},
          fix: {range, to: 'b'},
        },
      ];
    });
  return {asked, find};
}

function firstOf(section: PagePair['sections'][number]['source']): Range {
  return section?.blocks[0]?.range ?? {start: 0, end: 0};
}

const first = () => pageOf(parts('One.'), parts('Un.'), 'a');
/** The same sections, farther on in other files, and one of them once more under another key. */
const second = () =>
  pageOf(
    `More.\n\n## Same\n\nNew.\n\n${parts('One.')}`,
    `Et plus encore.\n\n## Same\n\nNouveau.\n\n${parts('Un.')}`,
    'b',
  );

it('what was found of a section is found of all that are written alike, each in its place', () => {
  const {asked, find} = rule();
  const remembering = bySection([find]);
  remembering(first());
  asked.length = 0;
  const found = remembering(second());
  expect(asked).toEqual(['', 'same']);
  expect(found).toEqual(find(second()));
  expect(found.map(({section}) => section)).toEqual(['', 'same', 'same-1', 'other']);
});

it('what stands elsewhere on the page is looked for again', () => {
  const {asked, find} = rule(() => ({start: 0, end: 1}));
  const remembering = bySection([find]);
  remembering(first());
  asked.length = 0;
  expect(remembering(second())).toEqual(find(second()));
  expect(asked).toContain('other');
});

it('findings come rule by rule, as without remembering', () => {
  const rules = [rule().find, rule(({translation}) => translation?.heading ?? {start: 0, end: 0}).find];
  const remembering = bySection(rules);
  const expected = rules.flatMap((one) => one(first()));
  expect([remembering(first()), remembering(first())]).toEqual([expected, expected]);
});
