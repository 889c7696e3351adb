/**
 * The sign-in room: the only one that imports MSAL. The widget loads this module with the reader's first click.
 */
import type {Evidence} from '../core/checks/evidence';
import {createClient, whileLeaving} from './client';
import {leave, pickUp} from './redirect';
import type {RedirectMarker} from './redirect-marker';
import {createSession, type Session} from './session';
import type {SignInRequest} from './target';

export type {Who} from './gather';
export type {Leg, Progress, RunOptions, Session} from './session';
export type {SignInRequest} from './target';

const sessions = new Map<string, Promise<Session>>();

/**
 * The session of a configuration; asking again gives the same one, so that a page has one client for each.
 *
 * @throws ToolError where this browser or this page cannot sign in at all.
 */
export function openSession(request: SignInRequest): Promise<Session> {
  const key = JSON.stringify(request);
  const known = sessions.get(key);
  if (known) return known;
  const opening = createClient(request, 'memoryStorage').then(({client, stage}) =>
    createSession(client, stage),
  );
  sessions.set(key, opening);
  opening.catch(() => sessions.delete(key));
  return opening;
}

/** False once the browser no longer takes a new window for the reader's wish: one more click is needed. */
export function mayOpenWindow(): boolean {
  // Older browsers do not tell; then the attempt itself will.
  const activation = (navigator as {readonly userActivation?: UserActivation}).userActivation;
  return activation?.isActive ?? true;
}

/** Signs in by leaving the page; resolves only by throwing, see `leave`. */
export async function leaveToSignIn(
  request: SignInRequest,
  integration: string,
  marker: RedirectMarker,
): Promise<void> {
  const {client, stage} = await createClient(request, 'sessionStorage');
  await whileLeaving(() => leave(client, stage, integration, marker));
}

/**
 * Picks up the answer of a redirect, on the page load that follows it.
 *
 * @returns undefined where the reader came back without one.
 */
export async function returnFromSignIn(request: SignInRequest): Promise<Evidence | undefined> {
  const {client, stage} = await createClient(request, 'memoryStorage');
  const session = createSession(client, stage);
  sessions.set(JSON.stringify(request), Promise.resolve(session));
  const answer = await pickUp(client);
  return answer && 'account' in answer ? session.conclude(answer) : answer;
}
