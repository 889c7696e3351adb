import {describe, expect, it} from 'vitest';
import {readSyncDocument} from '../../read';
import {contractFindings, expiredFindings} from '.';
import {data, foundOn} from './harness/found';

/** A guide of one of the contracts, in which every step has its section unless the test says otherwise. */
const guide = (
  body: string,
  sections = ['choose-tenant', 'register-application', 'add-permissions'],
  integration = 'codat',
) =>
  `---\nintegration: ${integration}\n---\n\n${body}\n\n${sections.map((id) => `## Step {/* #${id} */}\n\nText.\n`).join('\n')}`;

describe('tags', () => {
  it.each([
    ['<Fact id="secret-max"/> and <Fact id="other-max" integration="other"/>', []],
    ['At most <Fact id="secret-mx"/>.', ['error tag-id-unknown 5:9 Fact | id | secret-mx | secret-max']],
    ['- In a list\n\n  <Figure id="nope"/>', ['error tag-id-unknown 7:3 Figure | id | nope']],
    ['| a |\n| - |\n| <Fact id="x"/> |', ['error tag-id-unknown 7:3 Fact | id | x']],
    ['A <Fact/>.', ['error tag-id-unknown 5:3 Fact | id | ']],
    ['A <Fact id={x}/>.', ['error tag-id-unknown 5:3 Fact | id | x']],
    [
      'A <Fact id="secret-max" integration="coda"/>.',
      ['error tag-id-unknown 5:3 Fact | integration | coda | codat'],
    ],
    [
      '<FactTable ids="secret-max secret-mins"/>',
      ['error tag-id-unknown 5:1 FactTable | ids | secret-mins | secret-min'],
    ],
    [
      '<FactTable prefix="secret-"/>\n\n<FactTable prefix="no-"/>',
      ['error tag-id-unknown 7:1 FactTable | prefix | no-'],
    ],
    ['<GuideHeadr/>', ['error tag-id-unknown 5:1 GuideHeadr |  | GuideHeadr | GuideHeader']],
    ['<details>\n\n<Figure id="overview"/>\n\n</details>', []],
    [
      '<Ui k="appRegistration">x</Ui> is a key',
      ['error tag-id-unknown 5:25 Ui | k | appRegistration | appRegistrations'],
    ],
    ['Open <Ui>Settings</Ui>.', ['error tag-id-unknown 5:10 Ui | k |  | settings']],
    ['Open <Ui k="settingsIcon">Settings</Ui>.', []],
  ])('%s', (body, expected) => {
    expect(foundOn(guide(body))).toEqual(expected);
  });

  it('of a page without a contract are known by what is the same everywhere', () => {
    expect(foundOn('<Figure id="x"/>')).toEqual(['error tag-id-unknown 1:1 Figure | id | x']);
  });

  it('cannot be known where the front matter names no contract that exists', () => {
    expect(foundOn(guide('<Fact id="x"/>', [], 'codta'))).toEqual([
      'error tag-id-unknown 1:1  | integration | codta | codat',
    ]);
  });
});

describe('steps', () => {
  const all = ['choose-tenant', 'register-application', 'add-permissions'];
  it.each<[readonly string[], readonly string[]]>([
    [['what-you-need', ...all, 'troubles'], []],
    [['choose-tenant', 'add-permissions'], ['error step-without-section 1:1 codat | register-application']],
    [
      ['choose-tenant', 'register-application', 'add-permision'],
      [
        'error step-without-section 1:1 codat | add-permissions',
        'error section-without-step 15:4 codat | add-permision',
      ],
    ],
    [[...all, 'copy-client-id'], ['error section-without-step 19:4 codat | copy-client-id']],
    [[...all, 'choose-tenant'], ['error section-without-step 19:4 codat | choose-tenant']],
    [
      ['choose-tenant', 'add-permissions', 'register-application'],
      ['error steps-in-contract-order 11:4 codat | register-application | add-permissions'],
    ],
  ])('%j', (sections, expected) => {
    expect(foundOn(guide('Text.', [...sections]))).toEqual(expected);
  });

  it('are those of guides alone', () => {
    expect(foundOn('## Step {/* #copy-client-id */}\n')).toEqual([]);
  });
});

describe('labels', () => {
  it.each<[string, string, readonly string[]]>([
    ['en', 'Open <Ui>App registrations</Ui>.', []],
    [
      'en',
      'Open <Ui>App registration</Ui>.',
      ['error label-unknown 5:10 App registration | App registrations'],
    ],
    [
      'fr',
      'Ouvrez <Ui>App registration</Ui>.',
      ['error label-unknown 5:12 App registration | App registrations'],
    ],
    ['en', '1. Select the **Frobnicate all** button.', ['warning label-unknown 5:17 Frobnicate all']],
    ['fr', '1. Cliquez sur **Tout frobniquer**.', ['warning label-unknown 5:18 Tout frobniquer']],
    [
      'fr',
      '1. Ouvrez l’**Inscription d’applications**.',
      ["warning label-unknown 5:15 Inscription d’applications | Inscriptions d'applications"],
    ],
    ['en', 'Under **Certificates**, look.', ['warning label-unknown 5:9 Certificates']],
    // Bold that is no label of a screen.
    ['en', 'This is **Important**. **Note:** select **one or more** of them.', []],
    ['en', 'Choose **Application Developer**, and **you** register it.', []],
    ['en', 'Do not choose **Anything that is as long as a whole sentence**.', []],
    ['en', '- **A licence.** One of them.\n- **A verified domain.** Yours.', []],
    ['fr', 'Choisissez **le bon locataire**.', []],
    ['en', 'Select **App registrations**, then **Settings**.', []],
  ])('%s: %s', (language, body, expected) => {
    expect(foundOn(guide(body), {language})).toEqual(expected);
  });

  it('in bold are looked for in guides alone', () => {
    expect(foundOn('Select **Frobnicate all**.')).toEqual([]);
  });

  it('whose French nobody has seen are noted once a page, in French', () => {
    const body = '<Ui>Enabled</Ui>, <Ui>Manifest</Ui> and again <Ui>Enabled</Ui>.';
    expect(foundOn(guide(body))).toEqual([]);
    expect(foundOn(guide(body), {language: 'fr-CA'})).toEqual([
      'note label-unverified 5:5 Enabled | Activé',
      'note label-unverified 5:23 Manifest | Manifest',
    ]);
  });
});

describe('literals', () => {
  const guarded = {isGuarded: true};
  it('are told with the tag that shows them, of the page’s own contract first', () => {
    const at = (tag: string) => [`error contract-literal 5:9 24 months | ${tag}`];
    expect(foundOn(guide('At most 24 months.'), guarded)).toEqual(at('codat | <Fact id="secret-max"/>'));
    expect(
      foundOn(guide('At most 24 months.', ['choose-tenant', 'copy-client-id'], 'other'), guarded),
    ).toEqual(at('other | <Fact id="other-max"/>'));
    expect(foundOn('At most 24 months.', guarded)).toEqual([
      'error contract-literal 1:9 24 months | other | <Fact id="other-max" integration="other"/>',
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'fr',
      'Au plus **24\u00a0mois**.',
      ['1:11 24\u00a0mois | other | <Fact id="other-max" integration="other"/>'],
    ],
    ['en', '## Until 1 April 2027', ['1:10 1 April 2027 | other | <Fact id="day" integration="other"/>']],
    ['en', 'Until April 1, 2027.', ['1:7 April 1, 2027 | platform | <PlatformFact id="…"/>']],
    [
      'en',
      'Tick `Mail.Read`. Or Mail.Read.',
      [
        '1:7 Mail.Read | codat | <Permission value="Mail.Read" integration="codat"/>',
        '1:22 Mail.Read | codat | <Permission value="Mail.Read" integration="codat"/>',
      ],
    ],
    [
      'en',
      '> - a\n>\n>   ```http\n>   GET /\n>   a 24 months\n>   ```',
      ['5:1 24 months | other | <Fact id="other-max" integration="other"/>'],
    ],
    [
      'en',
      ':::note[At most 24 months]\n\nYes.\n\n:::',
      ['1:17 24 months | other | <Fact id="other-max" integration="other"/>'],
    ],
    ['en', 'Open **App registrations**.', ['1:8 App registrations | labels | <Ui>App registrations</Ui>']],
    [
      'fr',
      'Ouvrez **Inscriptions d’applications**.',
      ['1:10 Inscriptions d’applications | labels | <Ui>App registrations</Ui>'],
    ],
    ['en', 'Open **Settings**.', ['1:8 Settings | labels | <Ui k="settings">Settings</Ui>']],
    [
      'en',
      'Your profile, [this](https://learn.microsoft.com/entra) and <Fact id="other-max" integration="other"/>.',
      [],
    ],
  ])('%s: %s', (language, source, expected) => {
    expect(foundOn(source, {...guarded, language})).toEqual(
      expected.map((told) => `error contract-literal ${told}`),
    );
  });

  it('may stand on pages that say so', () => {
    expect(foundOn('At most 24 months.')).toEqual([]);
  });
});

it('names the section by its title in the source’s language', () => {
  const source = readSyncDocument('docs/a.mdx', '## Title {/* #here */}\n\nText.\n', {language: 'en'});
  const page = readSyncDocument('i18n/fr/a.mdx', '## Titre {/* #here */}\n\n<Nope/>\n', {language: 'fr'});
  expect(contractFindings(page, data, {source, isGuarded: true})).toMatchObject([
    {section: 'here', sectionTitle: 'Title', at: {file: 'i18n/fr/a.mdx'}},
  ]);
});

it('tells of facts to read again by file and day', () => {
  const fact = {owner: 'codat', file: 'a.ts', verifiedOn: '2026-01-01', limit: '2026-06-30'};
  const facts = ['a', 'b', 'c', 'd', 'e'].map((id) => ({...fact, id}));
  expect(expiredFindings([...facts, {...fact, id: 'f', limit: '2026-12-31'}])).toEqual([
    {
      code: 'fact-expired',
      severity: 'warning',
      args: {owner: 'codat: a, b, c … +2', verifiedOn: '2026-01-01', limit: '2026-06-30'},
      at: {file: 'a.ts'},
    },
    expect.objectContaining({args: {owner: 'codat: f', verifiedOn: '2026-01-01', limit: '2026-12-31'}}),
  ]);
  expect(expiredFindings([])).toEqual([]);
});
