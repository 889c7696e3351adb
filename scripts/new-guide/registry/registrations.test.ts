import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {addEntry, removeEntry} from './edit-source';
import {registrationsOf} from './registrations';

const guide = {
  id: 'favorelle-dataverse',
  resource: 'dataverse',
  permissions: ['mcp.tools-of-favorelle'],
  names: ['Favorelle'],
  vendor: {key: 'favorelle', name: 'Favorelle', site: 'https://www.favorelle.example'},
} as const;

describe.each(registrationsOf(guide).map((registration) => [registration.file, registration] as const))(
  'the marked place in %s',
  (file, {add, remove}) => {
    const before = readFileSync(file, 'utf8');
    const bare = (text: string) => text.replaceAll(/[\s,]/g, '');

    it('takes a guide and gives it back', () => {
      const after = add(before);
      expect(after).toMatch(/favorelle/i);
      expect(bare(remove(after))).toBe(bare(before));
    });

    it('is left alone where the guide is not in it', () => {
      expect(bare(remove(before))).toBe(bare(before));
    });
  },
);

it('no other source has to name every guide: a new one would not compile', () => {
  const known = registrationsOf(guide).map(({file}) => file);
  const naming = ['src', 'scripts', 'tests'].flatMap((root) =>
    readdirSync(root, {recursive: true, encoding: 'utf8'})
      .map((name) => `${root}/${name.replaceAll('\\', '/')}`)
      .filter(
        (file) =>
          /\.tsx?$/.test(file) && /(?<!Partial<)Record<IntegrationId,/.test(readFileSync(file, 'utf8')),
      ),
  );
  expect(naming.filter((file) => !known.includes(file) && !file.endsWith('registrations.test.ts'))).toEqual(
    [],
  );
});

describe('a list in a source', () => {
  const list = {variable: 'all', kind: 'array'} as const;

  it.each([
    ["const all = z.enum(['a']);", "const all = z.enum(['a', 'b']);"],
    ['const all = [];', "const all = ['b'];"],
    ["const all = [\n  'a', // why\n];", "const all = [\n  'a', 'b', // why\n];"],
  ])('%j', (source, expected) => {
    expect(addEntry(source, {...list, text: "'b'"})).toBe(expected);
    expect(removeEntry(expected, {...list, text: "'b'"})).toBe(source);
  });

  it('that is not there is an error, and no broken file', () => {
    expect(() => addEntry('const other = [1];', {...list, text: '2'})).toThrow('There is no array “all”');
  });
});
