import {describe, expect, it} from 'vitest';
import type {StepStatus} from './finding';
import {standingOf, withOutcome, type CheckOutcome} from './outcome';

/** One run; `findings` are left to the tests of the rules. */
const run = (
  check: CheckOutcome['check'],
  statuses: Readonly<Record<string, StepStatus>>,
  {isPartial = false, at = 1, mode = 'real'}: Partial<CheckOutcome> = {},
): CheckOutcome => ({
  check,
  isPartial,
  at,
  mode,
  proofs: Object.fromEntries(
    Object.entries(statuses).map(([id, status]) => [id, {status, at, mode, findings: []}]),
  ),
});
const after = (...runs: readonly CheckOutcome[]) =>
  standingOf(runs.reduce<readonly CheckOutcome[]>(withOutcome, []));
const statuses = (...runs: readonly CheckOutcome[]) =>
  Object.fromEntries(Object.entries(after(...runs)).map(([id, {status}]) => [id, status]));

describe('checks that disagree', () => {
  it('leave a step wrong while one of them finds it wrong, in whatever order they ran', () => {
    const signIn = run('sign-in', {consent: 'passed'}, {at: 1});
    const registration = run('registration', {consent: 'failed'}, {at: 2});
    for (const standing of [after(signIn, registration), after(registration, signIn)])
      expect(standing['consent']).toMatchObject({status: 'failed', at: 2, by: ['registration']});
  });

  it('agree again once the one that found it wrong has looked again', () => {
    expect(
      statuses(
        run('sign-in', {consent: 'passed'}),
        run('registration', {consent: 'failed', secret: 'failed'}),
        // This check proves nothing of consent: it only ever finds it wrong.
        run('registration', {secret: 'passed'}),
      ),
    ).toEqual({consent: 'passed', secret: 'passed'});
  });

  it('need one proof, and not two', () => {
    expect(
      after(run('app-only', {secret: 'cannot-tell'}), run('registration', {secret: 'passed'}))['secret'],
    ).toMatchObject({status: 'passed', by: ['registration']});
    expect(
      after(run('app-only', {secret: 'passed'}), run('registration', {secret: 'passed'}))['secret']?.by,
    ).toEqual(['registration', 'app-only']);
  });

  it('count apart where they look at two routes', () => {
    expect(statuses(run('app-only', {token: 'passed'}), run('ews', {token: 'failed'}))).toEqual({
      token: 'failed',
    });
  });

  it('keep a warning of one beside what another proves', () => {
    const warning = {code: 'permission-superfluous', severity: 'warning', args: {extra: ['x']}} as const;
    const proof = {status: 'not-checked', at: 1, mode: 'real', findings: [warning]} as const;
    const warned = {...run('registration', {}), proofs: {permissions: proof}};
    expect(after(run('sign-in', {permissions: 'passed'}), warned)['permissions']).toMatchObject({
      status: 'passed',
      findings: [warning],
      by: ['sign-in'],
    });
  });
});

describe('one check', () => {
  it('forgets what it saw before, all of it, once it has run again', () => {
    expect(statuses(run('sign-in', {a: 'passed', b: 'failed'}), run('sign-in', {a: 'cannot-tell'}))).toEqual({
      a: 'cannot-tell',
    });
  });

  it('adds a look at a part to its last full run', () => {
    const pasted = run('sign-in', {b: 'failed'}, {isPartial: true});
    expect(statuses(run('sign-in', {a: 'passed', b: 'passed'}), pasted)).toEqual({a: 'passed', b: 'failed'});
    expect(statuses(pasted, run('sign-in', {a: 'passed', b: 'passed'}))).toEqual({a: 'passed', b: 'passed'});
  });

  it('never lets a part that could not see hide what was seen', () => {
    const manifest = run(
      'registration',
      {a: 'passed', b: 'cannot-tell', c: 'cannot-tell'},
      {isPartial: true},
    );
    expect(statuses(run('registration', {a: 'failed', b: 'passed'}), manifest)).toEqual({
      a: 'passed',
      b: 'passed',
      c: 'cannot-tell',
    });
  });

  it('calls a step proved by what was seen live, and not by a text alone', () => {
    const pasted = {...run('registration', {a: 'passed', b: 'passed'}, {isPartial: true}), isPasted: true};
    const standing = after(pasted, run('sign-in', {b: 'passed', c: 'passed'}));
    expect(standing['a']).toHaveProperty('isPasted', true);
    for (const live of ['b', 'c']) expect(standing[live]).not.toHaveProperty('isPasted');
  });

  it('stays proved when a text says it again, and not when a text denies it', () => {
    const live = run('registration', {a: 'passed', b: 'passed'});
    const pasted = {...run('registration', {a: 'passed', b: 'failed'}, {isPartial: true}), isPasted: true};
    const standing = after(live, pasted);
    expect(standing['a']).not.toHaveProperty('isPasted');
    expect(standing['b']).toMatchObject({status: 'failed', isPasted: true});
  });

  it('proves nothing by practice once the reader’s own registration was looked at', () => {
    const practised = run('sign-in', {a: 'passed', b: 'passed'}, {mode: 'practice', at: 5});
    const standing = after(run('registration', {a: 'failed'}), practised);
    expect(standing['a']).toMatchObject({status: 'failed', mode: 'real'});
    expect(standing['b']).toMatchObject({status: 'passed', mode: 'practice'});
  });
});
