/**
 * `GET /{tenant}/oauth2/v2.0/logout`. Ends the session, where a server keeps one: of the account that `logout_hint`
 * names, else of all. A page says so, or sends the person to the address asked, if it is registered (OpenID Connect
 * RP-Initiated Logout 1.0, section 3).
 */
import {signedOutPage} from '../pages/signed-out';
import type {PracticeTenant} from '../tenant';

export function logout(practice: PracticeTenant, request: Request): Response {
  const query = new URL(request.url).searchParams;
  const response = signedOut(practice, query);
  const hint = query.get('logout_hint')?.toLowerCase();
  const named = practice.directory.persons.find(({username}) => username === hint);
  const {sessions} = practice.serverSide;
  if (sessions) response.headers.append('set-cookie', sessions.end(request, named?.id));
  return response;
}

function signedOut(practice: PracticeTenant, query: URLSearchParams): Response {
  const wanted = query.get('post_logout_redirect_uri');
  const registered = practice.directory.registrations
    .flatMap(({redirectUris}) => redirectUris)
    .some(({uri}) => uri === wanted);
  if (!wanted || !registered) return signedOutPage(practice);
  const url = new URL(wanted);
  const state = query.get('state');
  if (state) url.searchParams.set('state', state);
  return new Response(null, {status: 302, headers: {location: url.href, 'cache-control': 'no-store'}});
}
