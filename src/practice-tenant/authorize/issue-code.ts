/** Everything was checked: the code, and the account it is for. */
import {clientInfo} from '../tokens/client-info';
import {codeLifetimeMs, type CodeGrant, type SessionConsent} from '../grant';
import type {SignedInAttempt} from './attempt';
import {sendCode} from './send-to-redirect-uri';

export async function issueCode(attempt: SignedInAttempt, consented: SessionConsent): Promise<Response> {
  const {practice, request, registration, person, tenant} = attempt;
  const issuedAt = practice.now();
  const grant: CodeGrant = {
    type: 'code',
    id: practice.randomId(),
    clientId: registration.clientId,
    personId: person.id,
    tenantId: tenant.id,
    redirectUri: request.redirectUri ?? '',
    challenge: request.codeChallenge ?? '',
    challengeMethod: request.codeChallengeMethod === 'S256' ? 'S256' : 'plain',
    nonce: request.nonce,
    scope: request.scope,
    consented,
    issuedAt,
    expiresAt: issuedAt + codeLifetimeMs,
  };
  return sendCode(attempt, {
    code: await practice.seal.close(grant),
    ...(request.wantsClientInfo && {client_info: clientInfo(person)}),
    session_state: practice.randomId(),
  });
}
