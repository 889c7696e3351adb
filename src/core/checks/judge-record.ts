/** Judges whatever a check saw by that check's own rules: once in the guide, and again wherever its record is opened. */
import type {Route} from '../contracts/first-calls';
import type {AppOnlyFacts} from './app-only/expectation';
import {judgeAppOnly} from './app-only/judge-app-only';
import type {CheckRecord} from './check-record';
import type {Evidence} from './evidence';
import type {SignInExpectation} from './expectation';
import type {Judged} from './judged';
import {judgeSignIn} from './judge-sign-in';
import type {RegistrationExpectation} from './registration/expectation';
import {judgeRegistration} from './registration/judge-registration';

export type {Judged};

/** A contract's facts, as plain data. */
export type CheckContract = {
  /** Ids of all steps, in order. */
  readonly steps: readonly string[];
  /** Undefined where nobody signs in. The address may be the reader's own environment: evidence brings it. */
  readonly signIn?: Omit<SignInExpectation, 'resourceUri'> & {readonly resourceUri?: string};
  readonly registration: RegistrationExpectation;
  readonly appOnly: Readonly<Record<Route, AppOnlyFacts>>;
};

/** @param unnamed stands for the account in the findings, which are kept */
export function judgeRecord(record: CheckRecord, contract: CheckContract, unnamed: string): Judged {
  const {evidence} = record;
  switch (evidence.kind) {
    case 'registration':
      return judgeRegistration({...record, evidence}, contract.registration);
    case 'app-only':
      return judgeAppOnly({...record, evidence}, contract.appOnly[evidence.route], contract.steps);
    default:
      return contract.signIn
        ? judgeSignIn({...record, evidence}, withAddress(contract.signIn, evidence), unnamed)
        : {proofs: {}, others: []};
  }
}

function withAddress(signIn: NonNullable<CheckContract['signIn']>, evidence: Evidence): SignInExpectation {
  const {resourceUri = evidence.kind === 'sign-in' ? evidence.resourceUri : ''} = signIn;
  return {...signIn, resourceUri};
}
