/** The one place that sends a person back to the client: only ever to a registered redirect URI. */
import {errorDescription, errorUri, type Refusal, type Stamp} from '../refusal';
import type {Attempt} from './attempt';

/** RFC 6749 section 4.1.2. */
export function sendCode(attempt: Attempt, answer: Readonly<Record<string, string>>): Response {
  return send(attempt, {...answer, ...stateOf(attempt.request)});
}

/** RFC 6749 section 4.1.2.1, with Entra's additions. */
export function sendRefusal(attempt: Attempt, refusal: Refusal, stamp: Stamp): Response {
  return send(attempt, {
    error: refusal.error,
    ...(refusal.subcode && {error_subcode: refusal.subcode}),
    error_description: errorDescription(refusal, stamp),
    error_uri: errorUri(refusal),
    ...stateOf(attempt.request),
  });
}

function send(
  {practice, request: {redirectUri, responseMode}}: Attempt,
  answer: Readonly<Record<string, string>>,
): Response {
  if (!redirectUri) throw new Error('A redirect URI was checked before this');
  const {postForm} = practice.serverSide;
  if (postForm && responseMode === 'form_post') return postForm(practice, redirectUri, answer);
  const url = new URL(redirectUri);
  const parameters = new URLSearchParams(answer);
  if (responseMode === 'fragment') url.hash = parameters.toString();
  else for (const [name, value] of parameters) url.searchParams.append(name, value);
  return new Response(null, {status: 302, headers: {location: url.href, 'cache-control': 'no-store'}});
}

function stateOf({state}: Attempt['request']): Record<string, string> {
  return state === undefined ? {} : {state};
}
