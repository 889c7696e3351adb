/**
 * The access token of an application that signed in as itself. Version 1.0 unless the API asks for 2.0:
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
import type {ApiResource, EnterpriseApp, Tenant} from '../directory';
import {issuerOf} from '../origins';
import type {TokenRequest} from '../token/redemption';
import {proofOf} from './proof';
import {sign} from './sign';

export type AppEntitlement = {
  readonly request: TokenRequest;
  readonly tenant: Tenant;
  readonly enterpriseApp: EnterpriseApp;
  readonly resource: ApiResource;
  /** The resource as the client wrote it. */
  readonly identifier: string;
};

export async function appToken(entitlement: AppEntitlement): Promise<string> {
  const {request, tenant, enterpriseApp, resource, identifier} = entitlement;
  const {practice, registration} = request;
  const {clientId} = registration;
  const roles = enterpriseApp.appRoles
    .filter((granted) => granted.resource === resource.uri)
    .flatMap(({values}) => values);
  const proof = proofOf(request);
  const v1Issuer = `${practice.addresses.entra}/${tenant.id}/`;
  const shape =
    resource.tokenVersion === '2.0'
      ? {
          ver: '2.0',
          iss: issuerOf(tenant.id, practice.addresses),
          aud: resource.appId,
          azp: clientId,
          azpacr: proof,
        }
      : {ver: '1.0', iss: v1Issuer, aud: identifier, appid: clientId, appidacr: proof, idp: v1Issuer};
  return sign(practice, {
    ...shape,
    idtyp: 'app',
    oid: enterpriseApp.id,
    sub: enterpriseApp.id,
    tid: tenant.id,
    // Left out where nothing was granted, and not empty.
    ...(roles.length > 0 && {roles}),
  });
}
