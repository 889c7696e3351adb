/**
 * The script for bash that reads a registration, run against the practice tenant: what it prints is pasted back, and has
 * to be judged as the page judges its own reading of the same tenant.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, describe, expect, it} from 'vitest';
import {checkRegistration} from '../../../src/core/checks/registration';
import {idsOfRegistration} from '../../../src/core/checks/object-ids';
import {registrationExpectation} from '../../../src/core/checks/registration/expectation';
import {readPastedRegistration} from '../../../src/core/checks/registration/pasted-report';
import {scriptSource} from '../../../src/core/checks/registration/reading/script-source';
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {maskText} from '../../../src/core/diagnosis/masking/mask';
import {scriptWords} from '../../../src/core/messages/fr/script-words';
import {writeScript} from '../../../src/core/reader-scripts/write-script';
import {createRegistrationTenant} from '../../../src/practice-tenant/registration-tenant';
import {
  registrationScenarios,
  registrationScenariosFor,
  type RegistrationScenarioId,
} from '../../../src/practice-tenant/scenarios/registration';
import {practise, start} from '../registration/practise';

type Tenant = ReturnType<typeof createRegistrationTenant>;

/** The practice tenant's Graph on loopback, and the token that Azure CLI would give for it. */
let tenant: Tenant | undefined;
const server = createServer((request, response) => {
  void (async () => {
    const headers = new Headers({authorization: request.headers.authorization ?? ''});
    const asked = tenant && new Request(`${tenant.graph}${request.url ?? ''}`, {headers});
    const answer = asked && tenant ? await tenant.handle(asked) : new Response(null, {status: 500});
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  })();
});
server.listen(0, '127.0.0.1');
afterAll(() => {
  server.close();
});

const expectationOf = (id: IntegrationId) => registrationExpectation(integrations[id], resources, 'en');

async function printed(id: IntegrationId, scenario: RegistrationScenarioId): Promise<string> {
  let counter = 0;
  tenant = createRegistrationTenant({
    integration: id,
    scenario,
    language: 'en',
    now: () => start,
    randomId: () => `00000000-0000-4000-8000-${String((counter += 1)).padStart(12, '0')}`,
  });
  const graph = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const written = writeScript(
    'registration-bash',
    scriptSource(integrations[id], expectationOf(id)),
    {tenant: 'contoso.example', clientId: tenant.clientId},
    {resources, name: 'x', words: scriptWords, elsewhere: {bases: {'microsoft-graph': graph}}},
  );
  if (!('script' in written)) throw new Error('no script');
  const token = await tenant.token();
  const az = 'az() { printf "%s\\n" "$*" >&2; printf %s "$PRACTICE_TOKEN"; }';
  const child = spawn('bash', ['-c', `${az}\nset -x\n${written.script}`], {
    env: {...process.env, PRACTICE_TOKEN: token, no_proxy: '*'},
  });
  const out: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream
      .setEncoding('utf8')
      .on('data', (text: string) => (stream === child.stdout ? out : traced).push(text));
  const traced: string[] = [];
  const [status] = (await once(child, 'close')) as [number];
  expect({status, traced: traced.join('').includes(token)}).toEqual({status: 0, traced: false});
  expect(out.join('')).not.toContain(token);
  return out.join('');
}

const codes = ({findings}: {readonly findings: readonly {readonly code: string; readonly step?: string}[]}) =>
  findings.map(({code, step}) => ({code, step}));

async function judged(text: string, id: IntegrationId, objectId?: string) {
  const pasted = await readPastedRegistration(text, id, expectationOf(id), objectId);
  if (!pasted.ok) throw new Error(pasted.is);
  return checkRegistration(pasted.reading.evidence, expectationOf(id), start);
}

/** What needs signs from elsewhere than the directory, a script cannot see. */
const plain = (scenario: RegistrationScenarioId) =>
  !('signs' in registrationScenarios[scenario]) &&
  !('settlesAfterSeconds' in registrationScenarios[scenario]);
const ids = Object.values(integrations).map(({id}) => id);
const seen = new Set<string>();
const rows = ids.flatMap((id) =>
  registrationScenariosFor(integrations[id])
    .map((scenario) => scenario.id)
    .filter((scenario, at) => at === 0 || (plain(scenario) && !seen.has(scenario)))
    .map((scenario) => {
      seen.add(scenario);
      return [id, scenario] as const;
    }),
);

describe('what the script for bash read', {timeout: 60_000}, () => {
  it.each(rows)('of %s is judged like the page’s own reading: %s', async (id, scenario) => {
    const text = await printed(id, scenario);
    const own = await practise(id, scenario);
    const pasted = await judged(maskText(text).text, id, own.reading.evidence.objectId);
    expect(codes(pasted)).toEqual(codes(own));
    expect(pasted.rows).toEqual(own.rows);
  });

  it('says of what the object ID is in each answer that holds one', async () => {
    const id = 'codat-business-central';
    const text = await printed(id, 'all-is-well');
    const {registration, enterprise} = scriptWords.notes;
    const paths = (note: string) =>
      text.split('\n').flatMap((line, at, lines) => (line === `note ${note}` ? [lines[at + 1] ?? ''] : []));
    expect(paths(registration)).toHaveLength(2);
    for (const path of paths(registration)) expect(path).toMatch(/^read \/applications[(/]/);
    expect(paths(enterprise)).toHaveLength(2);
    for (const path of paths(enterprise)) expect(path).toMatch(/^read \/servicePrincipals[(/]/);
    const pasted = await readPastedRegistration(maskText(text).text, id, expectationOf(id));
    if (!pasted.ok) throw new Error(pasted.is);
    const own = await practise(id, 'all-is-well');
    expect(idsOfRegistration(pasted.reading.evidence)).toEqual(idsOfRegistration(own.reading.evidence));
    expect(idsOfRegistration(pasted.reading.evidence)).toHaveLength(2);
  });

  it('is cut off where an answer is missing, and not judged at all', async () => {
    const id = 'codat-business-central';
    const text = await printed(id, 'all-is-well');
    const read = (changed: string) => readPastedRegistration(changed, id, expectationOf(id));
    const lines = text.split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('read /applications/'));
    expect(await read(lines.slice(0, -2).join('\n'))).toEqual({ok: false, is: 'cut-off'});
    expect(await read([...lines.slice(0, last), '--- end'].join('\n'))).toEqual({ok: false, is: 'cut-off'});
    expect(await read(text.replaceAll(' 200', ' 403'))).toEqual({ok: false, is: 'role-lacking'});
    expect(await read(text.replace(' 200', ' 500'))).toEqual({ok: false, is: 'unusable-answer'});
    expect(await read(text.replaceAll('"value":', '"@odata.nextLink":"https://x","value":'))).toEqual({
      ok: false,
      is: 'unusable-answer',
    });
    expect(await read(text.replace(id, 'adobe-dataverse'))).toEqual({ok: false, is: 'another-integration'});
    expect(await read('hello')).toEqual({ok: false, is: 'not-a-report'});
  });
});
