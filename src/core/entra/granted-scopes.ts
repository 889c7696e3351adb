/**
 * The scopes of a token *response*, grouped by the resource they belong to. A resource answers to several identifiers
 * (its URI, older URIs, its application ID): they are given, not guessed.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#successful-response-2
 */
import {graphResourceUri, normalizeResource, oidcScopes, splitScope} from './scope';

export type KnownResource = {
  /** Any name of the caller's, such as `business-central`. */
  readonly id: string;
  /** Every identifier the resource answers to: URIs with or without a slash at the end, and its application ID. */
  readonly identifiers: readonly string[];
};

export type GrantedScopes = {
  readonly oidc: readonly string[];
  /** In order of appearance; permissions as received, without repeats and without `.default`, which names none. */
  readonly resources: readonly {
    /** `id` of the known resource, or undefined for one that was not given. */
    readonly id?: string;
    /** The identifier as first received; Graph's where the scopes named none. */
    readonly resource: string;
    readonly permissions: readonly string[];
  }[];
};

/**
 * Groups what a token response calls `scope`. Short names are Microsoft Graph's, but for those of OpenID Connect.
 *
 * @param granted the response's `scope`, split at spaces or not
 */
export function groupGrantedScopes(
  granted: string | readonly string[],
  known: readonly KnownResource[],
): GrantedScopes {
  const idByIdentifier = new Map(
    known.flatMap(({id, identifiers}) => identifiers.map((uri) => [normalizeResource(uri), id] as const)),
  );
  const oidc = new Set<string>();
  const groups = new Map<string, {readonly id?: string; resource: string; permissions: Set<string>}>();
  for (const scope of typeof granted === 'string' ? granted.split(/\s+/) : granted) {
    const {resource = graphResourceUri, permission} = splitScope(scope);
    const onGraph = normalizeResource(resource) === graphResourceUri;
    if (permission === '') continue;
    if (onGraph && oidcScopes.some((name) => name === permission.toLowerCase())) {
      oidc.add(permission.toLowerCase());
      continue;
    }
    if (permission === '.default') continue;
    const id = idByIdentifier.get(normalizeResource(resource));
    const key = id === undefined ? `other ${normalizeResource(resource)}` : `known ${id}`;
    const group = groups.get(key) ?? {
      ...(id === undefined ? {} : {id}),
      resource,
      permissions: new Set<string>(),
    };
    group.permissions.add(permission);
    groups.set(key, group);
  }
  return {
    oidc: [...oidc],
    resources: [...groups.values()].map((group) => ({...group, permissions: [...group.permissions]})),
  };
}
