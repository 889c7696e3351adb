import {describe, expect, it} from 'vitest';
import {appOnlyFindingCodes, type AppOnlyFinding} from '../checks/app-only/finding';
import {formatAppOnlyFinding} from './app-only';
import {appOnlyFindings as english} from './en/app-only';
import {appOnlyFindings as french} from './fr/app-only';

const context = {vendor: 'Zq-A', product: 'Zq-B'};

/** Each with arguments that cannot be mistaken for words of a sentence; variants beside each other. */
const findings: readonly AppOnlyFinding[] = [
  {code: 'secret-id-given', severity: 'error', args: {}},
  {code: 'token-refused', severity: 'error', args: {code: 'AADSTS7000215', cause: 'secret-invalid'}},
  {code: 'token-for-another-api', severity: 'error', args: {actual: 'zq://a', expected: 'zq://b'}},
  {code: 'token-from-another-tenant', severity: 'error', args: {actual: '1111-zz', expected: '2222-zz'}},
  {code: 'token-already-expired', severity: 'error', args: {minutes: 77}},
  {code: 'required-role-missing', severity: 'error', args: {missing: ['Zq.One'], granted: ['Zq.Two']}},
  {code: 'required-role-missing', severity: 'error', args: {missing: ['Zq.One', 'Zq.Two'], granted: []}},
  {code: 'role-opens-every-mailbox', severity: 'error', args: {roles: ['Zq.One']}},
  {code: 'more-roles-than-asked', severity: 'warning', args: {extra: ['Zq.One']}},
  {
    code: 'first-call-refused',
    severity: 'error',
    args: {call: 'companies', code: 'Zq 5', cause: 'network', status: 599},
  },
  {
    code: 'first-call-refused',
    severity: 'error',
    args: {call: 'table', code: 'HTTP 599', cause: 'network', status: 599},
  },
  {code: 'company-not-found', severity: 'error', args: {wanted: 'Zq C', found: ['Zq D']}},
  {code: 'company-not-found', severity: 'error', args: {wanted: 'Zq C', found: []}},
  {code: 'mailbox-limit-missing', severity: 'error', args: {}},
  {code: 'route-ends', severity: 'warning', args: {on: '2027-04-01'}},
];

/** Told by the shell, from the diagnosis; a date is told in the language. */
const toldOtherwise = new Set(['cause', 'call', 'on']);

const sentencesIn = (language: typeof english) =>
  findings.flatMap((finding) => Object.entries(formatAppOnlyFinding(language, finding, context)));

describe.each([
  ['English', english, /['"]|undefined|\[object|NaN| {2}|^\s|\s$|^$/],
  [
    'French',
    french,
    /['"“”]|undefined|\[object|NaN| {2}|^\s|\s$|^$|(?<!\u00A0):(?!\/\/)|(?<!\u202F)[;!?]|«(?!\u00A0)|(?<!\u00A0)»/,
  ],
])('%s', (_, language, wrong) => {
  it('has words for every code, well-formed', () => {
    expect(new Set(findings.map(({code}) => code))).toEqual(new Set(appOnlyFindingCodes));
    const own = ([key, text]: [string, string]) => [key, text.replaceAll('zq://', 'zq')] as const;
    expect(
      sentencesIn(language)
        .map(own)
        .filter(([, text]) => wrong.test(text)),
    ).toEqual([]);
    expect(sentencesIn(language).filter(([key, text]) => key !== 'title' && !text.endsWith('.'))).toEqual([]);
  });

  it.each(findings)('$code says its arguments', (finding) => {
    const words = Object.values(formatAppOnlyFinding(language, finding, context)).join(' ');
    for (const [name, value] of Object.entries(finding.args))
      if (!toldOtherwise.has(name)) for (const one of [value].flat()) expect(words).toContain(String(one));
  });
});

it('French differs from English everywhere, and says dates as French does', () => {
  const same = sentencesIn(english);
  expect(sentencesIn(french).filter(([, text], index) => text === same[index]?.[1])).toEqual([]);
  expect(french['route-ends']({on: '2027-04-01'}, context).title).toContain('1er avril 2027');
  expect(english['route-ends']({on: '2027-04-01'}, context).title).toContain('1 April 2027');
});
