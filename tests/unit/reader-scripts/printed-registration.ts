/** What the script for bash prints of a registration in the practice tenant: run by bash, with curl, on this computer. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect} from 'vitest';
import {registrationExpectation} from '../../../src/core/checks/registration/expectation';
import {scriptSource} from '../../../src/core/checks/registration/reading/script-source';
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {scriptWords} from '../../../src/core/messages/fr/script-words';
import {writeScript} from '../../../src/core/reader-scripts/write-script';
import {
  createRegistrationTenant,
  type RegistrationTenant,
} from '../../../src/practice-tenant/registration-tenant';
import {
  registrationScenarios,
  registrationScenariosFor,
  type RegistrationScenarioId,
} from '../../../src/practice-tenant/scenarios/registration';
import {start} from '../registration/practise';

/** What needs signs from elsewhere than the directory, a script cannot see. */
const isReadable = (scenario: RegistrationScenarioId) =>
  !('signs' in registrationScenarios[scenario]) &&
  !('settlesAfterSeconds' in registrationScenarios[scenario]);

/** Each scenario that a script can see, once, and each integration where all is well. */
export const readable = Object.values(integrations).reduce<
  (readonly [IntegrationId, RegistrationScenarioId])[]
>(
  (rows, contract) => [
    ...rows,
    ...registrationScenariosFor(contract)
      .filter(({id}, at) => at === 0 || (isReadable(id) && !rows.some(([, known]) => known === id)))
      .map(({id}) => [contract.id, id] as const),
  ],
  [],
);

export type PlayedGraph = {
  /** Standard output of the script, as at the moment at which the scenarios play. */
  printed(id: IntegrationId, scenario: RegistrationScenarioId): Promise<string>;
  close(): void;
};

/** The practice tenant's Graph on loopback, and the token that Azure CLI would give for it. */
export function startGraph(): PlayedGraph {
  let tenant: RegistrationTenant | undefined;
  const server = createServer((request, response) => {
    void (async () => {
      const headers = new Headers({authorization: request.headers.authorization ?? ''});
      const asked = tenant && new Request(`${tenant.graph}${request.url ?? ''}`, {headers});
      const answer = asked && tenant ? await tenant.handle(asked) : new Response(null, {status: 500});
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    })();
  });
  const listening = once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    printed: async (id, scenario) => {
      await listening;
      let counter = 0;
      tenant = createRegistrationTenant({
        integration: id,
        scenario,
        language: 'en',
        now: () => start,
        randomId: () => `00000000-0000-4000-8000-${String((counter += 1)).padStart(12, '0')}`,
      });
      const graph = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
      const printed = await runInBash(scriptFor(id, tenant.clientId, graph), await tenant.token());
      return printed.replace(/^clock \d+$/m, `clock ${String(start / 1000)}`);
    },
    close: () => {
      server.close();
    },
  };
}

function scriptFor(id: IntegrationId, clientId: string, graph: string): string {
  const written = writeScript(
    'registration-bash',
    scriptSource(integrations[id], registrationExpectation(integrations[id], resources, 'en')),
    {tenant: 'contoso.example', clientId},
    {resources, name: 'x', words: scriptWords, elsewhere: {bases: {'microsoft-graph': graph}}},
  );
  if (!('script' in written)) throw new Error('no script');
  return written.script;
}

/** With a shell that traces what it does: the token is nowhere in it. */
async function runInBash(script: string, token: string): Promise<string> {
  const az = 'az() { printf "%s\\n" "$*" >&2; printf %s "$PRACTICE_TOKEN"; }';
  const child = spawn('bash', ['-c', `${az}\nset -x\n${script}`], {
    env: {...process.env, PRACTICE_TOKEN: token, no_proxy: '*'},
  });
  const out: string[] = [];
  const traced: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => traced.push(text));
  const [status] = (await once(child, 'close')) as [number];
  expect({status, traced: traced.join('').includes(token)}).toEqual({status: 0, traced: false});
  expect(out.join('')).not.toContain(token);
  return out.join('');
}
