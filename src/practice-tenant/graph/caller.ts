/** Who calls: a Graph access token of this tenant, or the reason why not. */
import {createLocalJWKSet, jwtVerify, errors} from 'jose';
import type {Person} from '../directory';
import {graphUri} from '../practice-directory';
import {findPerson, type PracticeTenant} from '../tenant';
import {graphErrors, type GraphError} from './graph-error';

export type Caller = {readonly person: Person; readonly tenantId: string; readonly scopes: readonly string[]};

export async function findCaller(
  practice: PracticeTenant,
  request: Request,
): Promise<Caller | {readonly error: GraphError}> {
  const token = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) return {error: graphErrors.noToken};
  const {publicJwk} = await practice.signingKey();
  try {
    const {payload} = await jwtVerify(token, createLocalJWKSet({keys: [publicJwk]}), {
      currentDate: new Date(practice.now()),
    });
    const graph = practice.directory.resources.find(({uri}) => uri === graphUri);
    if (payload.aud !== graph?.appId) return {error: graphErrors.wrongAudience};
    const {oid, tid, scp} = payload;
    const person = typeof oid === 'string' ? findPerson(practice.directory, oid) : undefined;
    if (!person || typeof tid !== 'string' || typeof scp !== 'string') return {error: graphErrors.badToken};
    return {person, tenantId: tid, scopes: scp.split(' ')};
  } catch (cause) {
    return {error: cause instanceof errors.JWTExpired ? graphErrors.expired : graphErrors.badToken};
  }
}
