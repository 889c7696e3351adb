import {expect, it} from 'vitest';
import {standingOf, type CheckOutcome} from '../../core/checks/outcome';
import {evidence} from '../../core/checks/registration/sample-evidence';
import {placeOf, toldUnder} from './told-under';

const found = {code: 'registration-not-found', severity: 'error', step: 's', args: {clientId: 'x'}} as const;
const remark = {code: 'refresh-not-possible', severity: 'warning', step: 's', args: {}} as const;
const record = {evidence: evidence(), at: 7, mode: 'real'} as const;

function outcome(
  check: CheckOutcome['check'],
  status: 'failed' | 'passed' | 'cannot-tell',
  findings: CheckOutcome['proofs'][string]['findings'],
  more: Partial<CheckOutcome> = {},
): CheckOutcome {
  const when = {at: 7, mode: 'real'} as const;
  return {check, isPartial: false, ...when, proofs: {s: {status, ...when, findings}}, ...more};
}
const told = (...outcomes: readonly CheckOutcome[]) =>
  toldUnder({outcomes, proofs: standingOf(outcomes)}, 's');

it('tells every finding of the step with the check that has it', () => {
  const registration = outcome('registration', 'failed', [found], {record});
  const signIn = outcome('sign-in', 'passed', [remark]);
  expect(told(signIn, registration)).toEqual({
    findings: [
      {finding: remark, outcome: signIn},
      {finding: found, outcome: registration},
    ],
    latest: 7,
  });
});

it('tells nothing of a step that nobody looked at, or that is right', () => {
  expect(toldUnder({outcomes: [], proofs: {}}, 's')).toEqual({findings: []});
  expect(told(outcome('registration', 'passed', []))).toEqual({findings: []});
  expect(told(outcome('registration', 'cannot-tell', []))).toEqual({findings: []});
});

it('knows that a check was wrong about it whose findings were not kept, and does not announce what was kept', () => {
  expect(told(outcome('registration', 'failed', []))).toEqual({findings: [], unexplained: 'registration'});
  expect(told(outcome('registration', 'failed', [], {record}))).toEqual({findings: []});
  expect(told(outcome('sign-in', 'failed', []))).toEqual({findings: []});
  expect(told(outcome('sign-in', 'failed', [remark]))).not.toHaveProperty('latest');
});

it('leaves what practice found out once the reader’s own is known', () => {
  const practised = outcome('registration', 'failed', [found], {mode: 'practice'});
  const inPractice = {
    ...practised,
    proofs: {s: {status: 'failed', at: 7, mode: 'practice', findings: [found]}},
  } as const;
  expect(told(inPractice, outcome('sign-in', 'passed', []))).toEqual({findings: []});
});

it.each([
  [{check: 'sign-in'}, 'check-sign-in'],
  [{check: 'registration'}, 'registration-box'],
  [{check: 'registration', shownIn: 'manifest'}, 'manifest-box'],
  [{check: 'registration', shownIn: 'scripts'}, 'scripts-box'],
  [{check: 'app-only'}, 'scripts-box'],
  [{check: 'ews'}, 'scripts-box'],
] as const)('%j is told at length in %s', (where, place) => {
  expect(placeOf(where, 'check-sign-in')).toBe(place);
});
