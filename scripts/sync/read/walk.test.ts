import {describe, expect, it} from 'vitest';
import type {Block, Section, Words} from '../model';
import {isSamePath, pathKey, walkBlocks, wordsOf} from './walk';

const range = {start: 0, end: 0};
const words = (text: string): Words => ({text, marks: [], origins: []});
const paragraph = (text: string): Block => ({kind: 'paragraph', words: words(text), range});
const list = (ordered: boolean, ...items: Block[][]): Block => ({
  kind: 'list',
  ordered,
  items: items.map((blocks) => ({blocks, range})),
  range,
});

const section: Section = {
  key: 'a',
  level: 2,
  heading: range,
  title: words('Title'),
  range,
  blocks: [
    paragraph('first'),
    list(
      true,
      [paragraph('one')],
      [paragraph('two'), list(false, [paragraph('deep')]), list(false, [paragraph('last')])],
    ),
    {kind: 'rule', range},
    {
      kind: 'admonition',
      type: 'note',
      title: words('Mind'),
      range,
      blocks: [{kind: 'table', rows: [[words('head')], [words('cell')]], range}],
    },
    list(true, [paragraph('again')]),
  ],
};

describe('words', () => {
  it('come in the order of the file, each with what it stands in', () => {
    expect(
      wordsOf(section).map(({words: {text}, role, path}) => `${text} (${role}) ${pathKey(path)}`),
    ).toEqual([
      'Title (section-title) ',
      'first (paragraph) ',
      'one (paragraph) numbered-list:1:1',
      'two (paragraph) numbered-list:1:2',
      'deep (paragraph) numbered-list:1:2/bulleted-list:1:1',
      'last (paragraph) numbered-list:1:2/bulleted-list:2:1',
      'Mind (admonition-title) ',
      'head (cell) admonition:1/table:1:1:1',
      'cell (cell) admonition:1/table:1:2:1',
      'again (paragraph) numbered-list:2:1',
    ]);
  });

  it('of one block begin at the block', () => {
    const [, steps] = section.blocks;
    expect(steps && wordsOf(steps).map(({path}) => pathKey(path))).toEqual([
      'numbered-list:1:1',
      'numbered-list:1:2',
      'numbered-list:1:2/bulleted-list:1:1',
      'numbered-list:1:2/bulleted-list:2:1',
    ]);
    expect(wordsOf(paragraph('alone')).map(({role, path}) => [role, path])).toEqual([['paragraph', []]]);
  });
});

it('blocks are counted among all their siblings, and among those of their name', () => {
  expect(
    walkBlocks(section).map(({name, index, nth, path}) => [name, index, nth, path.length].join(' ')),
  ).toEqual([
    'paragraph 1 1 0',
    'numbered-list 2 1 0',
    'paragraph 1 1 1',
    'paragraph 1 1 1',
    'bulleted-list 2 1 1',
    'paragraph 1 1 2',
    'bulleted-list 3 2 1',
    'paragraph 1 1 2',
    'rule 3 1 0',
    'admonition 4 1 0',
    'table 1 1 1',
    'numbered-list 5 2 0',
    'paragraph 1 1 1',
  ]);
});

it('paths are the same if every step is', () => {
  const step = {kind: 'quote', nth: 1} as const;
  expect(isSamePath([step], [{...step}])).toBe(true);
  expect(isSamePath([step], [{...step, nth: 2}])).toBe(false);
  expect(isSamePath([step], [])).toBe(false);
});
