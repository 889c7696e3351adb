/** The evidence of an application's own sign-in in a scenario of the practice tenant: its token, then its first calls. */
import {readAnswer} from '../../../src/core/checks/app-only/call-outcome';
import type {AppOnlyEvidence, AppOnlyReport, CallEvidence} from '../../../src/core/checks/app-only/evidence';
import {explainRefusal, type HttpAnswer} from '../../../src/core/checks/app-only/refusal';
import {fillCall, firstCallsOf, type FirstCall, type Route} from '../../../src/core/contracts/first-calls';
import {resources} from '../../../src/core/contracts/resources';
import type {Integration} from '../../../src/core/contracts/schema';
import {contractFacts} from '../../../src/core/diagnosis/contract-facts';
import {readTokenClaims} from '../../../src/core/entra/token-claims';
import {practiceTenantId} from '../../../src/practice-tenant/practice-directory';
import {mailboxAddresses} from '../../../src/practice-tenant/products/seed';
import {start} from '../../../src/practice-tenant/sample-client';
import type {ServerScenarioId} from '../../../src/practice-tenant/scenarios/server';
import {sampleAddresses, sampleServer} from '../../../src/practice-tenant/server/sample-server';
import {askToken, scopes, type Send} from '../practice-tenant/client';

const scopeOf: Readonly<Record<Integration['product']['id'], string>> = {
  'business-central': scopes.bc,
  dataverse: scopes.dataverse,
  'finance-operations': scopes.fo,
  'exchange-online': scopes.graph,
};

export async function playAppOnly(
  contract: Integration,
  scenario: ServerScenarioId,
  route: Route,
): Promise<AppOnlyReport> {
  const send = sampleServer({scenario});
  const scope = route === 'ews' ? scopes.ews : scopeOf[contract.product.id];
  const environmentUrl = scope.replace('/.default', '');
  return {
    kind: 'app-only',
    route,
    values: {tenantId: practiceTenantId, environmentUrl, company: 'CRONUS Fjord'},
    seen: await gather(send, contract, scope, route),
  };
}

async function gather(
  send: Send,
  contract: Integration,
  scope: string,
  route: Route,
): Promise<AppOnlyEvidence> {
  const at = start / 1000;
  const context = {contract: contractFacts(contract, Object.values(resources))};
  const answer = await read(await askToken(send, {scope}, {client: contract.id}));
  if (answer.status !== 200) {
    const {refusal} = explainRefusal(answer, 'entra', context);
    return {at, token: {kind: 'refused', refusal}, calls: []};
  }
  const {access_token: token} = JSON.parse(answer.body) as {readonly access_token: string};
  const claims = readTokenClaims(token);
  const made: CallEvidence[] = [];
  for (const call of firstCallsOf(contract, route)) {
    const said = readAnswer(call, await read(await send(requestOf(call, token))), context);
    // A service that asks to wait says nothing of the set-up: nothing of it is kept.
    if (!said.ok && said.is === 'throttled') break;
    if (!said.ok) throw new Error(`${call.id}: ${said.is}`);
    made.push({call: call.id, mailbox: 'chosen', outcome: said.outcome});
    if (said.outcome.kind === 'refused') break;
  }
  return {at, token: {kind: 'issued', ...(claims.ok && {claims: claims.value})}, calls: made};
}

function requestOf(call: FirstCall, token: string): Request {
  const values = {environmentName: 'Production', mailbox: mailboxAddresses.inScope};
  const {url, body} = fillCall(
    call,
    values,
    sampleAddresses[call.resource === 'microsoft-graph' ? 'graph' : call.resource],
  );
  return new Request(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && {'content-type': 'text/xml; charset=utf-8'}),
    },
    ...(body !== undefined && {body}),
  });
}

async function read(response: Response): Promise<HttpAnswer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}
