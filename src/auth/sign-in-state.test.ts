import {describe, expect, it} from 'vitest';
import type {RefusalEvidence, SignInEvidence} from '../core/checks/evidence';
import {idle, nextAttempt, signInReducer, type SignInEvent, type SignInState} from './sign-in-state';

const signIn: SignInEvidence = {
  kind: 'sign-in',
  requested: ['user_impersonation'],
  resourceUri: 'https://api.businesscentral.dynamics.com',
  granted: [],
  account: {username: 'ada@fabrikam.example'},
  tenantId: '11111111-1111-4111-8111-111111111111',
  refresh: 'works',
};
const refusal: RefusalEvidence = {kind: 'refusal', codes: ['AADSTS65004'], seenBy: 'page'};
const pasted: RefusalEvidence = {kind: 'refusal', codes: ['AADSTS50011'], seenBy: 'reader'};

const started: SignInEvent = {type: 'started', attempt: 1};
const opened: SignInEvent = {type: 'window-opened', attempt: 1};
const seemsClosed: SignInEvent = {type: 'window-seems-closed', attempt: 1};
const signedIn: SignInEvent = {type: 'signed-in', attempt: 1};

const run = (...events: SignInEvent[]): SignInState => events.reduce(signInReducer, idle);

describe('the way of a sign-in', () => {
  it.each<[string, SignInEvent[], SignInState]>([
    ['starts by loading', [started], {phase: 'preparing', attempt: 1}],
    [
      'asks for a second click',
      [started, {type: 'click-needed', attempt: 1}],
      {phase: 'needs-click', attempt: 1},
    ],
    ['opens the window', [started, opened], {phase: 'window-open', attempt: 1}],
    [
      'notices a window that looks closed',
      [started, opened, seemsClosed],
      {phase: 'window-seems-closed', attempt: 1},
    ],
    ['takes a late answer', [started, opened, seemsClosed, signedIn], {phase: 'checking', attempt: 1}],
    [
      'ends with evidence',
      [started, opened, signedIn, {type: 'gathered', attempt: 1, evidence: signIn}],
      {phase: 'done', attempt: 1, evidence: signIn},
    ],
    [
      'ends with a refusal',
      [started, opened, {type: 'gathered', attempt: 1, evidence: refusal}],
      {phase: 'refused', attempt: 1, evidence: refusal},
    ],
    [
      'ends in trouble',
      [started, {type: 'troubled', attempt: 1, code: 'popup-blocked'}],
      {phase: 'trouble', attempt: 1, code: 'popup-blocked'},
    ],
    [
      'takes what the reader pasted while the window is open',
      [started, opened, {type: 'pasted', evidence: pasted}],
      {phase: 'refused', attempt: 2, evidence: pasted},
    ],
    [
      'takes what the reader pasted before any sign-in',
      [{type: 'pasted', evidence: pasted}],
      {phase: 'refused', attempt: 1, evidence: pasted},
    ],
    ['forgets on demand', [started, opened, {type: 'reset'}], idle],
  ])('%s', (_, events, state) => {
    expect(run(...events)).toEqual(state);
  });
});

describe('events that come too late change nothing', () => {
  it.each<[string, SignInEvent[], SignInEvent]>([
    ['the window of an earlier attempt answers', [started, {type: 'started', attempt: 2}], signedIn],
    ['the window answers after a reset', [started, opened, {type: 'reset'}], signedIn],
    [
      'the window answers after the reader pasted',
      [started, opened, {type: 'pasted', evidence: pasted}],
      signedIn,
    ],
    ['the window closes after the answer', [started, opened, signedIn], seemsClosed],
    [
      'a cancelled attempt reports its own end',
      [started, {type: 'troubled', attempt: 1, code: 'timed-out'}],
      {type: 'troubled', attempt: 1, code: 'cancelled'},
    ],
  ])('%s', (_, events, late) => {
    const before = run(...events);
    expect(signInReducer(before, late)).toBe(before);
  });
});

it('numbers attempts so that no two share one', () => {
  expect(nextAttempt(idle)).toBe(1);
  expect(nextAttempt(run(started))).toBe(2);
  expect(nextAttempt(run(started, {type: 'pasted', evidence: pasted}))).toBe(3);
});
