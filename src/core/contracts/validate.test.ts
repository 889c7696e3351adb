import {describe, expect, test} from 'vitest';
import {integrations} from './integrations';
import {codatBusinessCentral} from './integrations/codat-business-central';
import {formatProblems, validateIntegration} from './validate';

const today = '2026-11-21';

type Draft = {[key: string]: Draft} & Draft[];

/** The Codat contract with one thing broken. */
function broken(breakIt: (contract: Draft) => void): unknown {
  const copy = structuredClone(codatBusinessCentral) as unknown as Draft;
  breakIt(copy);
  return copy;
}

/** Sets a field whatever its declared type. */
const set = (target: Draft | undefined, key: string | number, value: unknown) => {
  if (!target) throw new Error('nothing to break there');
  Reflect.set(target, key, value);
};
const remove = (target: Draft | undefined, key: string) => {
  if (!target || !Reflect.has(target, key)) throw new Error(`nothing called ${key} to remove`);
  Reflect.deleteProperty(target, key);
};

type Case = readonly [
  what: string,
  breakIt: (contract: Draft) => void,
  path: string,
  ...says: readonly string[],
];

const cases: readonly Case[] = [
  ['a missing French text', (c) => remove(c['summary'], 'fr'), 'summary.fr', 'French text is missing'],
  [
    'an empty French text',
    (c) => set(c['steps']?.[2]?.['title'], 'fr', '  '),
    'steps[2].title.fr',
    'French text is missing',
  ],
  [
    'a missing English text',
    (c) => remove(c['consent']?.['why'], 'en'),
    'consent.why.en',
    'English text is missing',
  ],
  ['a missing field', (c) => remove(c, 'consent'), 'consent', 'found nothing', 'object'],
  ['an unknown field', (c) => set(c['registration'], 'colour', 'red'), 'registration', '"colour"'],
  [
    'a number as text',
    (c) => set(c['registration']?.['credential'], 'maxMonths', '24'),
    'registration.credential.maxMonths',
    'found "24"',
    'number',
  ],
  [
    'an unknown role',
    (c) => set(c['steps']?.[0], 'role', 'king'),
    'steps[0].role',
    'found "king"',
    'application-developer',
  ],
  [
    'an unknown platform',
    (c) => set(c['registration']?.['redirectUris']?.[0], 'platform', 'server'),
    'registration.redirectUris[0].platform',
    'found "server"',
    'web, spa',
  ],
  [
    'a date that is none',
    (c) => set(c['route'], 'verifiedOn', '21/11/2026'),
    'route.verifiedOn',
    'found "21/11/2026"',
    'ISO date',
  ],
  [
    'a source that is no address',
    (c) => set(c['sources']?.[0], 'url', 'docs'),
    'sources[0].url',
    'found "docs"',
    'complete URL',
  ],
  ['no steps', (c) => set(c, 'steps', []), 'steps', 'found []', 'at least 1'],
  [
    'a permission its resource lacks',
    (c) => set(c['registration']?.['permissions']?.[0], 'value', 'Accounts.Steal'),
    'registration.permissions[0].value',
    '"Accounts.Steal" (delegated)',
    'user_impersonation',
  ],
  [
    'a permission of the other kind',
    (c) => set(c['registration']?.['permissions']?.[1], 'kind', 'application'),
    'registration.permissions[1].value',
    'Financials.ReadWrite.All" (application)',
    'kind to be delegated',
  ],
  [
    'a permission of another resource',
    (c) => set(c['registration']?.['permissions']?.[1], 'resource', 'dataverse'),
    'registration.permissions[1].value',
    '"dataverse"',
  ],
  [
    'a permission asked twice',
    (c) => set(c['registration']?.['permissions']?.[1], 'value', 'user_impersonation'),
    'registration.permissions[1].value',
    'again',
  ],
  [
    'a permission asked and forbidden',
    (c) => set(c['registration']?.['never']?.[2], 'value', 'user_impersonation'),
    'registration.permissions[0].value',
    'never[2]',
  ],
  [
    'a redirect URI without https',
    (c) => set(c['registration']?.['redirectUris']?.[0], 'uri', 'http://codat.io/callback'),
    'registration.redirectUris[0].uri',
    'http://codat.io/callback',
    'https',
  ],
  [
    'a redirect URI with a fragment',
    (c) => set(c['registration']?.['redirectUris']?.[0], 'uri', 'https://codat.io/#x'),
    'registration.redirectUris[0].uri',
    'fragment',
  ],
  [
    'no redirect URI',
    (c) => set(c['registration'], 'redirectUris', []),
    'registration.redirectUris',
    'authorization-code',
  ],
  [
    'a secret that lives too long',
    (c) => set(c['registration']?.['credential'], 'maxMonths', 36),
    'registration.credential.maxMonths',
    'found 36',
    'at most 24',
  ],
  [
    'advice beyond the limit',
    (c) => set(c['registration']?.['credential'], 'advisedMonths', 25),
    'registration.credential.advisedMonths',
    'found 25',
  ],
  [
    'no credential where a server redeems the code',
    (c) => remove(c['registration'], 'credential'),
    'registration.credential',
    'found nothing',
    'a server proves itself',
  ],
  [
    'a preferred credential that is not offered',
    (c) => set(c['registration']?.['credential'], 'preferred', 'certificate'),
    'registration.credential.preferred',
    '"certificate"',
  ],
  [
    'an unknown label of the audience',
    (c) => set(c['registration']?.['audienceLabels'], 0, 'acctNobody'),
    'registration.audienceLabels[0]',
    '"acctNobody"',
    'labels.ts',
  ],
  [
    'an unknown label of an input',
    (c) => set(c['inputs']?.[1]?.['path'], 0, 'nowhere'),
    'inputs[1].path[0]',
    '"nowhere"',
  ],
  [
    'an unknown label in the product',
    (c) => set(c['productSetup']?.[0]?.['path'], 1, 'nowhere'),
    'productSetup[0].path[1]',
    '"nowhere"',
  ],
  [
    'an unknown label in the hand-over',
    (c) => set(c['handover']?.['items']?.[0]?.['path'], 0, 'nowhere'),
    'handover.items[0].path[0]',
    '"nowhere"',
  ],
  [
    'an authority that hides a single-tenant app',
    (c) => set(c['signIn'], 'authority', 'tenant'),
    'signIn.authority',
    'organizations',
  ],
  [
    'a sign-in to a resource nobody asks for',
    (c) => set(c['signIn'], 'resource', 'microsoft-graph'),
    'signIn.resource',
    'microsoft-graph',
  ],
  ['no sign-in block', (c) => remove(c, 'signIn'), 'signIn', 'authorization-code'],
  ['a sign-in step without sign-in block', (c) => remove(c, 'signIn'), 'steps[1].check', 'sign-in'],
  [
    'a step nobody checks',
    (c) => remove(c['steps']?.[8], 'attestation'),
    'steps[8].attestation',
    'nobody checks',
  ],
  [
    'a step id used twice',
    (c) => set(c['steps']?.[3], 'id', 'choose-tenant'),
    'steps[3].id',
    '"choose-tenant" again',
    'steps[0]',
  ],
  [
    'a step id that is no heading id',
    (c) => set(c['steps']?.[3], 'id', 'Copy it'),
    'steps[3].id',
    'found "Copy it"',
  ],
  [
    'a correction of a step that is not there',
    (c) => set(c['corrections']?.[0], 'step', 'install-solar-panel'),
    'corrections[0].step',
    '"install-solar-panel"',
    'choose-tenant',
  ],
  ['a fact id used twice', (c) => set(c['facts']?.[1], 'id', 'licence-minimum'), 'facts[1].id', 'again'],
  [
    'a fact id that is derived already',
    (c) => set(c['facts']?.[1], 'id', 'redirect-uri'),
    'facts[1].id',
    'derived',
  ],
  ['a unit without a number', (c) => set(c['facts']?.[0], 'unit', 'minutes'), 'facts[0].value', 'minutes'],
  [
    'a retiring route without dates',
    (c) => set(c['route'], 'state', 'retiring'),
    'route.milestones',
    'retiring',
  ],
  [
    'a secret sent by e-mail',
    (c) => set(c['handover']?.['channel'], 'en', 'Send both values by e-mail.'),
    'handover.channel.en',
    'clientSecret',
  ],
  [
    'a secret sent by e-mail, in French',
    (c) => set(c['handover']?.['channel'], 'fr', 'Envoyez les deux valeurs par courriel.'),
    'handover.channel.fr',
    'clientSecret',
  ],
  [
    'a secret not marked as one',
    (c) => set(c['handover']?.['items']?.[1], 'secret', false),
    'handover.items[1].secret',
    'expected true',
  ],
  [
    'an English sentence left in French',
    (c) => set(c['summary'], 'fr', codatBusinessCentral.summary.en),
    'summary.fr',
    'French translation',
  ],
  [
    'a reading date in the future',
    (c) => set(c['corrections']?.[3], 'verifiedOn', '2026-11-22'),
    'corrections[3].verifiedOn',
    '2026-11-22',
    today,
  ],
];

describe('a contract with one thing broken', () => {
  test.each(cases.map(([what, breakIt, path, ...says]) => ({what, breakIt, path, says})))(
    '$what',
    ({breakIt, path, says}) => {
      const result = validateIntegration(broken(breakIt), {today});
      if (result.ok) throw new Error('accepted');
      const about = result.problems.filter((problem) => problem.startsWith(`${path}: `));
      expect(about, result.problems.join('\n')).toHaveLength(1);
      for (const part of says) expect(about[0]).toContain(part);
    },
  );

  test('application permissions of Microsoft Graph need a stronger role', () => {
    const contract = broken((c) => {
      set(c['registration']?.['permissions']?.[1], 'resource', 'microsoft-graph');
      set(c['registration']?.['permissions']?.[1], 'kind', 'application');
      set(c['registration']?.['permissions']?.[1], 'value', 'Mail.Read');
    });
    expect(validateIntegration(contract)).toMatchObject({
      ok: false,
      problems: [
        expect.stringMatching(/^consent\.roles\[0\]: .*privileged-role-administrator/),
        expect.stringMatching(/^consent\.roles\[1\]/),
      ],
    });
  });

  test('milestones stand in order', () => {
    const read = {source: 'https://example.org', verifiedOn: today, status: 'verified'};
    const milestones = ['2027-04-01', '2026-10-01'].map((date) => ({
      date,
      what: {en: 'The end', fr: 'La fin'},
      ...read,
    }));
    expect(validateIntegration(broken((c) => set(c['route'], 'milestones', milestones)))).toMatchObject({
      ok: false,
      problems: [
        expect.stringMatching(
          /^route\.milestones\[1\]\.date: found 2026-10-01; expected 2027-04-01 or later/,
        ),
      ],
    });
  });

  test.each([undefined, null, 7, 'contract', []])('%j is refused, not thrown at', (input) => {
    expect(validateIntegration(input)).toMatchObject({
      ok: false,
      problems: [expect.stringContaining('(contract): found')],
    });
  });

  test('dates are left alone when today is unknown', () => {
    expect(validateIntegration(broken((c) => set(c['route'], 'verifiedOn', '2099-01-01'))).ok).toBe(true);
  });
});

test('problems are told as a block', () => {
  expect(formatProblems('x', ['a: b'])).toBe('Contract "x": 1 problem\n  - a: b');
  expect(formatProblems('x', ['a: b', 'c: d'])).toBe('Contract "x": 2 problems\n  - a: b\n  - c: d');
});

describe('the contracts of this site', () => {
  test.each(Object.entries(integrations))('%s holds', (id, contract) => {
    // Wherever on Earth a source was read today.
    const latest = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
    const result = validateIntegration(contract, {today: latest});
    if (!result.ok) throw new Error(formatProblems(id, result.problems));
    expect(contract.id).toBe(id);
  });
});
