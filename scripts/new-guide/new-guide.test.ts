/**
 * What the command writes, run: in a copy of the sources the new guides are validated, compiled in both languages, compared,
 * and practised.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {unified} from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type {Root} from 'mdast';
import {VFile} from 'vfile';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type * as Contracts from '../../src/core/contracts/integrations';
import type * as FirstCalls from '../../src/core/contracts/first-calls';
import type * as References from '../../src/core/contracts/permission-reference';
import type * as Resources from '../../src/core/contracts/resources';
import type {Integration} from '../../src/core/contracts/schema';
import type * as Validation from '../../src/core/contracts/validate';
import type * as Directories from '../../src/practice-tenant/practice-directory';
import type * as Servers from '../../src/practice-tenant/server/server-directory';
import type * as Client from '../../src/practice-tenant/sample-client';
import type * as Scenarios from '../../src/practice-tenant/scenarios';
import type * as Seeds from '../../src/practice-tenant/seed';
import type * as Remark from '../../src/remark';
import type * as Inspections from '../../src/remark/inspection-data';
import type * as ErrorPages from '../../src/remark/error-pages';
import {readMarkdown} from '../prose/read-markdown';
import {checkSpelling} from '../prose/spelling';
import {readWordLists} from '../prose/word-list';
import {checkPair} from '../sync/check';
import {parseLock} from '../sync/lock';
import {judgeFreshness} from '../sync/rules/freshness';
import {copyProject, favorelle, run, runFrom, textsIn, type ProjectCopy} from './harness/project-copy';
import {elidesBefore} from './names';
import {acceptedFile, guidePages} from './plan/plan';

/** Vendors that are nobody’s: a guide that somebody writes with the command takes none of these ids. */
const calls: readonly (readonly string[])[] = [
  [
    'alpivane-business-central',
    ...[
      '--vendor',
      'Alpivane',
      '--site',
      'https://alpivane.example',
      '--source',
      'https://docs.alpivane.example/bc',
    ],
    ...['--product', 'business-central', '--access', 'delegated', '--accounts', 'multi'],
    ...['--redirect-uri', 'spa=https://app.alpivane.example/auth', '--permission', 'user_impersonation'],
    ...['--permission', 'Financials.ReadWrite.All'],
  ],
  favorelle,
  [
    'tailvane-exchange',
    ...['--vendor', 'Tailvane', '--site', 'https://tailvane.example', '--product', 'exchange-online'],
    ...['--credential', 'certificate'],
    ...['--access', 'app-only', '--permission', 'Calendars.Read,Contacts.ReadWrite'],
  ],
  [
    'ochervane-exchange',
    ...['--vendor', 'Ochervane & Co', '--site', 'https://ochervane.example', '--product', 'exchange-online'],
    ...['--access', 'app-only', '--permission', 'Contacts.Read'],
  ],
  [
    'woodvane-business-central',
    ...['--vendor', 'Woodvane', '--site', 'https://woodvane.example', '--product', 'business-central'],
    ...['--access', 'app-only', '--permission', 'API.ReadWrite.All'],
  ],
  // Applications that other tenants admit too, with a consent there and without one.
  [
    'lakevane-business-central',
    ...['--vendor', 'Lakevane', '--site', 'https://lakevane.example', '--product', 'business-central'],
    ...['--access', 'app-only', '--permission', 'API.ReadWrite.All', '--accounts', 'multi'],
  ],
  [
    'lucervane-dataverse',
    ...['--vendor', 'Lucervane', '--site', 'https://lucervane.example', '--product', 'dataverse'],
    ...['--access', 'app-only', '--credential', 'certificate', '--accounts', 'multi'],
  ],
  [
    'adavane-operations',
    ...['--vendor', 'Adavane', '--site', 'https://adavane.example', '--product', 'finance-operations'],
    ...['--access', 'app-only'],
  ],
  [
    'oakvane-operations',
    ...['--vendor', 'Oakvane', '--site', 'https://oakvane.example', '--product', 'finance-operations'],
    ...['--access', 'delegated', '--redirect-uri', 'web=https://a.oakvane.example/cb'],
    ...[
      '--redirect-uri',
      'web=https://b.oakvane.example/cb',
      '--permission',
      'AX.FullAccess Odata.FullAccess',
    ],
  ],
  [
    'prosevane-dataverse',
    ...['--vendor', 'Prosevane', '--site', 'https://prosevane.example', '--product', 'dataverse'],
    ...['--access', 'delegated', '--redirect-uri', 'web=https://prosevane.example/cb'],
    ...['--permission', 'user_impersonation', '--credential', 'certificate'],
  ],
];
/** Of a vendor that has got a guide by then: for another product, and for the same one in another way. */
const secondCalls: typeof calls = [
  [
    'favorelle-business-central',
    ...['--vendor', 'FAVORELLE', '--product', 'business-central', '--access', 'app-only'],
    ...['--permission', 'API.ReadWrite.All'],
  ],
  [
    'favorelle-sign-in-dataverse',
    ...['--vendor', 'Favorelle', '--product', 'dataverse', '--access', 'delegated'],
    ...['--redirect-uri', 'spa=https://www.favorelle.example/cb', '--permission', 'user_impersonation'],
  ],
];
const all = [...calls, ...secondCalls];
const ids = all.map(([id = '']) => id);

const written = {status: 0, complaint: ''};
let first: ProjectCopy;
let copy: ProjectCopy;
beforeAll(async () => {
  first = copyProject({whole: true});
  expect(await run(first.root, [...favorelle, '--yes'])).toMatchObject(written);
  copy = copyProject({whole: true});
  for (const call of calls) expect(await run(copy.root, [...call, '--yes'])).toMatchObject(written);
  for (const call of secondCalls) {
    expect(await runFrom(first.root, copy.root, [...call, '--yes'])).toMatchObject(written);
  }
}, 120_000);
afterAll(() => {
  first.remove();
  copy.remove();
});

const load = async (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ pathToFileURL(join(copy.root, 'src', path)).href);

async function contracts(): Promise<Readonly<Record<string, Integration>>> {
  return ((await load('core/contracts/integrations/index.ts')) as typeof Contracts).integrations;
}

const contract = async (id: string): Promise<Integration> => {
  const found = (await contracts())[id];
  if (!found) throw new Error(`${id} is not registered`);
  return found;
};

const textOf = (path: string) => readFileSync(join(copy.root, path), 'utf8');

describe.each(ids)('%s', (id) => {
  it('has a contract that does not contradict itself, and whose identifiers are nobody else’s', async () => {
    const {validateIntegration} = (await load('core/contracts/validate.ts')) as typeof Validation;
    const own = await contract(id);
    expect(validateIntegration(own, {today: '2026-11-22'})).toEqual({ok: true, value: own});
    const examples = Object.values(await contracts()).flatMap(({inputs}) =>
      inputs.filter((input) => /^(?:tenantId|clientId)$/.test(input.id)).map(({example}) => example),
    );
    expect(new Set(examples).size).toBe(examples.length);
  });

  it('has pages that compile, with the contract’s steps as sections', async () => {
    const {remarkPasserelle} = (await load('remark/index.ts')) as typeof Remark;
    for (const path of guidePages(id)) {
      const text = textOf(path);
      const file = new VFile({path: join(copy.root, path), value: text.replace(/^---\n.*?\n---\n/s, '')});
      file.data['frontMatter'] = {integration: id};
      const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPasserelle);
      const tree: Root = processor.parse(file);
      expect(() => processor.runSync(tree, file)).not.toThrow();
      expect(text).not.toMatch(/\{\{(?!\w+Id\}\})/);
    }
  });

  it('says the same in both languages, in words that are spelled right', async () => {
    const [english, french] = guidePages(id);
    const {status, findings, pair} = checkPair(english, textOf(english), french, textOf(french));
    const lock = parseLock(textOf(acceptedFile(id)), acceptedFile(id));
    expect(judgeFreshness(pair, lock)).toEqual([]);
    expect(findings.filter(({code}) => code !== 'label-unverified')).toEqual([]);
    expect(status).toBe('in-sync');
    const texts = (['en', 'fr'] as const).map((language, index) => {
      const file = [english, french][index] ?? '';
      const source = textOf(file);
      return {file, source, language, passages: readMarkdown(source, 'mdx'), quoted: false};
    });
    expect(await checkSpelling(texts, readWordLists(copy.root))).toEqual([]);
  });

  it('drops the vowel before the vendor’s name wherever French does', async () => {
    const own = await contract(id);
    const french = [textOf(guidePages(id)[1]), textOf(`src/core/contracts/integrations/${id}.ts`)].join('\n');
    const {name} = own.vendor;
    const wrong = elidesBefore(name) ? `\\b(?:que|de) ${name}` : `[’](?<=\\b(?:qu|d)’)${name}`;
    expect(french).not.toMatch(new RegExp(wrong, 'i'));
  });

  it('links to each code by its page, and is in the lists of ids', async () => {
    const {errorPagesIn} = (await load('remark/error-pages.ts')) as typeof ErrorPages;
    const anchors = errorPagesIn('en').map(({anchor}) => anchor);
    for (const path of guidePages(id)) {
      const text = textOf(path);
      expect(text).not.toContain('](/reference/errors#');
      const named = Array.from(text.matchAll(/\]\(\/errors\/([^)\s]+)\)/g), ([, anchor]) => anchor);
      expect(anchors).toEqual(expect.arrayContaining(named));
    }
    const tagIds = JSON.parse(textOf('config/tag-ids.json')) as Record<string, unknown>;
    expect(tagIds).toMatchObject({
      DocsHealth: {guides: expect.arrayContaining([`guide-${id}`]) as string[]},
      RoleMatrix: expect.arrayContaining([`tasks-${id}`]) as string[],
    });
  });

  it('has in the practice tenant the credential that it asks for', async () => {
    const own = await contract(id);
    const {serverDirectory} = (await load('practice-tenant/server/server-directory.ts')) as typeof Servers;
    const {resources} = (await load('core/contracts/resources.ts')) as typeof Resources;
    const {registrations} = serverDirectory({integrations: [own], resources, language: 'fr', now: 0});
    const [registered] = registrations;
    const {credential} = own.registration;
    const isSecret = credential?.kinds.includes('secret') ?? false;
    expect({secrets: registered?.secrets.length, certificates: registered?.certificates.length}).toEqual({
      secrets: isSecret ? 1 : 0,
      certificates: credential && !isSecret ? 1 : 0,
    });
  });

  it('admits other tenants where it is asked to, and tells each of them what to do', async () => {
    const {registration, flow} = await contract(id);
    const call = all.find(([each]) => each === id) ?? [];
    const isMulti = call.includes('multi');
    const isElsewhere = isMulti && flow === 'client-credentials';
    expect(registration.audience).toBe(isMulti ? 'multitenant' : 'single-tenant');
    for (const path of guidePages(id)) {
      expect(textOf(path).includes('<Command id="command-add-to-tenant"/>')).toBe(isElsewhere);
      // What is true of one tenant alone is not said of several.
      const lone = /the tenant that [^.]*belongs?|locataire auquel|same tenant/i;
      if (isElsewhere) expect(textOf(path)).not.toMatch(lone);
    }
  });

  it('names the credential that it asks for, and no other', async () => {
    const own = await contract(id);
    const kinds = own.registration.credential?.kinds ?? [];
    if (kinds.includes('secret')) return;
    const {inspectionDataIn} = (await load('remark/inspection-data.ts')) as typeof Inspections;
    for (const [language, page] of [
      ['en', guidePages(id)[0]],
      ['fr', guidePages(id)[1]],
    ] as const) {
      const scenarios =
        inspectionDataIn(language).guides.find((guide) => guide.id === own.id)?.scenarios ?? [];
      // The check from a terminal makes a secret of its own, and deletes it.
      const text = textOf(page).replace(/## [^\n]*#check-app-only-access.*?(?=\n## )/s, '');
      const said = [text, textOf(`src/remark/figures/${id}.ts`), ...scenarios.map(({title}) => title)];
      expect(said.join('\n')).not.toMatch(
        /client secret|secret client|Secret ID|ID de secret|create-secret/i,
      );
      expect(text.includes('<RouteCalendar/>')).toBe(kinds.length > 0);
    }
    expect(textOf(`src/core/contracts/integrations/${id}.ts`)).not.toMatch(
      /client secret|secret client|ID de secret/i,
    );
  });

  it('asks for no permission that the reference does not explain', async () => {
    const own = await contract(id);
    const {permissionReference} = (await load('core/contracts/permission-reference.ts')) as typeof References;
    const asked = own.registration.permissions.map(({value}) => value);
    const known = permissionReference().filter(({note}) => note !== undefined);
    for (const value of asked) expect(known.map((entry) => entry.value)).toContain(value);
  });

  it('can be practised wherever somebody signs in', async () => {
    const own = await contract(id);
    const {seedOf} = (await load('practice-tenant/seed.ts')) as typeof Seeds;
    const {resources} = (await load('core/contracts/resources.ts')) as typeof Resources;
    const seed = seedOf(own, resources, 'fr');
    expect(seed !== undefined).toBe(own.flow === 'authorization-code');
    if (!seed) return;
    const {practiceDirectory} = (await load('practice-tenant/practice-directory.ts')) as typeof Directories;
    const client = (await load('practice-tenant/sample-client.ts')) as typeof Client;
    const {scenariosFor} = (await load('practice-tenant/scenarios/index.ts')) as typeof Scenarios;
    const directory = practiceDirectory({
      seed,
      clientId: client.sampleDirectory.registrations[0]?.clientId ?? '',
      redirectUri: client.redirectUri,
    });
    const offered = scenariosFor(seed.authority, seed.permissions.length);
    expect(offered.map((each) => each.id)).toContain('consent-not-granted');
    expect(offered.some((each) => each.id === 'required-scope-missing')).toBe(seed.permissions.length > 1);
    for (const {id: scenario} of offered) {
      const response = await client.signIn(client.sampleTenant({directory, scenario}), {
        segment:
          seed.authority === 'organizations'
            ? 'organizations'
            : (directory.registrations[0]?.homeTenantId ?? ''),
      });
      expect([200, 302, 303, 400]).toContain(response.status);
    }
  });
});

it.each([
  ['tailvane-exchange', '/v1.0/users/{{mailbox}}/calendar'],
  ['ochervane-exchange', '/v1.0/users/{{mailbox}}/contacts?$select=id&$top=1'],
])('%s: the first call reads what its permissions open', async (id, path) => {
  const {firstCallsOf} = (await load('core/contracts/first-calls.ts')) as typeof FirstCalls;
  expect(firstCallsOf(await contract(id)).map((call) => call.path)).toEqual([path]);
});

it('a name with a sign that no filter may hold leaves one space where it was', () => {
  expect(textOf('src/core/contracts/integrations/ochervane-exchange.ts')).toContain('Ochervane Co mailboxes');
});

it('a second guide of a vendor says nothing of it twice, and can go alone', async () => {
  const few = copyProject({whole: false, from: first.root});
  const before = textsIn(few.root);
  const [second = []] = secondCalls;
  const [id = ''] = second;
  expect(await runFrom(first.root, few.root, [...second, '--yes'])).toMatchObject(written);
  const after = textsIn(few.root);
  const source = after[`src/core/contracts/integrations/${id}.ts`];
  expect(source).toContain('vendor: vendors.favorelle,');
  expect(source).not.toContain('FAVORELLE');
  const vendors = 'src/core/contracts/vendors.ts';
  expect(after[vendors]).toBe(before[vendors]);
  expect(await runFrom(first.root, few.root, ['--undo', id])).toMatchObject(written);
  expect(textsIn(few.root)).toEqual(before);
  few.remove();
});

describe('French, as it is written', () => {
  it.each([
    ['Adobe', 'yes', 'd’Adobe'],
    ['OneStream', 'no', 'de OneStream'],
  ])('%s', async (vendor, _, expected) => {
    const id = `${vendor.toLowerCase()}-x-operations`;
    const {status} = await run(copy.root, [
      id,
      ...[
        '--vendor',
        `${vendor} X`,
        '--site',
        'https://x.example',
        '--product',
        'finance-operations',
        '--yes',
      ],
      ...[
        '--access',
        'delegated',
        '--redirect-uri',
        'web=https://x.example/cb',
        '--permission',
        'AX.FullAccess',
      ],
    ]);
    expect(status).toBe(0);
    expect(textOf(guidePages(id)[1])).toContain(`l’URI de redirection ${expected} X`);
  });
});
