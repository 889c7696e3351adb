import fc from 'fast-check';
import {expect, it} from 'vitest';
import {joinFile, normalizePath} from './local-path';

const part = fc.constantFrom('a', 'b.md', '.', '..', '', '.hidden', 'c..d');

it('joins a directory and a path as if they were written after each other', () => {
  const dirs = fc.constantFrom('.', 'docs', 'docs/a/b', '../shared', '../../x/y', 'i18n/fr/.hidden');
  fc.assert(
    fc.property(dirs, fc.array(part, {maxLength: 7}), (dir, parts) => {
      const path = parts.join('/');
      expect(joinFile(dir, path)).toBe(normalizePath(dir === '.' ? path : `${dir}/${path}`));
    }),
    {numRuns: 2000},
  );
});
