// @vitest-environment happy-dom
import {BrowserAuthError, ServerError} from '@azure/msal-browser';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {leave, pickUp} from './redirect';
import {takeRedirectMarker, writeRedirectMarker} from './redirect-marker';
import {answer, stage} from './sample-stage';

const guide = 'codat-business-central';
afterEach(() => {
  sessionStorage.clear();
});

describe('on the way out', () => {
  it('remembers that an answer will come, and where to', async () => {
    const acquireTokenRedirect = vi.fn(() => Promise.resolve());
    await leave({acquireTokenRedirect}, stage(), guide, {leg: 'sign-in', scenario: 'all-is-well'});
    expect(acquireTokenRedirect).toHaveBeenCalledWith(
      expect.objectContaining({redirectStartPage: expect.not.stringContaining('#') as string}),
    );
    expect(takeRedirectMarker(guide)).toEqual({leg: 'sign-in', scenario: 'all-is-well'});
    expect(takeRedirectMarker(guide)).toBeUndefined();
  });

  it('leaves nothing when the reader comes back with the Back button', async () => {
    sessionStorage.setItem('msal.request.state', 'x');
    const acquireTokenRedirect = () => Promise.reject(new BrowserAuthError('user_cancelled', ''));
    await expect(leave({acquireTokenRedirect}, stage(), guide, {leg: 'sign-in'})).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('on the way back', () => {
  it.each([
    ['an answer', () => Promise.resolve(answer()), {tenantId: answer().tenantId}],
    [
      'a refusal',
      () => Promise.reject(new ServerError('access_denied', '', 'AADSTS65004')),
      {kind: 'refusal'},
    ],
  ])('picks up %s and leaves nothing of MSAL', async (_, handleRedirectPromise, expected) => {
    sessionStorage.setItem('msal.interaction.status', '{}');
    sessionStorage.setItem('passerelle:values', '{}');
    await expect(pickUp({handleRedirectPromise})).resolves.toMatchObject(expected);
    expect(Object.keys(sessionStorage)).toEqual(['passerelle:values']);
  });

  it('says so when there is none', async () => {
    await expect(pickUp({handleRedirectPromise: () => Promise.resolve(null)})).resolves.toBeUndefined();
  });
});

it.each(['', 'null', '{}', '{"leg":"elsewhere"}', '[1]', 'not JSON'])(
  'ignores a marker that is none: %s',
  (text) => {
    sessionStorage.setItem(`passerelle:${guide}:redirect`, text);
    expect(takeRedirectMarker(guide)).toBeUndefined();
  },
);

it('keeps markers of guides apart', () => {
  writeRedirectMarker(sessionStorage, 'adobe-dataverse', {leg: 'consent'});
  expect(takeRedirectMarker(guide)).toBeUndefined();
  expect(takeRedirectMarker('adobe-dataverse')).toEqual({leg: 'consent'});
});
