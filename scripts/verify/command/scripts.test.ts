/**
 * Scripts for readers: the one for bash is run against the practice tenant over HTTPS, with curl; what it prints is given
 * back, and has to be explained as the command explains its own check.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import type {ServerScenarioId} from '../../../src/practice-tenant/scenarios/server';
import {argumentsFor, secretFor, startPractice, type Practice} from './harness/practice';
import {run} from './harness/run';

let practice: Practice;
let playing: ServerScenarioId = 'all-is-well';

beforeAll(async () => {
  practice = await startPractice(playing);
});
afterAll(() => practice.close());

async function play(scenario: ServerScenarioId): Promise<void> {
  if (scenario === playing) return;
  await practice.close();
  practice = await startPractice(scenario);
  playing = scenario;
}

async function scriptOf(id: IntegrationId, more: readonly string[]): Promise<string> {
  const {status, stdout, stderr} = await run(argumentsFor(id, practice.host, more));
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  return stdout;
}

/** As somebody pastes it: the script, then the secret. */
async function bash(script: string, secret: string): Promise<string> {
  const child = spawn('bash', ['-c', `set -x\n${script}`], {
    env: {...process.env, CURL_CA_BUNDLE: practice.host.certificateAuthority, LANG: 'C.UTF-8'},
  });
  let said = '';
  let traced = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (traced += chunk.toString('utf8')));
  child.stdin.end(`${secret}\n`);
  await once(child, 'close');
  expect(said + traced).not.toContain(secret);
  // Three parts between full stops: a whole token.
  expect(said + traced).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
  return said;
}

async function explained(id: IntegrationId, printed: string, more: readonly string[] = []) {
  const path = join(mkdtempSync(join(tmpdir(), 'verify-')), 'answers.txt');
  writeFileSync(path, printed);
  return run(argumentsFor(id, practice.host, [...more, '--answers', path]));
}

type Findings = {
  readonly findings: readonly {readonly code: string; readonly step?: string}[];
  readonly steps: readonly unknown[];
};

const bc = 'ipaas-business-central';
const ex = 'prextra-exchange';
const rows: readonly [IntegrationId, ServerScenarioId, readonly string[]][] = [
  [bc, 'all-is-well', []],
  ['adobe-dataverse', 'all-is-well', []],
  ['cloud-elements-finance-operations', 'all-is-well', []],
  [ex, 'all-is-well', []],
  [ex, 'all-is-well', ['--route', 'ews']],
  [bc, 'secret-expired', []],
  [bc, 'admin-consent-missing', []],
  [bc, 'bc-app-card-missing', []],
  ['adobe-dataverse', 'dataverse-privilege-missing', []],
  ['cloud-elements-finance-operations', 'fo-app-not-mapped', []],
  [ex, 'exchange-role-missing', []],
  [ex, 'ews-not-allow-listed', ['--route', 'ews']],
];

describe('the script for bash', {timeout: 120_000}, () => {
  it.each(rows)('of %s finds what the command finds: %s %j', async (id, scenario, more) => {
    await play(scenario);
    const open = argumentsFor(id, practice.host, [...more, '--format', 'json', '--app-only']).filter(
      (word, at, all) => word !== '--closed-mailbox' && all[at - 1] !== '--closed-mailbox',
    );
    const own = await run(open, {
      env: {PASSERELLE_CLIENT_SECRET: secretFor(id)},
      means: {trust: practice.trust},
    });
    const printed = await bash(await scriptOf(id, [...more, '--script', 'bash']), secretFor(id));
    const theirs = await explained(id, printed, [...more, '--format', 'json']);
    expect(theirs.stderr).toBe('');
    const [expected, found] = [own, theirs].map(({stdout}) => {
      const {findings, steps} = JSON.parse(stdout) as Findings;
      return {findings: findings.map(({code, step}) => ({code, step})), steps};
    });
    expect(found).toEqual(expected);
    expect(theirs.status).toBe(own.status);
  });

  it('is explained with whatever a terminal puts around it', async () => {
    await play('bc-app-card-missing');
    const printed = await bash(await scriptOf(bc, ['--script', 'bash']), secretFor(bc));
    const around = `astrid@pc:~$ (\n> set -u\nValeur du secret client :\n${printed.replaceAll('\n', '\r\n')}astrid@pc:~$ `;
    const {status, stdout} = await explained(bc, around, ['--lang', 'fr']);
    expect(status).toBe(1);
    expect(stdout).toContain('(add-application-card)');
  });

  it.each<[string, (all: string) => string, RegExp, number?]>([
    ['nothing of it', () => 'hello', /holds nothing that a check script printed/],
    ['half of it', (all: string) => all.slice(0, all.length / 2), /ends before the check does/],
    [
      'that of another guide',
      (all: string) => all.replace(bc, ex),
      /comes from the script of prextra-exchange, and not of ipaas-business-central/,
    ],
    [
      'a proxy’s page in it',
      (all: string) => all.replace(/\| \{.*/s, '| <html>Sign in</html>\n--- end\n'),
      /Something else than the service answered/,
      3,
    ],
    [
      'a product that asks to wait',
      (all: string) => all.replace(/\| HTTP\/[\d.]+ 401[^]*/, '| HTTP/1.1 429 \n|\n| \n--- end\n'),
      /The service asked to slow down/,
      3,
    ],
    [
      'a product out of order',
      (all: string) => all.replace(/\| HTTP\/[\d.]+ 401[^]*/, '| HTTP/1.1 503 \n|\n| \n--- end\n'),
      /trouble of its own/,
      3,
    ],
    [
      'a way on to somewhere else',
      (all: string) => all.replace(/\| HTTP\/[\d.]+ 401[^]*/, '| HTTP/1.1 302 Found\n|\n--- end\n'),
      /Something else than the service answered/,
      3,
    ],
    [
      'no answer of Entra',
      (all: string) => all.replace(/token issued[^]*/, 'token refused\n--- end\n'),
      /Something else than the service answered, or nobody/,
      3,
    ],
    [
      'the page of a proxy in the place of Entra’s answer',
      (all: string) =>
        all.replace(/token issued[^]*/, 'token refused\n| HTTP/1.1 200 OK\n|\n| <html>\n--- end\n'),
      /Something else than the service answered/,
      3,
    ],
  ])('is not taken for an answer: %s', async (_, change, said, exit = 2) => {
    await play('bc-app-card-missing');
    const printed = await bash(await scriptOf(bc, ['--script', 'bash']), secretFor(bc));
    const {status, stdout, stderr} = await explained(bc, change(printed));
    expect({status, stdout}).toEqual({status: exit, stdout: ''});
    expect(stderr).toMatch(said);
  });
});

describe('scripts', () => {
  it.each([
    ['powershell', /^& \{[^]*Read-Host 'Value of the client secret:' -AsSecureString/],
    ['create-bash', /^\([^]*az ad app create --display-name 'iPaaS\.com'/],
    ['create-powershell', /^& \{[^]*New-MgApplication/],
    ['create-terraform', /^terraform \{[^]*resource "azuread_application"/],
    ['create-bicep', /^extension 'br:[^]*Microsoft\.Graph\/applications@v1\.0/],
    ['registration-bash', /^\([^]*az account get-access-token[^]*\/appRoleAssignments/],
    ['registration-powershell', /^& \{[^]*Connect-MgGraph[^]*-Scopes 'Application\.Read\.All'/],
  ])('of kind %s are printed, and nobody is asked', async (kind, script) => {
    expect(await scriptOf(bc, ['--script', kind])).toMatch(script);
  });

  it('are not to be had where a person has to sign in', async () => {
    const {status, stderr} = await run(
      argumentsFor('codat-business-central', practice.host, ['--script', 'bash']),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('There is no such script for codat-business-central');
  });

  it('cannot be printed and answered at once', async () => {
    const {status, stderr} = await run(
      argumentsFor(bc, practice.host, ['--script', 'bash', '--answers', 'x']),
    );
    expect(status).toBe(2);
    expect(stderr).toContain('--script and --answers cannot be used together');
  });
});
