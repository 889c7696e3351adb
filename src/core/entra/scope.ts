/**
 * OAuth scopes as the v2.0 endpoints read them: each is a permission, qualified by the resource it belongs to, or a
 * short name that belongs to OpenID Connect or to Microsoft Graph.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/scopes-oidc
 * @see RFC 6749 section 3.3 (characters of a scope, separated by spaces)
 */
import {containsSecret} from './client-secret';
import {accept, refuse, type Parsed} from './parsed';

/** The scopes that OpenID Connect defines and Entra supports. */
export const oidcScopes = ['openid', 'profile', 'email', 'offline_access'] as const;

/** Assumed where a scope names no resource. */
export const graphResourceUri = 'https://graph.microsoft.com';

export type Scope = {
  /** As written, without the slash before the permission. Undefined for a short name. */
  readonly resource?: string;
  /** `.default` stands for every permission that was granted on the resource. */
  readonly permission: string;
};

export type ScopeRequest = {
  readonly oidc: readonly string[];
  /** The scopes of the one resource asked, as given. Empty for a sign-in without a resource. */
  readonly scopes: readonly Scope[];
  readonly resource?: string;
};

export type ScopeProblem =
  | {readonly code: 'empty' | 'secret-value'}
  /** A comma or semicolon between scopes, where a space belongs. */
  | {readonly code: 'wrong-separator'; readonly character: ',' | ';'; readonly index: number}
  | {readonly code: 'not-a-scope-character'; readonly character: string; readonly index: number}
  /** A resource alone: `/.default`, or a permission's name, is missing. */
  | {readonly code: 'permission-missing'; readonly scope: string; readonly suggestion: string}
  /** A bare `.default`: of what? */
  | {readonly code: 'default-without-resource'}
  /** A short name that Entra takes for one of Microsoft Graph's, where the caller wants another resource; or `/name`. */
  | {readonly code: 'resource-missing'; readonly scope: string}
  /** Scopes that OpenID Connect defines and Entra does not support. */
  | {readonly code: 'unsupported-oidc-scope'; readonly scope: string}
  /** One request, several resources: AADSTS28000, AADSTS70011. */
  | {readonly code: 'several-resources'; readonly resources: readonly string[]}
  /** `.default` and named permissions of the same resource in one request: AADSTS70011. */
  | {readonly code: 'default-with-named'; readonly named: readonly string[]};

/**
 * The scope that asks for every permission granted on a resource. A resource URI that ends in `/` keeps it, so that
 * two slashes stand before `.default`: without the first, the token names another audience.
 */
export function defaultScope(resourceUri: string): string {
  return `${resourceUri}/.default`;
}

/** Splits one scope at its last slash: `https://host//name` is the scope `name` of the resource `https://host/`. */
export function splitScope(scope: string): Scope {
  const slash = scope.lastIndexOf('/');
  const [resource, permission] = [scope.slice(0, slash), scope.slice(slash + 1)];
  if (slash < 0) return {permission: scope};
  // The slashes of `https://host` separate no permission.
  const isResourceAlone = /^[a-z][a-z0-9+.-]*:\/$/i.test(resource);
  return isResourceAlone ? {resource: scope, permission: ''} : {resource, permission};
}

/** Two resource identifiers are one where they differ by case or by slashes at their end. */
export function normalizeResource(resource: string): string {
  // A loop, not /\/+$/: that pattern takes quadratic time on a long run of slashes.
  let end = resource.length;
  while (end > 0 && resource[end - 1] === '/') end -= 1;
  return resource.slice(0, end).toLowerCase();
}

/**
 * Parses the `scope` parameter of a request.
 *
 * @param requireResource refuse short names other than those of OpenID Connect, where the resource wanted is not Graph
 */
export function parseScopes(
  text: string,
  {requireResource = false}: {readonly requireResource?: boolean} = {},
): Parsed<ScopeRequest, ScopeProblem> {
  if (text.trim() === '') return refuse({code: 'empty'});
  if (containsSecret(text)) return refuse({code: 'secret-value'});
  const outside = outsideScope.exec(text);
  if (outside !== null) {
    const [character] = outside;
    return refuse(
      character === ',' || character === ';'
        ? {code: 'wrong-separator', character, index: outside.index}
        : {code: 'not-a-scope-character', character, index: outside.index},
    );
  }
  const oidc: string[] = [];
  const scopes: Scope[] = [];
  for (const scope of text.split(' ').filter((part) => part !== '')) {
    if (isOidc(scope)) {
      oidc.push(scope);
      continue;
    }
    const problem = scopeProblem(scope, requireResource);
    if (problem !== undefined) return refuse(problem);
    scopes.push(splitScope(scope));
  }
  const problem = mixProblem(scopes);
  if (problem !== undefined) return refuse(problem);
  const [first] = scopes;
  return accept({oidc, scopes, ...(first === undefined ? {} : {resource: resourceOf(first)})});
}

/** Writes a request back as the `scope` parameter. */
export function formatScopes({oidc, scopes}: Pick<ScopeRequest, 'oidc' | 'scopes'>): string {
  const written = scopes.map(({resource, permission}) =>
    resource === undefined ? permission : `${resource}/${permission}`,
  );
  return [...oidc, ...written].join(' ');
}

/** Printable ASCII without `"` and `\`; and, as separators of a list, neither comma nor semicolon. */
const outsideScope = /[^\x20\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]/u;

function isOidc(scope: string): boolean {
  return oidcScopes.some((known) => known === scope.toLowerCase());
}

function resourceOf({resource}: Scope): string {
  return resource ?? graphResourceUri;
}

function scopeProblem(scope: string, requireResource: boolean): ScopeProblem | undefined {
  const {resource, permission} = splitScope(scope);
  if (resource === undefined) {
    if (permission === '.default') return {code: 'default-without-resource'};
    if (permission === 'address' || permission === 'phone') return {code: 'unsupported-oidc-scope', scope};
    return requireResource ? {code: 'resource-missing', scope} : undefined;
  }
  if (normalizeResource(resource) === '') return {code: 'resource-missing', scope};
  return permission === ''
    ? {
        code: 'permission-missing',
        scope,
        suggestion: scope.endsWith('/') ? `${scope}.default` : defaultScope(scope),
      }
    : undefined;
}

function mixProblem(scopes: readonly Scope[]): ScopeProblem | undefined {
  const resources = new Map(scopes.map((scope) => [normalizeResource(resourceOf(scope)), resourceOf(scope)]));
  if (resources.size > 1) return {code: 'several-resources', resources: [...resources.values()]};
  const named = scopes.map(({permission}) => permission).filter((permission) => permission !== '.default');
  return named.length > 0 && named.length < scopes.length ? {code: 'default-with-named', named} : undefined;
}
