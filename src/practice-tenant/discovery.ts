/** `GET /{tenant}/v2.0/.well-known/openid-configuration` (OpenID Connect Discovery 1.0, section 3). */
import {authorityOf, inPageAddresses, issuerOf} from './origins';
import {personalTenantId} from './practice-directory';
import {namesNoTenant} from './tenant';

/** @param segment a tenant's id, or `organizations` and the like */
export function metadata(segment: string, addresses = inPageAddresses) {
  const authority = authorityOf(segment, addresses);
  return {
    issuer: issuerOf(issuingTenant(segment), addresses),
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    token_endpoint_auth_methods_supported: ['none'],
    claims_supported: [
      'sub',
      'iss',
      'aud',
      'exp',
      'iat',
      'nonce',
      'name',
      'preferred_username',
      'oid',
      'tid',
      'ver',
    ],
  };
}

/** Personal accounts share one directory; where it may be any other, Entra leaves a hole for the tenant's ID. */
function issuingTenant(segment: string): string {
  if (segment === 'consumers') return personalTenantId;
  return namesNoTenant(segment) ? '{tenantid}' : segment;
}
