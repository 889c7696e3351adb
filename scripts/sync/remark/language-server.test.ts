/** The rules in an editor, over the protocol that editors speak, by the server that they start. */
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {driftingSite, page, translation, type DriftingSite} from '../one-page/harness/drifted';
import {startEditor, type Editor} from './harness/editor';

let site: DriftingSite;
let editor: Editor;

beforeEach(async () => {
  site = await driftingSite();
  const rules = fileURLToPath(new URL('index.mjs', import.meta.url));
  site.write('.remarkrc.mjs', `import {checkSync} from '${rules}';\nexport default checkSync();\n`);
  editor = await startEditor(site.dir);
});
afterEach(async () => {
  expect(await editor.close()).toBe(0);
});

const type = (file: string, from = '', to = '') =>
  editor.type(site.path(file), (site.texts[file] ?? '').replace(from, to));

it('underlines what is typed, where it stands, and no longer once it is mended', async () => {
  expect(await type(translation)).toEqual([]);
  const found = await type(translation, '30 minutes', '45 minutes');
  expect(found).toContainEqual(
    expect.objectContaining({
      range: {start: {line: 8, character: 10}, end: {line: 8, character: 20}},
      severity: 1,
      source: 'check-sync',
      code: 'fact-differs',
      message: expect.stringMatching(/30 minutes[^]*docs\/a\.mdx:9:6/),
    }),
  );
  expect(await type(translation)).toEqual([]);
});

it('speaks the language of the page, and calls the original’s lead a warning', async () => {
  expect(await type(page)).toEqual([]);
  const found = await type(page, '30 minutes', '45 minutes');
  expect(found.map(({severity, code}) => `${String(severity)} ${code}`).toSorted()).toEqual([
    '2 fact-differs',
    '2 source-changed-alone',
  ]);
  expect(found[0]?.message).toMatch(/^In English, .*“45 minutes”/);
});

it('offers what the other language has', async () => {
  const [found] = (await type(translation, '#register', '#registre')).filter(({data}) => data !== undefined);
  expect(found?.code).toBeDefined();
  expect(found && (await editor.offers(site.path(translation), found))).toEqual(['register']);
});

it('goes on after text that does not parse', async () => {
  const broken = await type(translation, 'Accordez-le', '<Ui k="');
  expect(broken.map(({code}) => code)).toEqual(['source-not-readable']);
  expect(await type(translation)).toEqual([]);
});
