import {describe, expect, it} from 'vitest';
import {doctorDataIn} from '../../remark/doctor-data';
import {errorPagesIn} from '../../remark/error-pages';
import {explainText, type Explaining} from './explain';
import {markDifference} from './mark-difference';

const inGuide: Explaining = {
  integration: 'codat-business-central',
  reader: {clientId: 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b'},
  isOnPage: true,
  baseUrl: '/',
};
const alone: Explaining = {reader: {}, isOnPage: false, baseUrl: '/fr/'};

const codat = doctorDataIn('en').guides.find(({id}) => id === 'codat-business-central');
const uri = codat?.facts.redirectUris[0]?.uri ?? '';

describe('explainText', () => {
  it('compares the quoted redirect URI with the contract’s, letter by letter', () => {
    const quoted = `${uri}/`;
    const {answer} = explainText(
      `AADSTS50011: The redirect URI '${quoted}' specified in the request does not match the redirect URIs configured for the application '${inGuide.reader.clientId}'.`,
      inGuide,
    );
    const {quoted: ours = [], expected: theirs = []} = answer.redirect ?? {};
    expect(ours.map(({text}) => text).join('')).toBe(quoted);
    expect(theirs.map(({text}) => text).join('')).toBe(uri);
    expect(ours.filter(({differs}) => differs)).toEqual([{text: '/', differs: true}]);
    expect(answer.causes[0]?.cause).toBe('redirect-uri-mismatch');
  });

  it('fills links with the reader’s values, and names a step of this page', () => {
    const {answer} = explainText('AADSTS65001: not consented', inGuide);
    const [cause] = answer.causes;
    expect(cause?.places.some(({href}) => href.includes(inGuide.reader.clientId ?? '?'))).toBe(true);
    expect(cause?.step?.href).toMatch(/^#[a-z-]+$/);
    expect(cause?.todo.length).toBeGreaterThan(1);
  });

  it('names a step of the guide’s page where it stands on another', () => {
    const {answer} = explainText('AADSTS65001', {...alone, integration: 'ipaas-business-central'});
    expect(answer.causes[0]?.step?.href).toMatch(/^\/fr\/guides\/ipaas-business-central#/);
  });

  it('gives support what it asks for, and no secret', () => {
    const secret = `abc8Q~${'Xy7_z.'.repeat(5)}Xy7_`;
    const {answer, diagnosis} = explainText(
      `AADSTS7000215: Invalid client secret ${secret}. Correlation ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0`,
      inGuide,
    );
    const support = answer.causes[0]?.support ?? '';
    expect(support).toContain('AADSTS7000215');
    expect(support).toContain('0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0');
    expect(JSON.stringify([answer, diagnosis])).not.toContain(secret);
  });

  it('says plainly that it does not know', () => {
    expect(explainText('It does not work.', alone).answer).toMatchObject({causes: [], codes: []});
    const {unknown, lookup} = explainText('AADSTS1234567: something new', alone).answer;
    expect(unknown).toContain('AADSTS1234567');
    expect(lookup).toContain('1234567');
  });
});

describe('markDifference', () => {
  /** Marked stretches in brackets. */
  const told = (one: string, other: string) =>
    markDifference(one, other).map((marked) =>
      marked.map(({text, differs}) => (differs ? `[${text}]` : text)).join(''),
    );

  it.each([
    ['https://a/x', 'https://a/x/', 'https://a/x[]', 'https://a/x[/]'],
    ['https://a/X', 'https://a/x', 'https://a/[X]', 'https://a/[x]'],
    ['http://a', 'https://a', 'http[]://a', 'http[s]://a'],
    ['', 'a', '[]', '[a]'],
    ['aa', 'a', 'a[a]', 'a[]'],
    // Several slips, each for itself.
    [
      'http://Guides.example/callbak/',
      'https://guides.example/callback',
      'http[]://[G]uides.example/callba[]k[/]',
      'http[s]://[g]uides.example/callba[c]k[]',
    ],
    [
      'https://a.example:8443/x',
      'https://a.example/x',
      'https://a.example[:8443]/x',
      'https://a.example[]/x',
    ],
  ])('%s and %s', (one, other, ours, theirs) => {
    expect(told(one, other)).toEqual([ours, theirs]);
  });

  it('marks one stretch where letter by letter would say nothing', () => {
    const one = 'https://businesscentral.dynamics.com/OAuthLanding.htm';
    const other = 'https://passerelle.example/some/entirely/other/page.htm';
    expect(told(one, other)).toEqual([
      'https://[businesscentral.dynamics.com/OAuthLanding].htm',
      'https://[passerelle.example/some/entirely/other/page].htm',
    ]);
  });

  it('keeps every letter, and takes no time for long texts', () => {
    const long = 'https://a/'.padEnd(500_000, 'xy');
    for (const [one, other] of [
      [long, `${long}/`],
      [long, long.toUpperCase()],
      ['é\u00a0x', 'e\u0301 x'],
    ] as const) {
      const texts = markDifference(one, other).map((marked) => marked.map(({text}) => text).join(''));
      expect(texts).toEqual([one, other]);
    }
  });
});

it('a page of a code says everything that its readers need, in both languages', () => {
  for (const locale of ['en', 'fr'] as const) {
    const pages = errorPagesIn(locale);
    expect(new Set(pages.map(({anchor}) => anchor)).size).toBe(pages.length);
    for (const page of pages) {
      const {causes, todo, actor, undo, stop, sources, happened} = page;
      for (const text of [
        happened,
        actor,
        undo,
        stop,
        ...todo,
        ...causes.flatMap((c) => [c.title, c.text, c.tell]),
      ]) {
        expect(text, page.code).toMatch(/\S/);
      }
      expect(sources.length, page.code).toBeGreaterThan(0);
    }
  }
});
