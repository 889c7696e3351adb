import {SignJWT, type JWTPayload} from 'jose';
import type {PracticeTenant} from '../tenant';
import {accessLifetimeSeconds} from './lifetime';

/** A JWT signed with this instance's key; times are the tenant's own clock. */
export async function sign(practice: PracticeTenant, claims: JWTPayload): Promise<string> {
  const {id, privateKey} = await practice.signingKey();
  const now = Math.floor(practice.now() / 1000);
  return new SignJWT({...claims, uti: practice.randomId()})
    .setProtectedHeader({typ: 'JWT', alg: 'RS256', kid: id})
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + accessLifetimeSeconds)
    .sign(privateKey);
}
