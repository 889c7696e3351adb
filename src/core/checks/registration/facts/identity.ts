/** The registration exists, and the ID that names it is its client ID, not one of the IDs that look like it. */
import type {RegistrationEvidence} from '../evidence';
import {about, nothing, type FactRule, type Judgement} from '../judgement';

export const identity: FactRule = (evidence, expectation) => {
  const {clientId, mistaken, application, enterpriseApplication} = evidence;
  const {row, finding} = about('client-id', expectation);
  const other = mistaken ?? otherThanRead(clientId, application);
  if (other) {
    const mixedUp = finding('object-ids-mixed-up', 'error', {
      field: 'clientId',
      given: clientId,
      is: other.is,
      rightId: other.clientId,
    });
    return {
      rows: [row({fact: 'registration', status: 'failed', seen: clientId, finding: mixedUp.code})],
      findings: [mixedUp],
    };
  }
  if (application.state === 'read') {
    return {
      rows: [row({fact: 'registration', status: 'passed', seen: application.value.appId})],
      findings: [],
    };
  }
  // Somebody else's registration: only its presence in this tenant is to be seen here.
  if (application.state === 'not-read' || enterpriseApplication.state === 'read') {
    return {rows: [row({fact: 'registration', status: 'cannot-tell', seen: clientId})], findings: []};
  }
  const missing = finding('registration-not-found', 'error', {clientId});
  return {
    rows: [row({fact: 'registration', status: 'failed', seen: clientId, finding: missing.code})],
    findings: [missing],
  };
};

/** Graph is asked by client ID. A manifest may be of another application, or show that the ID is its object ID. */
function otherThanRead(clientId: string, application: RegistrationEvidence['application']) {
  if (application.state !== 'read' || application.value.appId === clientId) return undefined;
  const {appId, objectId: registrationId} = application.value;
  return {is: registrationId === clientId ? 'registration-object-id' : 'unknown', clientId: appId} as const;
}

/** The object ID that the reader gave is the enterprise application's. */
export const objectId: FactRule = (evidence, expectation): Judgement => {
  const {objectId: given, application, enterpriseApplication} = evidence;
  if (given === undefined || enterpriseApplication.state === 'absent') return nothing;
  const {row, finding} = about('object-id', expectation);
  const rightId = enterpriseApplication.state === 'read' ? enterpriseApplication.value.objectId : undefined;
  if (given === rightId)
    return {rows: [row({fact: 'object-id', status: 'passed', seen: given})], findings: []};
  const registrationId = application.state === 'read' ? application.value.objectId : undefined;
  const is =
    given === registrationId
      ? 'registration-object-id'
      : given === evidence.clientId
        ? 'client-id'
        : 'unknown';
  // Whose it is cannot be told where the enterprise application was not read, except that it is another's.
  if (rightId === undefined && is === 'unknown')
    return {rows: [row({fact: 'object-id', status: 'cannot-tell', seen: given})], findings: []};
  const mixedUp = finding('object-ids-mixed-up', 'error', {
    field: 'objectId',
    given,
    is,
    ...(rightId !== undefined && {rightId}),
  });
  return {
    rows: [row({fact: 'object-id', status: 'failed', seen: given, finding: mixedUp.code})],
    findings: [mixedUp],
  };
};
