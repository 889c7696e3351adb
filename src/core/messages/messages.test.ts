import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {findingCodes, type Finding} from '../checks/finding';
import {formatFinding} from './format-finding';
import {sentences as english} from './en';
import {causes as englishCauses, errors as englishErrors} from './en/errors';
import {sentences as french} from './fr';
import {causes as frenchCauses, errors as frenchErrors} from './fr/errors';

const context = {vendor: 'Zq-A', product: 'Zq-B'};

/** Each finding with arguments that cannot be mistaken for words of a sentence; variants beside each other. */
const findings: readonly Finding[] = [
  {code: 'required-scope-missing', severity: 'error', args: {missing: ['Zq.One'], granted: ['Zq.Two']}},
  {
    code: 'required-scope-missing',
    severity: 'error',
    args: {missing: ['Zq.One', 'Zq.Two', 'Zq.Three'], granted: []},
  },
  {code: 'more-granted-than-asked', severity: 'warning', args: {extra: ['Zq.One', 'Zq.Two']}},
  {
    code: 'scope-of-another-resource',
    severity: 'error',
    args: {scopes: ['https://zq.example/One'], expectedResource: 'https://zz.example'},
  },
  {code: 'consent-not-granted', severity: 'error', args: {code: 'AADSTS65001'}},
  {code: 'consent-declined', severity: 'error', args: {code: 'AADSTS65004'}},
  {code: 'admin-approval-required', severity: 'error', args: {code: 'AADSTS90094'}},
  {code: 'refresh-not-possible', severity: 'error', args: {}},
  {code: 'wrong-tenant', severity: 'error', args: {actual: 'Zq tenant', expected: '1111-zz'}},
  {code: 'personal-account-used', severity: 'error', args: {username: 'zq@outlook.example'}},
  {code: 'personal-account-used', severity: 'error', args: {code: 'AADSTS500208'}},
  {code: 'redirect-uri-not-registered', severity: 'error', args: {code: 'AADSTS50011'}},
  {code: 'redirect-uri-on-wrong-platform', severity: 'error', args: {code: 'AADSTS9002326'}},
  {code: 'registration-is-single-tenant', severity: 'error', args: {code: 'AADSTS50194'}},
  {code: 'user-not-assigned', severity: 'error', args: {code: 'AADSTS50105'}},
  {code: 'application-not-found', severity: 'error', args: {code: 'AADSTS700016'}},
  {code: 'sign-in-refused', severity: 'error', args: {code: 'AADSTS1234567'}},
];

const languages = {
  en: {sentences: english, errors: englishErrors, causes: englishCauses},
  fr: {sentences: french, errors: frenchErrors, causes: frenchCauses},
} as const;

/** Every sentence of a language, by where it stands. */
function everySentence(language: keyof typeof languages): [where: string, text: string][] {
  const {sentences, errors, causes} = languages[language];
  const {toolErrors, actors, stepStatuses, scopeStates} = sentences;
  const rendered = findings.map((finding) => formatFinding(sentences.findings, finding, context));
  return leaves({findings: rendered, toolErrors, actors, stepStatuses, scopeStates, errors, causes});
}

function leaves(value: unknown, where = ''): [string, string][] {
  if (typeof value === 'string') return [[where, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, `${where}/${key}`));
}

describe.each(['en', 'fr'] as const)('sentences in %s', (language) => {
  const all = everySentence(language);

  it('has a finding of every code to render', () => {
    expect(new Set(findings.map(({code}) => code))).toEqual(new Set(findingCodes));
  });

  it.each<[string, RegExp]>([
    ['is empty, or has spaces around it', /^$|^\s|\s$/],
    ['holds what is not text', /undefined|\[object|NaN| {2}|\n/],
    ['has a straight apostrophe or quotation mark', /['"]/],
  ])('no sentence %s', (_, wrong) => {
    expect(all.filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  it.each(findings)('$code says its arguments', (finding) => {
    const words = Object.values(formatFinding(languages[language].sentences.findings, finding, context)).join(
      ' ',
    );
    for (const [, arg] of leaves(finding.args)) expect(words).toContain(arg);
  });

  it('ends what is more than a title with a full stop', () => {
    const whole = all.filter(([where]) => /\/(found|expected|next|happened|cause)$/.test(where));
    expect(whole.length).toBeGreaterThan(300);
    expect(whole.filter(([, text]) => !text.endsWith('.'))).toEqual([]);
  });
});

describe('French', () => {
  const all = everySentence('fr');

  it.each<[string, RegExp]>([
    ['has a colon without its no-break space', /(?<!\u00A0):(?!\/\/)/],
    ['has ; ! or ? without its narrow no-break space', /(?<!\u202F)[;!?]/],
    ['has guillemets without no-break spaces', /«(?!\u00A0)|(?<!\u00A0)»/],
    ['has English quotation marks', /[“”]/],
    [
      'has an English word left, outside quoted labels',
      /\b(the|and|with|your|sign|is|are|was|not|from|which|tenant|permission|vendor)\b/i,
    ],
  ])('no sentence %s', (what, wrong) => {
    const own = (text: string) => (what.includes('word') ? text.replace(/«[^»]*»|Zq tenant/g, '') : text);
    expect(all.filter(([, text]) => wrong.test(own(text)))).toEqual([]);
  });

  it('differs from English everywhere', () => {
    const same = new Map(everySentence('en'));
    expect(all.filter(([where, text]) => same.get(where) === text)).toEqual([]);
  });
});

it('keeps the sentences of errors out of what every check loads', () => {
  for (const language of ['en', 'fr'])
    expect(readFileSync(new URL(`${language}/index.ts`, import.meta.url), 'utf8')).not.toContain('./errors');
});
