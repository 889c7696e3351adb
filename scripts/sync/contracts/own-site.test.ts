/** This site's pages against its contracts: no error in either language. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readSite} from '../../links/site';
import {createFilter} from '../../links/routes/glob';
import {pairsOf, siteFiles} from '../pages';
import {positionAt} from '../read/places';
import {readSyncDocument} from '../read';
import {contractFindings} from '../rules/contracts';
import {readSettings} from '../settings';
import {contractData} from '.';

const file = 'config/check-sync.json';
const read = readSettings(readFileSync(file, 'utf8'), file);
if ('problems' in read) throw new Error(JSON.stringify(read.problems));
const {contracts} = read.settings;
const isGuarded = createFilter(contracts?.literals ?? [], []);
const site = readSite('.');
const data = contractData();

const pairs = site.locales
  .filter(({isDefault}) => !isDefault)
  .flatMap((locale) =>
    pairsOf(site, siteFiles('.'), locale).pairs.map((pair) => ({...pair, language: locale.lang})),
  );

describe('a page agrees with its contract, and names what contracts own', () => {
  it.each(pairs)('$source', ({source, translation, options, language}) => {
    const document = (path: string, lang: string) =>
      readSyncDocument(path, readFileSync(path, 'utf8'), {...options, language: lang});
    const original = document(source, 'en');
    const translated = document(translation, language);
    const found = [original, translated]
      .flatMap((page) =>
        contractFindings(page, data, {source: original, isGuarded: isGuarded(source)}).map(
          ({code, severity, args, at}) => {
            const {line} = positionAt(page.lineStarts, at.range?.start ?? 0);
            return {severity, told: `${code} ${at.file}:${line} ${JSON.stringify(args)}`};
          },
        ),
      )
      .filter(({severity}) => severity !== 'note');
    expect(found.map(({told}) => told)).toEqual([]);
  });
});
