// @vitest-environment happy-dom
import {BrowserAuthError, EventType, ServerError, type EventCallbackFunction} from '@azure/msal-browser';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {keepWindow} from './abort-reason';
import {account, answer, resourceUri, stage} from './sample-stage';
import {createSession, requestFor, type Progress, type SessionClient} from './session';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

/** A client whose window is opened at once and answers when the test says so. */
function scene() {
  let resolve: (value: ReturnType<typeof answer>) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  let listener: EventCallbackFunction = () => {};
  const opened = {closed: false, close: vi.fn()};
  const client = {
    acquireTokenPopup: vi.fn(({correlationId = ''}: {correlationId?: string}) => {
      sessionStorage.setItem('msal.interaction.status', '{}');
      listener({
        eventType: EventType.POPUP_OPENED,
        interactionType: null,
        payload: {popupWindow: opened as unknown as Window},
        error: null,
        correlationId,
        timestamp: 0,
      });
      return new Promise<ReturnType<typeof answer>>((yes, no) => {
        resolve = yes;
        reject = no;
      });
    }),
    acquireTokenSilent: vi.fn(() => Promise.resolve(answer({scopes: [`${resourceUri}/user_impersonation`]}))),
    addEventCallback: vi.fn((callback: EventCallbackFunction) => {
      listener = callback;
      return 'callback';
    }),
    removeEventCallback: vi.fn(),
    clearCache: vi.fn(() => Promise.resolve()),
  } satisfies SessionClient;
  const progress: Progress[] = [];
  const controller = new AbortController();
  const options = {signal: controller.signal, onProgress: (step: Progress) => progress.push(step)};
  return {
    client,
    opened,
    progress,
    options,
    session: createSession(client, stage()),
    cancel: (reason?: symbol) => {
      controller.abort(reason);
    },
    answers: (value = answer()) => {
      resolve(value);
    },
    fails: (error: unknown) => {
      reject(error);
    },
  };
}

const msalKeys = () => Object.keys(sessionStorage).filter((key) => key.startsWith('msal.'));

describe('a sign-in in a window', () => {
  it('reports its progress, ends with evidence and leaves nothing in the tab', async () => {
    const {session, options, answers, progress} = scene();
    const evidence = session.run('sign-in', options);
    answers();
    await expect(evidence).resolves.toMatchObject({kind: 'sign-in', refresh: 'works'});
    expect(progress).toEqual(['window-opened', 'signed-in']);
    expect(msalKeys()).toEqual([]);
  });

  it('tells of a window that looks closed, and still takes its answer', async () => {
    const {session, options, answers, progress, opened} = scene();
    const evidence = session.run('sign-in', options);
    opened.closed = true;
    await vi.advanceTimersByTimeAsync(2000);
    expect(progress).toEqual(['window-opened', 'window-seems-closed']);
    answers();
    await expect(evidence).resolves.toMatchObject({kind: 'sign-in'});
    expect(progress.at(-1)).toBe('signed-in');
  });

  it('replaces a window that an earlier try still waits for', () => {
    const {session, options, client} = scene();
    void session.run('sign-in', options);
    expect(client.acquireTokenPopup.mock.calls[0]?.[0]).toMatchObject({overrideInteractionInProgress: true});
  });

  it('returns what Entra refused', async () => {
    const {session, options, fails} = scene();
    const evidence = session.run('sign-in', options);
    fails(new ServerError('access_denied', '', 'AADSTS65004: declined'));
    await expect(evidence).resolves.toMatchObject({kind: 'refusal', codes: ['AADSTS65004', 'access_denied']});
  });

  it('throws what kept it from looking', async () => {
    const {session, options, fails, client} = scene();
    const evidence = session.run('sign-in', options);
    fails(new BrowserAuthError('popup_window_error', ''));
    await expect(evidence).rejects.toMatchObject({code: 'popup-blocked'});
    expect(client.removeEventCallback).toHaveBeenCalledWith('callback');
    expect(msalKeys()).toEqual([]);
  });
});

describe('cancelling', () => {
  it('closes the window and ends at once', async () => {
    const {session, options, cancel, opened} = scene();
    const evidence = session.run('sign-in', options);
    cancel();
    await expect(evidence).rejects.toMatchObject({code: 'cancelled'});
    expect(opened.close).toHaveBeenCalled();
    expect(msalKeys()).toEqual([]);
  });

  it('leaves the window to the reader who still reads in it', async () => {
    const {session, options, cancel, opened} = scene();
    const evidence = session.run('sign-in', options);
    cancel(keepWindow);
    await expect(evidence).rejects.toMatchObject({code: 'cancelled'});
    expect(opened.close).not.toHaveBeenCalled();
  });

  it('throws away the tokens of an answer that comes all the same', async () => {
    const {session, options, cancel, answers, client, progress} = scene();
    const evidence = session.run('sign-in', options);
    cancel();
    await expect(evidence).rejects.toMatchObject({code: 'cancelled'});
    answers();
    await vi.advanceTimersByTimeAsync(0);
    expect(client.clearCache).toHaveBeenCalledWith({account});
    expect(client.acquireTokenSilent).not.toHaveBeenCalled();
    expect(progress).toEqual(['window-opened']);
  });
});

it('signs out by forgetting', async () => {
  const {session, client, options, answers} = scene();
  const evidence = session.run('sign-in', options);
  answers();
  await evidence;
  expect(session.who()).toMatchObject({username: 'ada@fabrikam.example'});
  await session.signOut();
  expect(session.who()).toBeUndefined();
  expect(client.clearCache).toHaveBeenCalled();
});

it('asks for nothing of the product when signing in, and for everything on the consent page', () => {
  expect(requestFor('sign-in', stage(), account)).toEqual({
    scopes: ['openid', 'profile', 'offline_access'],
    prompt: 'select_account',
  });
  expect(requestFor('consent', stage(), account)).toEqual({scopes: [`${resourceUri}/.default`], account});
});
