/** This site: everything that its pages say in both languages was accepted together. */
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {readSite} from '../../links/site';
import {alignPages} from '../align';
import {listSite} from '../list-site';
import {readSyncConfirmed} from '../read';
import {judgeFreshness} from '../rules/freshness';
import {defaultSettings} from '../settings';

const accept = 'run: npm run check:sync -- --accept';

it(`keeps what was accepted of every page, and of none that is gone (${accept})`, async () => {
  const {pages, goneLocks} = await listSite({
    siteDir: '.',
    site: readSite('.'),
    settings: defaultSettings,
  });
  expect(pages.length).toBeGreaterThan(20);
  expect(goneLocks.map(({file}) => file)).toEqual([]);
  const told: string[] = [];
  for (const {files, lock, locale} of pages) {
    const read = (file: string, language: string) =>
      readSyncConfirmed(file, readFileSync(file, 'utf8'), {...files.options, language});
    const pair = alignPages(await read(files.source, 'en'), await read(files.translation, locale.lang));
    told.push(
      ...judgeFreshness(pair, lock).map(({code, section = ''}) => `${files.source}#${section} ${code}`),
    );
  }
  expect(told).toEqual([]);
});
