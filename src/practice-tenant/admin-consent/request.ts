/** A request for admin consent, as far as it has been understood. */
import type {Registration, Tenant} from '../directory';
import {graphUri} from '../practice-directory';
import type {Refusal} from '../refusal';
import {refusals} from '../refusals';
import {findResource, signInScopes} from '../scope-request';
import {findRegistration, findTenant, namesNoTenant, platformOf, type PracticeTenant} from '../tenant';

/** What an administrator grants of one API. */
export type Granted = {
  readonly resource: string;
  readonly values: readonly string[];
  readonly roles: readonly string[];
};

export type AdminConsentRequest = {
  readonly registration: Registration;
  /** Undefined for `organizations`: then the administrator's own. */
  readonly tenant: Tenant | undefined;
  /** Undefined where the older form names none. */
  readonly redirectUri: string | undefined;
  readonly scope: string | undefined;
  readonly state: string | undefined;
  readonly toGrant: readonly Granted[];
};

type Form = 'v1' | 'v2';

/** Whatever is wrong stays on the tenant's own page: nobody is sent anywhere before an administrator has signed in. */
export function readAdminConsent(
  practice: PracticeTenant,
  segment: string,
  query: URLSearchParams,
  form: Form,
): AdminConsentRequest | {readonly refusal: Refusal} {
  const text = (name: string) => {
    const given = query.get(name)?.trim();
    return given === '' ? undefined : given;
  };
  const {directory} = practice;
  const tenant = findTenant(directory, segment);
  if (!tenant && !namesNoTenant(segment)) return {refusal: refusals.tenantNotFound(segment)};
  // A personal account has no organisation to consent for.
  if (segment === 'consumers' || (segment === 'common' && form === 'v2'))
    return {refusal: refusals.tenantNotFound(segment)};
  const clientId = text('client_id');
  if (!clientId) return {refusal: refusals.missingParameter('client_id')};
  const registration = findRegistration(directory, clientId);
  if (!registration) return {refusal: refusals.applicationNotFound(clientId, tenant?.name ?? segment)};
  if (registration.audience === 'single-tenant' && tenant?.id !== registration.homeTenantId)
    return {
      refusal: tenant
        ? refusals.applicationNotFound(clientId, tenant.name)
        : refusals.notMultitenant(registration),
    };
  const redirectUri = text('redirect_uri') ?? (form === 'v1' ? registration.redirectUris[0]?.uri : undefined);
  if (!redirectUri && form === 'v2') return {refusal: refusals.missingParameter('redirect_uri')};
  if (redirectUri && platformOf(registration, redirectUri) === undefined)
    return {
      refusal:
        registration.redirectUris.length === 0
          ? refusals.noRedirectUriRegistered()
          : refusals.redirectUriMismatch(redirectUri, registration.clientId),
    };
  const scope = form === 'v2' ? text('scope') : undefined;
  if (form === 'v2' && !scope) return {refusal: refusals.missingParameter('scope')};
  const toGrant = scope ? grantsOf(practice, registration, tenant, scope) : everythingOf(registration);
  if ('refusal' in toGrant) return toGrant;
  return {registration, tenant, redirectUri, scope, state: query.get('state') ?? undefined, toGrant};
}

/** `/.default` of any API: everything that the registration lists, of all its APIs. Else the delegated ones named. */
function grantsOf(
  {directory}: PracticeTenant,
  registration: Registration,
  tenant: Tenant | undefined,
  scope: string,
): readonly Granted[] | {readonly refusal: Refusal} {
  const named = new Map<string, string[]>();
  for (const entry of scope.split(' ').filter(Boolean)) {
    const slash = (signInScopes as readonly string[]).includes(entry) ? -1 : entry.lastIndexOf('/');
    const identifier = slash < 0 ? graphUri : entry.slice(0, slash).replace(/\/$/, '');
    const value = entry.slice(slash + 1);
    const resource = findResource(directory, identifier, tenant);
    if (!resource) return {refusal: refusals.resourceNotFound(identifier, tenant?.name ?? 'organizations')};
    if (value === '.default') return everythingOf(registration);
    if (!resource.permissions.some((permission) => permission.value === value))
      return {refusal: refusals.unknownScope(registration, value, resource.name)};
    named.set(resource.uri, [...(named.get(resource.uri) ?? []), value]);
  }
  return [...named].map(([resource, values]) => ({resource, values, roles: []}));
}

function everythingOf({configured}: Registration): readonly Granted[] {
  return configured.map(({resource, values, roles = []}) => ({resource, values, roles}));
}
