import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {writeSearchIndex} from './search-index';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'search-index-'));
});
afterEach(() => {
  rmSync(dir, {recursive: true});
});

const page = (main: string, head = '') =>
  `<!doctype html><html lang=en><head><title>A page</title>${head}</head><body><nav>Menu</nav><main>${main}</main></body></html>`;

/** All that excerpts of the index can show. */
function textsOf(buildDir: string): string {
  const fragments = join(buildDir, 'pagefind', 'fragment');
  return readdirSync(fragments)
    .map((name) => gunzipSync(readFileSync(join(fragments, name))).toString('utf8'))
    .join('\n');
}

it('reads cells of a table as words of their own, and nothing around the text', async () => {
  const table = '<h1>Codes</h1><table><tr><th>Code<th>Meaning<tr><td>AADSTS50011<td>differs</table>';
  writeFileSync(join(dir, 'codes.html'), page(`${table}<button>Copy</button>`));
  expect(await writeSearchIndex(dir)).toBe(1);
  const texts = textsOf(dir);
  expect(texts).toMatch(/Code Meaning\.? AADSTS50011 differs/);
  expect(texts).not.toMatch(/Menu|Copy/);
});

it('leaves out what is not to be found, and publishes no face of the program’s own', async () => {
  writeFileSync(join(dir, 'index.html'), page('<h1>Home</h1>'));
  writeFileSync(join(dir, '404.html'), page('<h1>Nowhere</h1>'));
  writeFileSync(join(dir, 'redirect.html'), page('<h1>Back</h1>', '<meta name=robots content=noindex>'));
  expect(await writeSearchIndex(dir)).toBe(1);
  expect(textsOf(dir)).not.toMatch(/Nowhere|Back/);
  expect(readdirSync(join(dir, 'pagefind')).filter((name) => name.includes('-ui.'))).toEqual([]);
});
