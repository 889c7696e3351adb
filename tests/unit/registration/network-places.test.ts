/**
 * Each read of Microsoft Graph, failed in each way: nothing is judged, and the reader is told in both languages what kept
 * the page from looking. The other places where the network can fail are listed with their tests, and counted.
 */
import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {createGraphReader} from '../../../src/auth/directory/graph-reader';
import {createDirectorySession} from '../../../src/auth/directory/session';
import {registrationExpectation} from '../../../src/core/checks/registration/expectation';
import {GraphTrouble} from '../../../src/core/checks/registration/reading/graph-problem';
import {
  questionOf,
  readRegistrationEvidence,
} from '../../../src/core/checks/registration/reading/read-registration';
import {ToolError} from '../../../src/core/checks/tool-error';
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import {sentences as english} from '../../../src/core/messages/en';
import {sentences as french} from '../../../src/core/messages/fr';
import {registrationCheck as englishWords} from '../../../src/components/messages/en/registration-check';
import {registrationCheck as frenchWords} from '../../../src/components/messages/fr/registration-check';
import {createRegistrationTenant} from '../../../src/practice-tenant/registration-tenant';
import type {RegistrationScenarioId} from '../../../src/practice-tenant/scenarios/registration';
import {
  elsewhere,
  failures,
  graphPlaces,
  terminalPlaces,
  type Failure,
  type GraphPlace,
} from '../../support/network-places';
import {signingKey, start} from './practise';

type Place = {
  readonly path: RegExp;
  readonly scenario?: RegistrationScenarioId;
  /** The first answer is right, and names another page. */
  readonly isSecondPage?: true;
};

const places: Readonly<Record<GraphPlace, Place>> = {
  'the registration': {path: /\/applications\(appId=/},
  'the enterprise application': {path: /accountEnabled/},
  'roles that were assigned': {path: /appRoleAssignments/},
  'the second page of a list': {path: /oauth2PermissionGrants/, isSecondPage: true},
  consents: {path: /oauth2PermissionGrants/},
  'an API of the contract': {
    path: /servicePrincipals\(appId='996def3d-[^']+'\)\?\$select=id,appId,displayName$/,
  },
  'an API that a grant names': {path: /servicePrincipals\/[\w-]+\?/, scenario: 'consent-on-another-api'},
  'an object ID in the place of a client ID': {
    path: /\/applications\/[\w-]+\?/,
    scenario: 'object-ids-mixed-up',
  },
};

const json = {'content-type': 'application/json'};
const html = {'content-type': 'text/html'};
const broken = () =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"value":[{"na'));
    },
    pull: (controller) => {
      controller.error(new TypeError('network error'));
    },
  });

/** As a browser's `fetch`, which rejects where nothing whole comes back. */
const answers: Readonly<Record<Failure, (request: Request) => Response>> = {
  reset: () => {
    throw new TypeError('Failed to fetch');
  },
  'half an answer': () => new Response(broken(), {headers: json}),
  'time-out': () => {
    throw new DOMException('signal timed out', 'TimeoutError');
  },
  'a page': () => new Response('<!DOCTYPE html>', {headers: html}),
  'a blocking page': () => new Response('<html>Blocked', {status: 403, headers: html}),
  'a redirect': ({redirect}) => {
    if (redirect === 'error') throw new TypeError('Failed to fetch');
    return new Response('<!DOCTYPE html>', {headers: html});
  },
  'an empty body': () => new Response('', {headers: json}),
  'JSON cut off': () => new Response('{"value":[{"na', {headers: json}),
  'JSON of another shape': () => Response.json({hello: 'world'}),
  'asked to wait': () => Response.json({}, {status: 429, headers: {'retry-after': '1'}}),
  'out of order': () => new Response('', {status: 503, headers: json}),
  endless: () => new Response(' '.repeat(100_000), {headers: json}),
};

const code: Readonly<Record<Failure, 'network' | 'unusable-answer' | 'throttled'>> = {
  reset: 'network',
  'half an answer': 'network',
  'time-out': 'network',
  'a page': 'unusable-answer',
  'a blocking page': 'unusable-answer',
  'a redirect': 'network',
  'an empty body': 'unusable-answer',
  'JSON cut off': 'unusable-answer',
  'JSON of another shape': 'unusable-answer',
  'asked to wait': 'throttled',
  'out of order': 'throttled',
  endless: 'unusable-answer',
};

const contract = integrations['codat-business-central'];
const question = questionOf(registrationExpectation(contract, resources, 'en'));

async function read(
  {path, scenario = 'all-is-well', isSecondPage}: Place,
  failure: Failure,
): Promise<unknown> {
  const tenant = createRegistrationTenant({
    integration: contract.id,
    scenario,
    language: 'en',
    signingKey: () => signingKey,
    now: () => start,
    randomId: () => crypto.randomUUID(),
  });
  const token = await tenant.token();
  let met = 0;
  const reader = createGraphReader({
    url: tenant.graph,
    fetch: async (request) => {
      if (!path.test(decodeURIComponent(request.url))) return tenant.handle(request);
      met += 1;
      if (!isSecondPage || met > 1) return answers[failure](request);
      return Response.json({value: [], '@odata.nextLink': `${request.url}?$skiptoken=1`});
    },
    token: () => Promise.resolve({value: token, scopes: ['Application.Read.All']}),
    wait: () => Promise.resolve(),
  });
  const outcome = await readRegistrationEvidence(reader, {clientId: tenant.clientId, ...question}).catch(
    (error: unknown) => error,
  );
  expect(met, 'the place was never reached').toBeGreaterThan(0);
  return outcome;
}

beforeAll(() => {
  vi.stubGlobal('navigator', {onLine: true});
});

describe.each(graphPlaces)('%s', (name) => {
  it.each(failures)('%s', async (failure) => {
    const outcome = await read(places[name], failure);
    const said = outcome instanceof GraphTrouble ? outcome.problem.code : (outcome as ToolError).code;
    expect(said).toBe(code[failure]);
    for (const [words, check] of [
      [english, englishWords],
      [french, frenchWords],
    ] as const)
      expect(
        said === 'network' ? words.toolErrors.network.next : check.problems[code[failure] as 'throttled'],
      ).toBeTruthy();
  });
});

describe('a reading', () => {
  it('ends by itself, and at once where the reader cancels', async () => {
    const signals: AbortSignal[] = [];
    const controller = new AbortController();
    const session = createDirectorySession(
      {
        url: 'https://graph.example',
        fetch: (request) => {
          signals.push(request.signal);
          return new Promise((_, reject) => {
            request.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          });
        },
        token: () => Promise.resolve({value: 'x', scopes: []}),
        signOut: () => Promise.resolve(),
      },
      {clientId: 'x', ...question},
    );
    const reading = session
      .read({signal: controller.signal, onProgress: () => undefined})
      .catch((error: unknown) => error);
    await new Promise(setImmediate);
    expect(signals.length).toBeGreaterThan(3);
    controller.abort();
    expect(await reading).toBeInstanceOf(ToolError);
  });
});

describe('every other place where the network can fail', () => {
  it.each(elsewhere)('$shell: $place, $fails', ({file, title}) => {
    expect(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')).toContain(title);
  });

  it('is in one table', async () => {
    const rows = [
      ...terminalPlaces.flatMap((place) =>
        failures.map((fails) => ['terminal', place, fails, 'exit status 3']),
      ),
      ...graphPlaces.flatMap((place) =>
        failures.map((fails) => ['page', `Graph: ${place}`, fails, code[fails]]),
      ),
      ...elsewhere.map(({shell, place, fails, title}) => [shell, place, fails, title]),
    ];
    const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)) + 2);
    const text = rows.map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('')
        .trimEnd(),
    );
    await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('network-places.txt');
  });
});
