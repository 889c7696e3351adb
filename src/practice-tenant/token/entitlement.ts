/** What this person may get for this client: consented permissions of the one resource asked. */
import {consentedValues} from '../consent';
import type {Refusal} from '../refusal';
import {refusals} from '../refusals';
import {isSignInScope, readScope, type ScopeRequest} from '../scope-request';
import {findEnterpriseApp, findPerson, findTenant} from '../tenant';
import {graphUri} from '../practice-directory';
import {field, type Entitlement, type GrantRequest} from './redemption';

export function findEntitlement(request: GrantRequest): Entitlement | {readonly refusal: Refusal} {
  const {practice, registration, grant} = request;
  const {directory} = practice;
  const person = findPerson(directory, grant.personId);
  const tenant = findTenant(directory, grant.tenantId);
  if (!person || !tenant) return {refusal: refusals.malformedGrant()};

  const scope = field(request, 'scope')?.split(' ').filter(Boolean) ?? grant.scope;
  const asked = readScope(scope, directory, registration, tenant);
  if ('refusal' in asked) return asked;

  const enterpriseApp = findEnterpriseApp(directory, tenant.id, registration.clientId);
  if (enterpriseApp?.blockedResources.includes(asked.resource.uri))
    return {refusal: refusals.conditionalAccess()};

  const consented = (uri: string) => consentedValues(enterpriseApp, person, uri, grant.consented);
  const values = consented(asked.resource.uri);
  const signIn = asked.signIn.filter((value) => consented(graphUri).includes(value));
  const lacks = asked.values.some((value) => !values.includes(value));
  const nothing = asked.everything && values.length === 0;
  if (lacks || nothing || signIn.length < asked.signIn.length)
    return {refusal: refusals.consentRequired(registration)};

  const answered = [...signInAnswer(asked), ...resourceAnswer(asked, values)];
  const stray = asked.resource.uri === graphUri ? [] : (enterpriseApp?.strayScopes ?? []);
  return {
    request,
    person,
    tenant,
    enterpriseApp,
    resource: asked.resource,
    values: values.filter((value) => value !== 'offline_access'),
    scope: [...answered, ...stray],
    signIn,
  };
}

/** Entra's answer does not repeat `offline_access`: the refresh token itself is the answer. */
function signInAnswer({resource, signIn}: ScopeRequest): string[] {
  return resource.uri === graphUri ? signIn.filter((value) => value !== 'offline_access') : [];
}

/** Everything consented of that resource, not only what was asked, and `/.default` where it was asked. */
function resourceAnswer({prefix, everything, resource}: ScopeRequest, values: readonly string[]): string[] {
  const own = resource.uri === graphUri ? values.filter((value) => !isSignInScope(value)) : values;
  return [...own, ...(everything ? ['.default'] : [])].map((value) => `${prefix}/${value}`);
}
