/**
 * `GET|POST /{tenant}/oauth2/v2.0/authorize`. Every step is posted to the same address, whose query is the client's
 * request, and is checked again from the start; nothing but who is signed in is kept in between.
 *
 * | requirement                     | before the account is chosen | after | told on    |
 * |---------------------------------|------------------------------|-------|------------|
 * | no parameter twice              | x                            |       | page       |
 * | tenant                          | x                            |       | page       |
 * | client                          | where the path names a tenant| x     | page       |
 * | redirect URI                    | x                            |       | page       |
 * | audience                        | x                            |       | page       |
 * | response type, response mode    | x                            |       | redirect   |
 * | PKCE, state, nonce, prompt      | x                            |       | redirect   |
 * | scope                           | x                            | x     | redirect   |
 * | silent: one session             | x                            |       | redirect   |
 * | account                         |                              | x     | page       |
 * | enabled, assignment             |                              | x     | page       |
 * | Conditional Access              |                              | x     | page       |
 * | consent                         |                              | x     | page, then redirect |
 */
import {errorPage} from '../pages/error';
import {stamp, type PracticeTenant} from '../tenant';
import {readAttempt, type Attempt, type Check, type Refused} from './attempt';
import {checkAudience} from './check-audience';
import {checkClient} from './check-client';
import {checkDuplicates} from './check-duplicates';
import {checkNonce} from './check-nonce';
import {checkPkce} from './check-pkce';
import {checkPrompt} from './check-prompt';
import {checkRedirectUri} from './check-redirect-uri';
import {checkResponseMode} from './check-response-mode';
import {checkResponseType} from './check-response-type';
import {checkScope} from './check-scope';
import {checkSilent} from './check-silent';
import {checkState} from './check-state';
import {checkTenant} from './check-tenant';
import {issueCode} from './issue-code';
import {sendRefusal} from './send-to-redirect-uri';
import {continueSignIn, firstRefusal} from './sign-in';

const beforeSignIn: readonly Check<Attempt>[] = [
  checkDuplicates,
  checkTenant,
  checkClient,
  checkRedirectUri,
  checkAudience,
  checkResponseType,
  checkResponseMode,
  checkPkce,
  checkState,
  checkNonce,
  checkPrompt,
  checkScope,
  checkSilent,
];

/** @param segment the tenant's part of the path. */
export async function authorize(
  practice: PracticeTenant,
  request: Request,
  segment: string,
): Promise<Response> {
  const url = new URL(request.url);
  const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : undefined;
  if (form?.has('client_id')) return fromForm(url, form);
  const attempt = readAttempt(practice, request, segment, url.searchParams);
  const refused = firstRefusal(beforeSignIn, attempt);
  if (refused) return tell(attempt, refused);
  return continueSignIn(attempt, form, {issue: issueCode, tell});
}

/** A client may post its request as well (OpenID Connect Core 1.0, 3.1.2.1). */
function fromForm(url: URL, request: URLSearchParams): Response {
  return new Response(null, {status: 303, headers: {location: `${url.pathname}?${request}`}});
}

function tell(attempt: Attempt, {refusal, toldOn}: Refused): Response {
  const stamped = stamp(attempt.practice, attempt.request.correlationId);
  // Without a registration no redirect URI was verified: whatever is wrong stays on the tenant's own page.
  if (toldOn === 'redirect' && attempt.registration) return sendRefusal(attempt, refusal, stamped);
  return errorPage(attempt.practice, refusal, stamped);
}
