/**
 * `npm run verify` against the practice tenant, over HTTPS: each integration where all is well, and each refusal. Every
 * run is asked for its words and its exit status, and for any trace of the secret.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {integrations} from '../../../src/core/contracts/integrations';
import {appOnlyFindingCodes} from '../../../src/core/checks/app-only/finding';
import {mailboxAddresses} from '../../../src/practice-tenant/products/seed';
import type {ServerScenarioId} from '../../../src/practice-tenant/scenarios/server';
import {foundWrongByRegistration, unprovedSteps} from '../../../tests/support/unproved-steps';
import type {Ran} from '../../command/harness/run-here';
import {codeEntering} from './harness/enter-code';
import {argumentsFor, secretFor, startPractice, type Practice} from './harness/practice';
import {run} from './harness/run';

type Report = {
  readonly tool: string;
  readonly practice: boolean;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly code: string;
    readonly step?: string;
    readonly message: string;
    readonly diagnosis?: {readonly cause: string};
  }[];
  readonly steps: readonly {readonly id: string; readonly status: string}[];
};

let practice: Practice;
let playing: ServerScenarioId;

async function play(scenario: ServerScenarioId): Promise<void> {
  if (scenario === playing) return;
  await practice.close();
  practice = await startPractice(scenario);
  playing = scenario;
}

beforeAll(async () => {
  playing = 'all-is-well';
  practice = await startPractice(playing);
});
afterAll(() => practice.close());

type How = {
  readonly more?: readonly string[];
  readonly secret?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: () => number;
  readonly columns?: number;
  readonly onCode?: 'continue' | 'cancel';
};

async function verify(
  id: IntegrationId,
  {more = [], secret = secretFor(id), env = {}, now, columns, onCode}: How = {},
): Promise<Ran> {
  const {host, trust} = practice;
  const ran = await run(argumentsFor(id, host, more), {
    env: {PASSERELLE_CLIENT_SECRET: secret, ...env},
    columns,
    means: {trust, ...(now && {now})},
    ...(onCode && {onError: codeEntering(trust, onCode)}),
  });
  expect(ran.stdout + ran.stderr).not.toContain(secret);
  return ran;
}

async function report(id: IntegrationId, how: How = {}) {
  const ran = await verify(id, {...how, more: [...(how.more ?? []), '--format', 'json']});
  const document = JSON.parse(ran.stdout) as Report;
  for (const step of document.steps) said.add(`${id} ${step.id} ${step.status}`);
  return {...ran, document};
}

/** What all runs together said of steps. */
const said = new Set<string>();

const alone = {
  'adobe-dataverse': ['who-am-i', 'table'],
  'cloud-elements-finance-operations': ['legal-entities'],
  'ipaas-business-central': ['companies'],
  'prextra-exchange': ['calendar'],
} as const;

/** Guides that nobody has written refusals for, such as those that `npm run new-guide` has just made. */
const newcomers = Object.values(integrations).filter(
  ({id}) => !(id in alone) && id !== 'codat-business-central',
);

describe('where all is well', () => {
  beforeAll(() => play('all-is-well'));

  const provable = newcomers.filter(({registration}) => registration.credential);
  it.skipIf(provable.length === 0).each(provable)('$id: a new guide', async ({id, flow}) => {
    const isAlone = flow === 'client-credentials';
    const {status, document} = isAlone
      ? await report(id, {more: ['--app-only', '--certificate', practice.host.clientCertificate]})
      : await report(id, {onCode: 'continue'});
    expect({status, findings: document.findings}).toEqual({status: 0, findings: []});
    expect(document.steps.map((step) => step.status)).not.toContain('failed');
  });

  it.each(Object.keys(alone) as (keyof typeof alone)[])('%s: the application alone', async (id) => {
    const {status, document, stderr} = await report(id, {more: ['--app-only']});
    expect({status, findings: document.findings}).toEqual({status: 0, findings: []});
    expect(document).toMatchObject({tool: 'verify', practice: true, summary: {errors: 0, failed: 0}});
    expect(document.steps.map((step) => step.status)).not.toContain('cannot-tell');
    expect(stderr.split('\n')[0]).toBe('Asking Entra for a token…');
  });

  it.each(['codat-business-central', 'cloud-elements-finance-operations'] as const)(
    '%s: somebody signs in on another screen',
    async (id) => {
      const {status, document, stderr} = await report(id, {onCode: 'continue'});
      expect({status, findings: document.findings}).toEqual({status: 0, findings: []});
      expect(stderr).toContain('Waiting for the sign-in. Ctrl-C stops.');
      expect(document.steps).toContainEqual(
        expect.objectContaining({id: 'grant-admin-consent', status: 'passed'}),
      );
      expect(document.steps.map((step) => step.status)).not.toContain('failed');
    },
  );

  it('by certificate', async () => {
    const more = ['--certificate', practice.host.clientCertificate];
    const {status, document} = await report('prextra-exchange', {more});
    expect({status, findings: document.findings}).toEqual({status: 0, findings: []});
  });

  it('tells a person what was seen, and what each step is worth', async () => {
    const {status, stdout} = await verify('ipaas-business-central');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^iPaaS.com and Dynamics 365 Business Central: what was checked is right\nPractice tenant, not Microsoft\n/,
    );
    expect(stdout).toContain('Companies: CRONUS Fjord');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Tenant \S+, client ID [\da-f-]{36}\. .*Its oid, [\da-f-]{36}, is the object ID of the enterprise application \(under Enterprise applications\)/,
    );
    expect(stdout).toContain('  ✓ Copy the company name (copy-company-name): Proved\n');
    expect(stdout).not.toContain('\u001b');
    for (const line of stdout.split('\n')) if (!line.includes('http')) expect(line.length).toBeLessThan(101);
  });

  it('in colour on a terminal alone, and in its language', async () => {
    const {stdout, stderr} = await verify('ipaas-business-central', {
      columns: 80,
      env: {LANG: 'fr_FR.UTF-8'},
    });
    expect(stdout).toContain('\u001b[1m');
    expect(stdout).toContain('ce qui a été vérifié est juste');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/, ID client [\da-f-]{36}\./);
    expect(stdout.replace(/\s+/g, ' ')).toContain('est l’ID d’objet de l’application d’entreprise');
    expect(stderr).toContain('Demande d’un jeton à Entra…');
    const plain = await verify('ipaas-business-central', {columns: 80, env: {NO_COLOR: '1'}});
    expect(plain.stdout + plain.stderr).not.toContain('\u001b[');
  });

  it('says until when Exchange Web Services answer', async () => {
    const ran = await run(
      argumentsFor('prextra-exchange', practice.host, ['--route', 'ews']).filter(
        (word, at, all) => word !== '--closed-mailbox' && all[at - 1] !== '--closed-mailbox',
      ),
      {env: {PASSERELLE_CLIENT_SECRET: secretFor('prextra-exchange')}, means: {trust: practice.trust}},
    );
    expect(ran.status).toBe(1);
    expect(ran.stdout).toContain('This way ends on 1 April 2027');
    expect(ran.stdout).toContain('10 October 2026: From this day on');
    expect(ran.stdout).toContain(
      '✓ Existing set-up: keep it running until the end (add-to-ews-allow-list): Proved',
    );
  });
});

type Row = {
  readonly id: IntegrationId;
  readonly scenario?: ServerScenarioId;
  readonly code: string;
  /** What follows from it. */
  readonly also?: readonly string[];
  readonly step: string;
  readonly cause?: string;
} & How;

const bc = 'ipaas-business-central';
const dv = 'adobe-dataverse';
const fo = 'cloud-elements-finance-operations';
const ex = 'prextra-exchange';
const codat = 'codat-business-central';
const alonePlease = ['--app-only'];
const ews = ['--route', 'ews'];

const refusals: readonly Row[] = [
  {
    id: bc,
    scenario: 'secret-invalid',
    code: 'token-refused',
    step: 'create-secret',
    cause: 'secret-id-instead-of-value',
  },
  {id: bc, scenario: 'secret-expired', code: 'token-refused', step: 'create-secret', cause: 'secret-expired'},
  {
    id: bc,
    scenario: 'app-disabled',
    code: 'token-refused',
    step: 'check-app-only-access',
    cause: 'app-disabled',
  },
  {
    id: bc,
    scenario: 'tenant-not-found',
    code: 'token-refused',
    step: 'choose-tenant',
    cause: 'tenant-not-found',
  },
  {
    id: bc,
    scenario: 'application-not-found',
    code: 'token-refused',
    step: 'copy-client-id',
    cause: 'app-not-found',
  },
  {
    id: bc,
    scenario: 'resource-not-in-tenant',
    code: 'token-refused',
    step: 'add-permissions',
    cause: 'resource-not-in-tenant',
  },
  {
    id: ex,
    scenario: 'client-assertion-invalid',
    code: 'token-refused',
    step: 'add-credential',
    cause: 'client-assertion-invalid',
  },
  {id: bc, scenario: 'admin-consent-missing', code: 'required-role-missing', step: 'grant-admin-consent'},
  {
    id: bc,
    scenario: 'bc-app-card-missing',
    code: 'first-call-refused',
    step: 'add-application-card',
    cause: 'bc-app-card-missing-or-disabled',
  },
  {
    id: bc,
    scenario: 'bc-app-card-disabled',
    code: 'first-call-refused',
    step: 'add-application-card',
    cause: 'bc-app-card-missing-or-disabled',
  },
  {
    id: bc,
    scenario: 'bc-permission-set-missing',
    code: 'first-call-refused',
    step: 'assign-permission-sets',
    cause: 'bc-permission-set-missing',
  },
  {
    id: bc,
    scenario: 'bc-environment-unavailable',
    code: 'first-call-refused',
    step: 'copy-environment-name',
    cause: 'wrong-tenant',
  },
  {
    id: dv,
    scenario: 'dataverse-app-user-missing',
    code: 'first-call-refused',
    step: 'create-application-user',
    cause: 'dataverse-app-user-missing',
  },
  {
    id: dv,
    scenario: 'dataverse-app-user-disabled',
    code: 'first-call-refused',
    step: 'create-application-user',
    cause: 'dataverse-app-user-missing',
  },
  {
    id: dv,
    scenario: 'dataverse-role-missing',
    code: 'first-call-refused',
    step: 'create-security-role',
    cause: 'dataverse-role-missing',
  },
  {
    id: dv,
    scenario: 'dataverse-privilege-missing',
    code: 'first-call-refused',
    step: 'create-security-role',
    cause: 'dataverse-role-missing',
  },
  {
    id: fo,
    scenario: 'fo-app-not-mapped',
    more: alonePlease,
    code: 'first-call-refused',
    step: 'add-application-row',
    cause: 'fo-app-not-mapped',
  },
  {
    id: fo,
    scenario: 'fo-user-lacks-rights',
    more: alonePlease,
    code: 'first-call-refused',
    step: 'grant-user-rights',
    cause: 'fo-user-lacks-rights',
  },
  {
    id: ex,
    scenario: 'exchange-role-missing',
    code: 'first-call-refused',
    step: 'assign-exchange-roles',
    cause: 'graph-permission-missing',
  },
  {
    id: ex,
    scenario: 'exchange-role-still-propagating',
    code: 'first-call-refused',
    step: 'assign-exchange-roles',
    cause: 'graph-permission-missing',
  },
  {
    id: ex,
    scenario: 'mailbox-out-of-scope',
    code: 'first-call-refused',
    step: 'limit-mailboxes',
    cause: 'mailbox-out-of-scope',
  },
  {
    id: ex,
    scenario: 'ews-disabled',
    more: ews,
    code: 'first-call-refused',
    step: 'add-to-ews-allow-list',
    cause: 'ews-disabled',
  },
  {
    id: ex,
    scenario: 'ews-not-allow-listed',
    more: ews,
    code: 'first-call-refused',
    step: 'add-to-ews-allow-list',
    cause: 'ews-not-allow-listed',
  },
  {
    id: ex,
    scenario: 'mailbox-out-of-scope',
    more: ews,
    code: 'first-call-refused',
    step: 'limit-mailboxes',
    cause: 'ews-impersonation-missing',
  },
  {
    id: codat,
    scenario: 'consent-not-granted',
    onCode: 'continue',
    code: 'consent-not-granted',
    step: 'grant-admin-consent',
  },
  {
    id: codat,
    scenario: 'registration-is-single-tenant',
    code: 'registration-is-single-tenant',
    step: 'register-application',
  },
  {
    id: codat,
    scenario: 'secret-expired',
    code: 'sign-in-refused',
    step: 'create-secret',
    cause: 'secret-expired',
  },
  {id: codat, onCode: 'cancel', code: 'sign-in-refused', step: 'grant-admin-consent'},
  {id: bc, secret: '5ec4e700-0000-4000-8000-000000000004', code: 'secret-id-given', step: 'create-secret'},
  {id: codat, secret: '5ec4e700-0000-4000-8000-000000000001', code: 'secret-id-given', step: 'create-secret'},
  {id: bc, more: ['--company', 'Cronus Fjord'], code: 'company-not-found', step: 'copy-company-name'},
  {id: bc, now: () => Date.now() + 7_200_000, code: 'token-already-expired', step: ''},
  {
    id: ex,
    more: ['--closed-mailbox', mailboxAddresses.shared],
    code: 'mailbox-limit-missing',
    step: 'limit-mailboxes',
  },
  {
    id: dv,
    scenario: 'tenant-not-found',
    code: 'token-refused',
    step: 'choose-tenant',
    cause: 'tenant-not-found',
  },
  {
    id: dv,
    scenario: 'secret-invalid',
    code: 'token-refused',
    step: 'create-secret',
  },
  {
    id: fo,
    scenario: 'secret-invalid',
    more: alonePlease,
    code: 'token-refused',
    step: 'create-secret',
  },
  {id: bc, scenario: 'more-roles-granted', code: 'more-roles-than-asked', step: ''},
  {
    id: ex,
    scenario: 'mailboxes-opened-in-entra',
    code: 'role-opens-every-mailbox',
    // The mailbox that must stay closed is open with all others.
    also: ['mailbox-limit-missing'],
    step: 'avoid-entra-grants',
  },
  {id: ex, more: [...ews, '--closed-mailbox', mailboxAddresses.none], code: 'route-ends', step: 'retire-ews'},
  {
    id: ex,
    more: ['--mailbox', mailboxAddresses.none],
    code: 'first-call-refused',
    step: 'limit-mailboxes',
    cause: 'mailbox-missing',
  },
];

/** Findings that the command cannot meet against a server that follows the rules. */
const notHere: Readonly<Record<string, string>> = {
  'token-for-another-api':
    'the command itself asks for the right one; what a script of the reader’s own got is read too',
  'token-from-another-tenant': 'the token comes from the tenant of the address; the same holds',
};

describe('each refusal', () => {
  it.each(refusals)(
    '$id: $scenario $code ($step)',
    async ({id, scenario = 'all-is-well', code, also = [], step, cause, ...how}) => {
      await play(scenario);
      const certificate =
        scenario === 'client-assertion-invalid' ? ['--certificate', practice.host.clientCertificate] : [];
      const {status, document} = await report(id, {...how, more: [...(how.more ?? []), ...certificate]});
      expect(status).toBe(1);
      const [first] = document.findings;
      expect(first).toMatchObject({
        code,
        ...(step !== '' && {step}),
        ...(cause !== undefined && {diagnosis: {cause}}),
      });
      expect(document.findings.map((finding) => finding.code)).toEqual([code, ...also]);
      if (step !== '' && code !== 'route-ends')
        expect(document.steps).toContainEqual(expect.objectContaining({id: step, status: 'failed'}));
    },
  );

  it('says both of each step that a terminal proves, or there is a reason', () => {
    const steps = Object.values(integrations).flatMap(({id, steps: all}) =>
      all.filter(({check}) => check === 'script').map((step) => `${id} ${step.id}`),
    );
    const lacking = (step: string) => ['passed', 'failed'].filter((status) => !said.has(`${step} ${status}`));
    for (const step of steps) {
      // Refusals are played for each product once, and an application without a credential proves nothing alone.
      const newcomer = newcomers.find(({id}) => step.startsWith(`${id} `));
      if (newcomer) {
        const expected = newcomer.registration.credential ? ['failed'] : ['passed', 'failed'];
        expect({step, lacking: lacking(step)}).toEqual({step, lacking: expected});
        continue;
      }
      const lacks = foundWrongByRegistration.includes(step) ? 'failed' : unprovedSteps[step]?.lacks;
      const known = lacks === 'both' ? ['passed', 'failed'] : lacks === 'failed' ? ['failed'] : [];
      expect({step, lacking: lacking(step)}).toEqual({step, lacking: known});
    }
  });

  it('is met for every finding, or there is a reason', () => {
    const met = new Set([...refusals.map(({code}) => code), ...Object.keys(notHere)]);
    expect(appOnlyFindingCodes.filter((code) => !met.has(code))).toEqual([]);
  });

  it('asks to wait where the service does, and says nothing of the set-up', async () => {
    await play('throttled');
    const {status, stdout, stderr} = await verify('ipaas-business-central');
    expect({status, stdout}).toEqual({status: 3, stdout: ''});
    expect(stderr).toMatch(/asks to slow down: wait 10 seconds/);
  });
});
