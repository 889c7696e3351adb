/** The whole discovery document; what a page needs of it is in `../discovery.ts`. */
import {metadata} from '../discovery';
import {authorityOf} from '../origins';
import {refusals} from '../refusals';
import type {Handler} from '../server-side';
import {findTenant, namesNoTenant, stamp} from '../tenant';
import {refuse} from '../token/refuse';

/** A tenant asked for by its domain is told by its ID, as the issuer of its tokens is. */
export const discovery: Handler = (practice, request, segment) => {
  const {directory, addresses} = practice;
  const tenant = findTenant(directory, segment);
  if (!tenant && !namesNoTenant(segment))
    return refuse(
      refusals.tenantNotFound(segment),
      stamp(practice, request.headers.get('client-request-id')),
    );
  const authority = authorityOf(tenant?.id ?? segment, addresses);
  return Response.json({
    ...metadata(tenant?.id ?? segment, addresses),
    device_authorization_endpoint: `${authority}/oauth2/v2.0/devicecode`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    request_uri_parameter_supported: false,
    frontchannel_logout_supported: false,
    http_logout_supported: false,
    userinfo_endpoint: `${addresses.graph ?? ''}/oidc/userinfo`,
    msgraph_host: new URL(addresses.graph ?? addresses.entra).host,
  });
};
