import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {positionAt} from '../../read/places';
import {findingsIn, pagePair} from './harness/pair';

const french = 'i18n/fr/docusaurus-plugin-content-docs/current';
const files = readdirSync('docs', {recursive: true, encoding: 'utf8'}).filter((name) => /\.mdx?$/.test(name));

test.each(files)('our own page %s is built alike in both languages', (file) => {
  const page = pagePair(readFileSync(`docs/${file}`, 'utf8'), readFileSync(`${french}/${file}`, 'utf8'));
  const found = findingsIn(page).map(({code, at, args}) => {
    const {line} = positionAt(page.translation.lineStarts, at.range?.start ?? 0);
    return `${line} ${code} ${JSON.stringify(args)}`;
  });
  expect(found).toEqual([]);
});
