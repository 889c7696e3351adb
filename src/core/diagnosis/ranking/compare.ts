/** What the text quotes, compared with what the contract and the reader say. Each gives a reason, or nothing. */
import {compareRedirectUris} from '../../entra/compare-redirect-uris';
import {learntAbout} from '../../entra/learnt-ids';
import {personalAccountsTenantId} from '../../entra/tenant';
import type {Reason, Speaker} from '../diagnosis';
import type {Case} from './case';

/** The first quoted redirect URI, compared with the nearest that the guide or the reader names. */
export function redirectUriReason({evidence, contract, reader}: Case): Reason | undefined {
  const [quoted] = evidence.redirectUris;
  if (quoted === undefined) return undefined;
  const known = [
    ...(reader.redirectUri === undefined ? [] : [{uri: reader.redirectUri, platform: undefined}]),
    ...(contract?.redirectUris ?? []),
  ];
  const compared = known.map(({uri, platform}) => ({
    uri,
    platform,
    result: compareRedirectUris(uri, quoted),
  }));
  const same = compared.find(({result}) => result.match);
  if (same)
    return {
      code: 'redirect-uri-matches',
      args: {quoted, ...(same.platform === undefined ? {} : {platform: same.platform})},
    };
  const [nearest] = compared
    .flatMap(({uri, result}) => (result.match ? [] : [{uri, ...result}]))
    .sort((a, b) => b.index - a.index);
  if (nearest)
    return {
      code: 'redirect-uri-differs',
      args: {quoted, expected: nearest.uri, differences: nearest.differences, index: nearest.index},
    };
  return /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])/i.test(quoted)
    ? {code: 'redirect-uri-local', args: {quoted}}
    : undefined;
}

/** What the page has read is surer than what the reader typed: the same slip may stand in both. */
export function appIdReason({evidence, contract, reader, learnt}: Case): Reason | undefined {
  const quoted = evidence.appId;
  if (quoted === undefined) return undefined;
  const known = learntAbout(quoted, learnt);
  if (known) {
    const {is, clientId: rightId} = known;
    return {code: 'app-id-is-other-id', args: {quoted, is, ...(rightId !== undefined && {rightId})}};
  }
  if (quoted === reader.clientId) return {code: 'app-id-matches', args: {quoted}};
  if (quoted === reader.tenantId) return {code: 'app-id-is-other-id', args: {quoted, is: 'tenant-id'}};
  if (quoted === reader.objectId)
    return {code: 'app-id-is-other-id', args: {quoted, is: 'enterprise-object-id'}};
  if (contract?.resources.some(({names}) => names.includes(quoted)))
    return {code: 'app-id-is-other-id', args: {quoted, is: 'resource-id'}};
  if (reader.clientId === undefined) return undefined;
  return {code: 'app-id-differs', args: {quoted, expected: reader.clientId}};
}

/** Only IDs and domains can be compared: a tenant's name says nothing of its ID. */
export function tenantReason({evidence, reader}: Case): Reason | undefined {
  const quoted = evidence.tenant?.toLowerCase();
  if (quoted === undefined) return undefined;
  if (quoted === personalAccountsTenantId || quoted === 'microsoft accounts')
    return {code: 'tenant-is-personal', args: {quoted: evidence.tenant ?? quoted}};
  const expected = reader.tenantId;
  if (expected === undefined || kindOf(quoted) !== kindOf(expected)) return undefined;
  return quoted === expected
    ? {code: 'tenant-matches', args: {quoted}}
    : {code: 'tenant-differs', args: {quoted, expected}};
}

function kindOf(tenant: string): 'id' | 'domain' | 'name' {
  if (/^[0-9a-f-]{36}$/.test(tenant)) return 'id';
  return /^[\w-]+(\.[\w-]+)+$/.test(tenant) ? 'domain' : 'name';
}

/** The API that was asked for, against those of the guide and the reader's environment. */
export function resourceReason({evidence, contract, reader}: Case): Reason | undefined {
  const quoted = evidence.resource ?? resourceOfScope(evidence.scopes);
  if (quoted === undefined) return undefined;
  const plain = withoutSlash(quoted.toLowerCase());
  const environment = reader.environmentUrl === undefined ? undefined : originOf(reader.environmentUrl);
  const names = contract?.resources.flatMap((resource) =>
    resource.names.map((name) => withoutSlash(name.toLowerCase())),
  );
  if (plain === environment || names?.includes(plain)) {
    return quoted.endsWith('/')
      ? {code: 'resource-ends-in-slash', args: {quoted}}
      : {code: 'resource-matches', args: {quoted}};
  }
  if (environment !== undefined && /dynamics\.(?:com|cn)/.test(plain))
    return {code: 'resource-differs', args: {quoted, expected: environment}};
  return names === undefined || isEnvironmentOf(contract?.product, plain)
    ? undefined
    : {code: 'resource-not-in-guide', args: {quoted}};
}

/** Dataverse and finance and operations are asked for by the reader's own address, which no contract can name. */
function isEnvironmentOf(product: string | undefined, resource: string): boolean {
  if (product === 'dataverse')
    return /\.crm\d*\.(?:dynamics|microsoftdynamics|appsplatform)\./.test(resource);
  return product === 'finance-operations' && /\.(?:operations|cloudax)\./.test(resource);
}

function resourceOfScope(scopes: readonly string[]): string | undefined {
  const scope = scopes.find((entry) => entry.includes('://'));
  return scope === undefined ? undefined : scope.slice(0, scope.lastIndexOf('/'));
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, '');
}

function originOf(url: string): string {
  const lower = url.trim().toLowerCase();
  const origin = /^(?:https?:\/\/)?([^/?#\s]+)/.exec(lower)?.[1] ?? lower;
  return `https://${origin}`;
}

/** A GUID where a secret should stand is the Secret ID: masking leaves it, because it opens nothing. */
export function secretIdReason({says, line}: Case): Reason | undefined {
  const guid =
    /(?:client[_\s-]?secret|secret(?:[_\s-]?(?:value|text|key))?)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i.exec(
      line,
    );
  return guid
    ? {code: 'text-says', args: {quote: guid[0]}}
    : says('I copied the Secret ID', 'used the Secret ID');
}

/** Whom a token is for that a product takes. */
const audiences: Partial<Record<Speaker, RegExp>> = {
  'business-central': /businesscentral\.dynamics|996def3d-b36c-4153-8607-a6fd3c01b89f/i,
  dataverse: /\.crm\d{0,2}\.|00000007-0000-0000-c000-000000000000/i,
  'exchange-web-services': /outlook\.office|00000002-0000-0ff1-ce00-000000000000/i,
  'finance-operations': /\.(?:operations|ax|cloudax)\.|00000015-0000-0000-c000-000000000000/i,
  'microsoft-graph': /graph\.microsoft|00000003-0000-0000-c000-000000000000/i,
};

/** The text quotes a resource, or a scope with one, that is another than the product that refused. */
export function otherAudienceReason({evidence}: Case, refusedBy: Speaker): Reason | undefined {
  const own = audiences[refusedBy];
  const quoted = [...(evidence.resource === undefined ? [] : [evidence.resource]), ...evidence.scopes];
  const other = quoted.find((name) => /^(?:https?|api):\/\//i.test(name) && own?.test(name) === false);
  return other === undefined ? undefined : {code: 'scope-not-in-guide', args: {scope: other}};
}
