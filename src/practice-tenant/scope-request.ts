/**
 * What a `scope` parameter asks for: OpenID Connect's own words, and permissions of at most one resource.
 */
import type {ApiResource, Directory, Registration, Tenant} from './directory';
import type {Refusal} from './refusal';
import {refusals} from './refusals';
import {graphUri} from './practice-directory';

/** Delegated permissions of Microsoft Graph that OpenID Connect named first. */
export const signInScopes = ['openid', 'profile', 'email', 'offline_access'] as const;

export type ScopeRequest = {
  readonly signIn: readonly string[];
  readonly resource: ApiResource;
  /** As the client wrote the resource: the answer repeats it. */
  readonly prefix: string;
  /** Permission values asked by name; empty with `everything`. */
  readonly values: readonly string[];
  /** `/.default`: what was consented, else everything that the registration lists. */
  readonly everything: boolean;
};

type Asked = {readonly prefix: string; readonly value: string};

/** @returns the request, or why it is none. */
export function readScope(
  scope: readonly string[],
  directory: Directory,
  registration: Registration,
  tenant: Tenant | undefined,
): ScopeRequest | {readonly refusal: Refusal} {
  const signIn = scope.filter(isSignInScope);
  const asked = scope.filter((entry) => !isSignInScope(entry)).map(split);
  const malformed = asked.find(({value}) => !/^[\w.-]+$/.test(value));
  if (malformed) return {refusal: refusals.invalidScope(scope.join(' '))};

  const prefixes = [...new Set(asked.map(({prefix}) => prefix))];
  if (prefixes.length > 1) return {refusal: refusals.severalResources(scope.join(' '))};
  const prefix = prefixes[0] ?? graphUri;

  const resource = findResource(directory, prefix, tenant);
  if (!resource) return {refusal: refusals.resourceNotFound(prefix, tenant?.name ?? 'organizations')};

  const everything = asked.some(({value}) => value === '.default');
  if (everything && asked.length > 1) return {refusal: refusals.invalidScope(scope.join(' '))};
  if (everything && !registration.configured.some(({resource: uri}) => uri === resource.uri)) {
    const valid = registration.configured.map(({resource: uri}) => uri);
    return {refusal: refusals.resourceNotConfigured(registration, prefix, resource.appId, valid)};
  }
  const values = everything ? [] : asked.map(({value}) => value);
  const unknown = values.find(
    (value) => !resource.permissions.some((permission) => permission.value === value),
  );
  if (unknown) return {refusal: refusals.unknownScope(registration, unknown, resource.name)};
  return {signIn, resource, prefix, values, everything};
}

/**
 * @param identifier without a trailing slash
 * @param tenant undefined where none is named yet: any resource is then taken to be there
 */
export function findResource(
  {resources}: Directory,
  identifier: string,
  tenant: Tenant | undefined,
): ApiResource | undefined {
  return resources.find(
    ({uri, appId, otherUris = [], missingIn = []}) =>
      [uri, appId, ...otherUris].includes(identifier) && !(tenant && missingIn.includes(tenant.id)),
  );
}

/** Whether OpenID Connect named it: Graph has a permission of the same name. */
export function isSignInScope(entry: string): boolean {
  return (signInScopes as readonly string[]).includes(entry);
}

/** `https://host/value` → its two parts; a bare value belongs to Microsoft Graph. */
function split(entry: string): Asked {
  const slash = entry.lastIndexOf('/');
  if (slash < 0) return {prefix: graphUri, value: entry};
  // A resource URI that itself ends in a slash is written with two before the value.
  return {prefix: entry.slice(0, slash).replace(/\/$/, ''), value: entry.slice(slash + 1)};
}
