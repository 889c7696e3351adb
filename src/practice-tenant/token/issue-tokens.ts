/** The successful answer (RFC 6749, 5.1), with Entra's additions. */
import {accessToken} from '../tokens/access-token';
import {clientInfo} from '../tokens/client-info';
import {idToken} from '../tokens/id-token';
import {refreshLifetimeMs, spaRefreshLifetimeMs, type RefreshGrant} from '../grant';
import type {GrantHandler} from '../server-side';
import {platformOf} from '../tenant';
import {accessLifetimeSeconds} from '../tokens/lifetime';
import {findEntitlement} from './entitlement';
import {field, type Entitlement, type GrantRequest} from './redemption';

/** @returns tokens for everything that was consented of what was asked, or why there are none */
export async function issue(request: GrantRequest): ReturnType<GrantHandler> {
  const entitlement = findEntitlement(request);
  return 'refusal' in entitlement ? entitlement : issueTokens(entitlement);
}

async function issueTokens(entitlement: Entitlement): Promise<Response> {
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

/** `offline_access` asked and consented: a token to come back with. A page's ends with its sign-in. */
async function nextRefreshToken({request, enterpriseApp, signIn, person, tenant}: Entitlement) {
  const {practice, grant, registration} = request;
  if (enterpriseApp?.refreshTokens === 'withheld' || !signIn.includes('offline_access')) return {};
  const now = practice.now();
  const isSpa = platformOf(registration, grant.redirectUri) === 'spa';
  const lifetime = isSpa ? spaRefreshLifetimeMs : refreshLifetimeMs;
  const expiresAt = isSpa && grant.type === 'refresh' ? grant.expiresAt : now + lifetime;
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
