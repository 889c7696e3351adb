/** The successful answer (RFC 6749, 5.1), with Entra's additions. */
import {accessToken} from '../tokens/access-token';
import {clientInfo} from '../tokens/client-info';
import {idToken} from '../tokens/id-token';
import {spaRefreshLifetimeMs, type RefreshGrant} from '../grant';
import {accessLifetimeSeconds} from '../tokens/lifetime';
import {field, type Entitlement} from './redemption';

export async function issueTokens(entitlement: Entitlement): Promise<Response> {
  const {request, person, scope} = entitlement;
  const refreshToken = await nextRefreshToken(entitlement);
  return Response.json(
    {
      token_type: 'Bearer',
      scope: scope.join(' '),
      expires_in: accessLifetimeSeconds,
      ext_expires_in: accessLifetimeSeconds,
      access_token: await accessToken(entitlement),
      ...refreshToken,
      ...(entitlement.signIn.includes('openid') && {id_token: await idToken(entitlement)}),
      ...(field(request, 'client_info') === '1' && {client_info: clientInfo(person)}),
    },
    {headers: {'cache-control': 'no-store', pragma: 'no-cache'}},
  );
}

/** `offline_access` asked and consented: a token to come back with. Its end stays that of the sign-in. */
async function nextRefreshToken({request, enterpriseApp, signIn, person, tenant}: Entitlement) {
  const {practice, grant, registration} = request;
  if (enterpriseApp?.refreshTokens === 'withheld' || !signIn.includes('offline_access')) return {};
  const now = practice.now();
  const expiresAt = grant.type === 'refresh' ? grant.expiresAt : now + spaRefreshLifetimeMs;
  const next: RefreshGrant = {
    type: 'refresh',
    id: practice.randomId(),
    clientId: registration.clientId,
    personId: person.id,
    tenantId: tenant.id,
    redirectUri: grant.redirectUri,
    scope: grant.scope,
    consented: grant.consented,
    issuedAt: grant.type === 'refresh' ? grant.issuedAt : now,
    expiresAt,
  };
  return {
    refresh_token: await practice.seal.close(next),
    refresh_token_expires_in: Math.floor((expiresAt - now) / 1000),
  };
}
