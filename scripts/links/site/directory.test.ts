import {mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {filesBelow} from './directory';

it('follows links to files and directories, and neither circles nor dead ends', () => {
  const root = mkdtempSync(join(tmpdir(), 'files-below-'));
  for (const dir of ['docs/deep', 'shared/more']) mkdirSync(join(root, dir), {recursive: true});
  for (const file of ['docs/a.md', 'docs/deep/b.md', 'shared/c.md', 'shared/more/d.md'])
    writeFileSync(join(root, file), '');
  const links = {
    'docs/c.md': 'shared/c.md',
    'docs/more': 'shared/more',
    'docs/gone.md': 'nowhere.md',
    'docs/self': 'docs',
    'docs/deep/up': '.',
    'shared/more/back': 'docs',
  };
  for (const [link, target] of Object.entries(links)) symlinkSync(join(root, target), join(root, link));
  expect(filesBelow(join(root, 'docs'))).toEqual(['a.md', 'c.md', 'deep/b.md', 'more/d.md']);
});
