/** Reads the access token that Graph and the products are called with. Each of them refuses in its own words. */
import {createLocalJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload} from 'jose';
import type {PracticeTenant} from './tenant';

export type Bearer = {
  readonly tenantId: string;
  readonly clientId: string;
  /** Object ID of the person, or of the application's service principal. */
  readonly objectId: string;
  /** Whether a person is signed in (`scp`), or the application acts alone (`roles`). */
  readonly kind: 'delegated' | 'application';
  /** Permissions. */
  readonly values: readonly string[];
};

export type NoBearer = 'missing' | 'malformed' | 'expired' | 'wrong-audience';

/** @param audiences what `aud` may be, letter by letter; a slash at its end counts. */
export async function readBearer(
  practice: PracticeTenant,
  request: Request,
  audiences: readonly string[],
): Promise<Bearer | {readonly problem: NoBearer}> {
  const token = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) return {problem: 'missing'};
  const {publicJwk} = await practice.signingKey();
  try {
    const {payload} = await jwtVerify(token, createLocalJWKSet({keys: [publicJwk]}), {
      currentDate: new Date(practice.now()),
    });
    if (typeof payload.aud !== 'string' || !audiences.includes(payload.aud))
      return {problem: 'wrong-audience'};
    return bearerOf(payload) ?? {problem: 'malformed'};
  } catch (cause) {
    return {problem: cause instanceof errors.JWTExpired ? 'expired' : 'malformed'};
  }
}

/** `aud` of the token, as far as it can be read: what an answer quotes. */
export function audienceOf(request: Request): string {
  try {
    const {aud} = decodeJwt((request.headers.get('authorization') ?? '').replace(/^Bearer\s+/i, ''));
    return String(aud);
  } catch {
    return '';
  }
}

function bearerOf({tid, appid, azp, oid, scp, roles}: JWTPayload): Bearer | undefined {
  const clientId = appid ?? azp;
  if (typeof tid !== 'string' || typeof clientId !== 'string' || typeof oid !== 'string') return undefined;
  const base = {tenantId: tid, clientId, objectId: oid};
  if (typeof scp === 'string') return {...base, kind: 'delegated', values: scp.split(' ').filter(Boolean)};
  const values = Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
  return {...base, kind: 'application', values};
}
