import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {fillTemplate} from './template';

const values = {words: {vendor: 'Favorelle'}, flags: {on: true, off: false}, parts: {more: 'more\n'}};

describe('a template', () => {
  it.each([
    ['{{vendor}}!', 'Favorelle!'],
    ['a{{#on}}b{{/on}}{{#off}}c{{/off}}{{^off}}d{{/off}}', 'abd'],
    ['{{#on}}\na\n{{#off}}\nb\n{{/off}}\nc\n{{/on}}\n', 'a\nc\n'],
    ['{{> more}}\nx', 'more\nx'],
    [
      '1. a\n{{#off}}\n1. b\n{{/off}}\n1. c\n\n   d\n\n1. e\n\nf\n\n1. g',
      '1. a\n2. c\n\n   d\n\n3. e\n\nf\n\n1. g',
    ],
    ['{/* #id */}', '{/* #id */}'],
  ])('%j', (template, expected) => {
    expect(fillTemplate(template, values)).toBe(expected);
  });

  it.each([
    ['{{nobody}}', 'word “nobody”'],
    ['{{#nobody}}x{{/nobody}}', 'flag “nobody”'],
    ['{{> nobody}}\n', 'part “nobody”'],
    ['{{#on}}x', 'without its other half'],
  ])('%j is our mistake', (template, message) => {
    expect(() => fillTemplate(template, values)).toThrow(message);
  });
});

describe('the templates of the two languages', () => {
  const folder = (language: string) => join(import.meta.dirname, language);
  const files = readdirSync(folder('en'));

  it('are the same files', () => {
    expect(readdirSync(folder('fr'))).toEqual(files);
  });

  it.each(files)('%s: the same sections, tags and conditions in the same order', (file) => {
    const marks = (language: string) =>
      readFileSync(join(folder(language), file), 'utf8').match(
        /\{\{[#^/>] ?[\w-]+\}\}|\{\/\* #[\w-]+ \*\/\}|<(?!Ui\b)[A-Z]\w*[^>]*>/g,
      ) ?? [];
    expect(marks('fr').toSorted()).toEqual(marks('en').toSorted());
    expect(marks('fr').filter((mark) => mark.startsWith('{/*'))).toEqual(
      marks('en').filter((mark) => mark.startsWith('{/*')),
    );
  });
});
