/** Each permission was granted: on the right API, for everyone; or in which of the other states it is. */
import {consentState, grantsOf, refusedByPolicy, type ConsentState} from '../consent-state';
import {isNowhere, type RegistrationEvidence} from '../evidence';
import type {ExpectedAccess, RegistrationExpectation} from '../expectation';
import type {RegistrationFinding} from '../finding';
import {about, nothing, type FactRow, type FactRule} from '../judgement';
import {isRequest, requestsOf} from './requested-permissions';

type Judged = {readonly access: ExpectedAccess; readonly state: ConsentState};
type Wrong = Exclude<ConsentState, 'admin-granted' | 'cannot-tell'>;

export const consent: FactRule = (evidence, expectation, now) => {
  if (evidence.mistaken || isNowhere(evidence)) return nothing;
  const judged = expectation.permissions
    .filter((access) => access.grantedBy === 'entra-consent' && concerns(access, evidence))
    .map((access) => ({access, state: consentState(access, evidence, now)}));
  return {
    rows: judged.map((entry) => rowOf(entry, expectation)),
    findings: findingsOf(judged, evidence, expectation),
  };
};

/** What is optional needs consent once the registration asks for it. */
function concerns(access: ExpectedAccess, {application}: RegistrationEvidence): boolean {
  if (access.required) return true;
  return (
    application.state === 'read' &&
    requestsOf(application.value).some((request) => isRequest(access, request))
  );
}

function rowOf({access: {value}, state}: Judged, expectation: RegistrationExpectation): FactRow {
  const {row} = about('consent', expectation);
  const at = {fact: 'consent', subject: value, consent: state} as const;
  if (state === 'admin-granted' || isEnough(state, expectation)) return row({...at, status: 'passed'});
  if (state === 'cannot-tell') return row({...at, status: 'cannot-tell'});
  if (state === 'prompt-forced') return row({...at, status: 'passed', remark: true, finding: codes[state]});
  return row({...at, status: state === 'propagating' ? 'cannot-tell' : 'failed', finding: codes[state]});
}

/** Where the contract says so, it is enough that whoever connects consented for themselves. */
function isEnough(
  state: ConsentState,
  {userConsentSuffices}: Pick<RegistrationExpectation, 'userConsentSuffices'>,
): state is 'user-only' {
  return state === 'user-only' && userConsentSuffices;
}

const codes = {
  'not-granted': 'consent-missing',
  'user-only': 'consent-user-only',
  'prompt-forced': 'consent-prompt-forced',
  'on-another-api': 'consent-on-another-api',
  propagating: 'consent-propagating',
  revoked: 'consent-revoked',
  'blocked-by-policy': 'consent-blocked-by-policy',
} as const satisfies Readonly<Record<Wrong, string>>;

function findingsOf(
  judged: readonly Judged[],
  evidence: RegistrationEvidence,
  expectation: RegistrationExpectation,
): RegistrationFinding[] {
  const {finding} = about('consent', expectation);
  const {signs = {}} = evidence;
  const found = (
    state: Wrong,
    tell: (values: readonly string[], first: ExpectedAccess) => RegistrationFinding,
  ) => {
    const group = judged
      .filter((entry) => entry.state === state && !isEnough(state, expectation))
      .map(({access}) => access);
    const [first] = group;
    return first
      ? [
          tell(
            group.map(({value}) => value),
            first,
          ),
        ]
      : [];
  };
  return [
    ...found('not-granted', (values) => finding('consent-missing', 'error', {values})),
    ...found('blocked-by-policy', (values) =>
      finding('consent-blocked-by-policy', 'error', {values, code: refusedByPolicy(signs) ?? ''}),
    ),
    ...found('revoked', (values) => finding('consent-revoked', 'error', {values})),
    ...found('user-only', (values, first) =>
      finding('consent-user-only', 'error', {values, people: grantsOf(first, evidence)?.people ?? 0}),
    ),
    ...found('on-another-api', (values, first) =>
      finding('consent-on-another-api', 'error', {values, api: otherApi(first, evidence)}),
    ),
    ...found('propagating', (values) => finding('consent-propagating', 'warning', {values})),
    ...found('prompt-forced', () =>
      finding('consent-prompt-forced', 'warning', {prompt: signs.vendorPrompt ?? ''}),
    ),
  ];
}

/** The name of the API that got the grant; its object ID where it could not be read. */
function otherApi(access: ExpectedAccess, evidence: RegistrationEvidence): string {
  const id = grantsOf(access, evidence)?.elsewhere[0] ?? '';
  const known = evidence.apis.state === 'read' ? evidence.apis.value : [];
  return known.find(({objectId}) => objectId === id)?.displayName ?? id;
}
