/**
 * `grant_type=client_credentials`: an application signs in as itself, with no one signed in.
 *
 * | requirement                                     | refused with       |
 * |-------------------------------------------------|--------------------|
 * | the path names a tenant                         | 9001023, 50059     |
 * | the application is known there                  | 700016, 7000229    |
 * | a secret or certificate of its own, in force    | 70002xx, 7000xx    |
 * | one scope, which ends in `/.default`            | 900144, 1002012    |
 * | the API exists in the tenant                    | 500011             |
 * | the enterprise application is enabled           | 7000112            |
 * | no policy for workload identities closes it     | 53003              |
 *
 * Permissions are no requirement: without any, Entra issues a token whose `roles` are missing, and the API refuses it.
 */
import type {ApiResource, EnterpriseApp, Tenant} from '../directory';
import {checkCredential} from '../credentials';
import type {Refusal} from '../refusal';
import {refusals} from '../refusals';
import {findResource} from '../scope-request';
import type {GrantHandler} from '../server-side';
import {findEnterpriseApp} from '../tenant';
import {appToken} from '../tokens/app-token';
import {accessLifetimeSeconds} from '../tokens/lifetime';
import {field, type TokenRequest} from '../token/redemption';
import {clientCredentialsRefusals as own} from './refusals';

export const clientCredentials: GrantHandler = async (request) => {
  const {practice, registration, tenant, segment} = request;
  if (!tenant) return {refusal: segment === 'organizations' ? own.noTenantNamed() : own.generalEndpoint()};

  const enterpriseApp = findEnterpriseApp(practice.directory, tenant.id, registration.clientId);
  const unknown = enterpriseApp ? undefined : notThere(request, tenant);
  const unproved = unknown ?? (await checkCredential(request));
  if (unproved || !enterpriseApp) return {refusal: unproved ?? refusals.malformedGrant()};

  const asked = readResource(request, tenant);
  if ('refusal' in asked) return asked;
  const barred = checkStanding(request, enterpriseApp, asked.resource);
  if (barred) return {refusal: barred};

  const {resource, identifier} = asked;
  return Response.json(
    {
      token_type: 'Bearer',
      expires_in: accessLifetimeSeconds,
      ext_expires_in: accessLifetimeSeconds,
      access_token: await appToken({request, tenant, enterpriseApp, resource, identifier}),
    },
    {headers: {'cache-control': 'no-store', pragma: 'no-cache'}},
  );
};

/** A single-tenant registration is unknown anywhere else; a multitenant one is known, but not consented to here. */
function notThere({registration: {audience, clientId}}: TokenRequest, tenant: Tenant): Refusal {
  return audience === 'single-tenant'
    ? refusals.applicationNotFound(clientId, tenant.name)
    : own.notInTenant(clientId, tenant.id);
}

type Asked = {
  readonly resource: ApiResource;
  /** The resource as the client wrote it: a version 1.0 token repeats it as its audience. */
  readonly identifier: string;
};

function readResource(request: TokenRequest, tenant: Tenant): Asked | {readonly refusal: Refusal} {
  const scope = field(request, 'scope')?.trim();
  if (!scope) return {refusal: refusals.missingParameter('scope')};
  if (/\s/.test(scope) || !scope.endsWith('/.default')) return {refusal: own.scopeNotDefault(scope)};
  const identifier = scope.slice(0, -'/.default'.length);
  // A resource that itself ends in a slash is written with two; it is the same resource.
  const resource = findResource(request.practice.directory, identifier.replace(/\/$/, ''), tenant);
  return resource ? {resource, identifier} : {refusal: refusals.resourceNotFound(identifier, tenant.name)};
}

function checkStanding(
  {registration}: TokenRequest,
  {enabled, blockedResources}: EnterpriseApp,
  {uri}: ApiResource,
): Refusal | undefined {
  if (!enabled) return refusals.applicationDisabled(registration);
  return blockedResources.includes(uri) ? own.blockedByPolicy(registration) : undefined;
}
