import {describe, expect, it} from 'vitest';
import {checkEnglishTypography} from '../../prose/style/english-typography';
import {checkFrenchTypography} from '../../prose/style/french-typography';
import type {LinkCode} from '../finding';
import {commandWords, findingWords, wordFinding} from '.';
import {formatHelp} from '../../command/help';
import {findings} from './harness/samples';

const typography = {en: checkEnglishTypography, fr: checkFrenchTypography} as const;

/** Every sentence about findings, by the finding it is about. */
function sentences(lang: 'en' | 'fr'): [where: string, text: string][] {
  return findings.flatMap((finding) => {
    const words = Object.entries({
      ...wordFinding<LinkCode>(finding, lang),
      why: findingWords[lang][finding.code].why,
    });
    return words.map(([part, text]): [string, string] => [
      `${finding.code} ${JSON.stringify(finding.args)} ${part}`,
      text,
    ]);
  });
}

/** The words of the command, with arguments where they take some. */
function commandSentences(lang: 'en' | 'fr'): [where: string, text: string][] {
  const {options, errors, counts, progress, fixed, statuses, usages, settings, ...others} =
    commandWords[lang];
  const {headerMissing, cacheTrouble, listUnreadable, checkedIn, written, fixQuestion, ...fixedWords} =
    others;
  const args = {allowed: ['zq'], known: ['zq'], tools: ['zq'], versions: ['zq'], missing: [2, 3], of: 4};
  const more = {option: '--zq', value: 'zq', nearest: '--zz', one: '--zq', other: '--zz', index: 2};
  const said = {...args, ...more, reason: 'zq', argument: 'zq', path: 'zq', file: 'zq.json', at: 'zq.at'};
  return [
    ...Object.entries(options).map(([name, {text}]): [string, string] => [name, text]),
    ...Object.entries(errors).map(([name, word]): [string, string] => [
      name,
      (word as (args: unknown) => string)(said),
    ]),
    ...Object.entries(counts).flatMap(([name, word]) =>
      [0, 1, 2].map((n): [string, string] => [name, word(n)]),
    ),
    ...Object.entries(settings).map(([name, word]): [string, string] => [
      name,
      (word as (args: unknown) => string)({...said, key: 'zq', expected: 'zq'}),
    ]),
    ...(['not-set', 'not-a-header-value'] as const).map((because): [string, string] => [
      'headerMissing',
      headerMissing({host: 'zq.example', header: 'zq', variable: 'ZQ', because}),
    ]),
    ['cacheTrouble', cacheTrouble('zq')],
    ['listUnreadable', listUnreadable('zq')],
    ['checkedIn', checkedIn(12)],
    ['written', written('zq')],
    ['fixQuestion', fixQuestion.trimEnd()],
    ['fixed', fixed(2, 1)],
    ['reading', progress.reading(1, 2)],
    ['checking', progress.checking],
    ['asking', progress.asking(1, 2)],
    ['built', progress.built(1, 2)],
    ['waiting', progress.waiting('zq.example', 'retry-after', 12, 3)],
    ['moreHosts', progress.moreHosts(2)],
    ...[...statuses, ...usages].map(([name, text]): [string, string] => [name, text]),
    ...Object.entries(fixedWords).map(([name, text]): [string, string] => [name, text]),
  ];
}

describe.each(['en', 'fr'] as const)('sentences in %s', (lang) => {
  const all = [...sentences(lang), ...commandSentences(lang)];

  it.each<[string, RegExp]>([
    ['is empty, or has spaces around it', /^$|^\s|\s$/],
    ['holds what is not text', /undefined|\[object|NaN| {2}|\n/],
    ['holds a mark of the draft', /[~¬]/],
  ])('none %s', (_, wrong) => {
    expect(all.filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it('are set as the language is', () => {
    expect(
      all.flatMap(([where, text]) => typography[lang](text).map((problem) => [where, text, problem])),
    ).toEqual([]);
  });

  it.each(findings)('$code says its arguments: $args', (finding) => {
    const {message, remedy} = wordFinding<LinkCode>(finding, lang);
    const closed = ['because', 'kind', 'pages', 'otherLocale', 'shownIn', 'wordsIn', 'pageIn'];
    for (const [name, value] of Object.entries(finding.args)) {
      const isText = !closed.includes(name);
      if (isText && typeof value !== 'boolean') expect(`${message} ${remedy}`).toContain(String(value));
    }
  });

  it('have titles that fit a line, and end whole sentences with a full stop', () => {
    for (const [where, text] of sentences(lang)) {
      if (where.endsWith('title')) expect(text).toMatch(/^.{3,50}(?<!\.)$/);
      else expect(text, where).toMatch(/\.$/);
    }
  });

  it('say each variant in its own words', () => {
    for (const code of new Set(findings.map((finding) => finding.code))) {
      const messages = findings
        .filter((f) => f.code === code)
        .map((f) => wordFinding<LinkCode>(f, lang).message);
      expect(new Set(messages).size, code).toBe(messages.length);
    }
  });

  it('shorten what would bury them', () => {
    const target = `data:image/png;base64,${'A'.repeat(5000)}`;
    const {message} = wordFinding({code: 'file-missing', severity: 'error', target, args: {path: 'b'}}, lang);
    expect(message.length).toBeLessThan(300);
  });

  it('speak of a link that has no target', () => {
    const {message} = wordFinding({code: 'file-missing', severity: 'error', args: {path: 'b'}}, lang);
    expect(message).toMatch(/^(?:This link leads|Ce lien mène) .*b,/);
  });

  it('name languages, and quote what is none', () => {
    const named = (otherLocale: string) =>
      wordFinding({code: 'page-in-other-language', severity: 'error', args: {otherLocale}}, lang).message;
    expect(named('fr')).toContain({en: 'French', fr: 'français'}[lang]);
    expect(named('no locale!')).toContain('no locale!');
  });
});

it('differ between the languages everywhere', () => {
  const english = new Map([...sentences('en'), ...commandSentences('en')]);
  const same = [...sentences('fr'), ...commandSentences('fr')].filter(
    ([where, text]) => english.get(where) === text && !/^(?:optionsTitle|moreHosts)$/.test(where),
  );
  expect(same).toEqual([]);
});

it.each(['en', 'fr'] as const)('%s help fits a terminal and names every option', (lang) => {
  const help = formatHelp(commandWords[lang]);
  for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  for (const name of Object.keys(commandWords[lang].options)) expect(help).toContain(`  --${name}`);
});
