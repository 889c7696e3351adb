/** What the scripts are written from: facts of the contract, and the reader's values. */
import type {Resource} from '../contracts/catalogue';
import {
  fillCall,
  firstCallsOf,
  type CallContract,
  type CallValues,
  type FirstCallId,
  type Route,
} from '../contracts/first-calls';
import type {Integration, IntegrationId, ResourceId} from '../contracts/schema';
import {clouds} from '../entra/cloud';
import {defaultScope} from '../entra/scope';

export type ScriptValues = CallValues & {
  /** An ID or a domain. */
  readonly tenant: string;
  readonly clientId: string;
};

/** What a check script asks, in order. */
export type CheckPlan = {
  readonly integration: IntegrationId;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly scope: string;
  readonly calls: readonly {readonly id: FirstCallId; readonly url: string; readonly body?: string}[];
};

/** Addresses in the place of Microsoft's own: the practice tenant's. */
export type Elsewhere = {
  readonly login?: string;
  readonly bases?: Readonly<Partial<Record<ResourceId, string>>>;
};

/** @returns undefined where the API has the reader's own address and that is not known */
export function checkPlan(
  integration: Pick<Integration, 'id'> & CallContract,
  resources: Readonly<Record<ResourceId, Pick<Resource, 'identifierUri'>>>,
  values: ScriptValues,
  route: Route = 'graph',
  {login = `https://${clouds.public.loginHost}`, bases = {}}: Elsewhere = {},
): CheckPlan | undefined {
  const calls = firstCallsOf(integration, route);
  const uri = resources[calls[0].resource].identifierUri ?? values.environmentUrl;
  if (uri === undefined) return undefined;
  return {
    integration: integration.id,
    tokenUrl: `${login}/${encodeURIComponent(values.tenant)}/oauth2/v2.0/token`,
    clientId: values.clientId,
    scope: defaultScope(uri),
    calls: calls.map((call) => ({id: call.id, ...fillCall(call, values, bases[call.resource])})),
  };
}
