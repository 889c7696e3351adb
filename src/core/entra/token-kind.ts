/**
 * What a decoded token is for, as far as its claims tell: an access token is for an API, an ID token for the
 * application, an assertion from the application.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference (`appid`, `azp`, `scp`, `idtyp`)
 * @see https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference (none of them)
 * @see https://learn.microsoft.com/entra/identity-platform/certificate-credentials (`iss` and `sub` are the client ID)
 */
import {cloudOfLoginHost} from './cloud';
import {parseGuid} from './guid';
import type {DecodedJwt} from './jwt';
import {readUrl} from './pasted-text';

export type TokenKind = 'access-token' | 'id-token' | 'client-assertion' | 'other-issuer' | 'unknown';

const ofAccessTokens = ['scp', 'appid', 'azp', 'idtyp', 'appidacr', 'azpacr'];

export function tokenKind({claims}: DecodedJwt): TokenKind {
  const {iss, sub, aud} = claims;
  if (typeof iss === 'string' && iss === sub && parseGuid(iss).ok) return 'client-assertion';
  if (typeof iss === 'string' && !isEntra(iss)) return 'other-issuer';
  if (ofAccessTokens.some((name) => Object.hasOwn(claims, name))) return 'access-token';
  return typeof iss === 'string' && typeof aud === 'string' && parseGuid(aud).ok ? 'id-token' : 'unknown';
}

function isEntra(issuer: string): boolean {
  const host = readUrl(issuer)?.hostname ?? '';
  return cloudOfLoginHost(host) !== undefined || host.endsWith('.ciamlogin.com');
}
