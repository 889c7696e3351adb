import {expect, it} from 'vitest';
import {alignPages} from '../../align';
import {readSyncDocument} from '../../read';
import {microsoftLocale} from './microsoft-locale';

/** @returns the text with its fixes, and what each found, as `found expected` */
function fixed(text: string, language = 'fr'): {readonly text: string; readonly told: readonly string[]} {
  const pair = alignPages(
    readSyncDocument('a.md', 'x\n', {language: 'en'}),
    readSyncDocument('b.md', text, {language, format: 'md'}),
  );
  const findings = microsoftLocale(pair, {translation: text});
  return {
    told: findings.map(({args}) => Object.values(args).slice(0, 2).join(' ')),
    text: findings
      .toReversed()
      .reduce(
        (sofar, {fix}) =>
          fix ? sofar.slice(0, fix.range.start) + fix.to + sofar.slice(fix.range.end) : sofar,
        text,
      ),
  };
}

const learn = 'https://learn.microsoft.com';

it.each([
  ['in a link', `Voir [ceci](${learn}/en-us/a) et [cela](${learn}/en-us/b#c).`],
  ['in an address', `Voir <${learn}/en-us/a>.`],
  ['in a definition', `Voir [ceci][1].\n\n[1]: ${learn}/en-us/a\n`],
  ['twice', `[a](${learn}/en-us/a) [b](${learn}/en-us/a)`],
])('%s: the language of the page is written', (_, text) => {
  const {text: mended, told} = fixed(text);
  expect(mended).toBe(text.replaceAll('en-us', 'fr-fr'));
  expect(new Set(told)).toEqual(new Set(['en-us fr-fr']));
});

it.each([
  ['no language: Microsoft picks', `[a](${learn}/a)`, 'fr'],
  ['the same language elsewhere', `[a](${learn}/fr-ca/a)`, 'fr'],
  ['another site', '[a](https://example.com/en-us/a)', 'fr'],
  ['code', `\`${learn}/en-us/a\``, 'fr'],
  ['a language that Microsoft has not', `[a](${learn}/en-us/a)`, 'eo'],
])('%s: nothing is said', (_, text, language) => {
  expect(fixed(text, language)).toEqual({text, told: []});
});

it('where the page asked for may not exist, it is said and left', () => {
  const text = '[a](https://azure.microsoft.com/en-us/pricing)';
  expect(fixed(text)).toEqual({text, told: ['en-us fr-fr']});
});
