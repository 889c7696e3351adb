/** This site is whole in both languages. */
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {readSite} from '../../links/site';
import {readSettings} from '../settings';
import {pairsOf, siteFiles, stringsOf} from './index';

const file = 'config/check-sync.json';
const read = readSettings(readFileSync(file, 'utf8'), file);
if ('problems' in read) throw new Error(JSON.stringify(read.problems));
const {settings} = read;
const site = readSite('.');
const files = siteFiles('.');
const others = site.locales.filter(({isDefault}) => !isDefault);

it('has every page, partial and string in every language', () => {
  expect(others.map(({id}) => id)).toEqual(['fr']);
  for (const locale of others) {
    const {pairs, findings} = pairsOf(site, files, locale, {settings});
    expect(pairs.length).toBeGreaterThan(20);
    expect([...findings, ...stringsOf(site, files, locale, settings)]).toEqual([]);
  }
});

it('knows its own configuration whole', () => {
  expect(files.shown.navbar.isWhole).toBe(true);
  expect(files.shown.footer.isWhole).toBe(true);
  expect(files.shown.sidebars('sidebars.ts').isWhole).toBe(true);
});
