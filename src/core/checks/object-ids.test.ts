import {describe, expect, it} from 'vitest';
import {learntAbout} from '../entra/learnt-ids';
import {idsOfRegistration, idsOfToken} from './object-ids';
import {evidence as sampleEvidence} from './registration/sample-evidence';

const oid = '51c80f1e-2d3c-4b5a-8978-96a5b4c3d2e1';
const appId = 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458';
const nothing = {scopes: [], roles: []};

describe('the object IDs of a registration', () => {
  const evidence = sampleEvidence();
  const {application, enterpriseApplication, clientId} = evidence;
  if (application.state !== 'read' || enterpriseApplication.state !== 'read') throw new Error('not read');

  it('are two, of one client ID', () => {
    expect(idsOfRegistration(evidence)).toEqual([
      {id: application.value.objectId, is: 'registration-object-id', clientId},
      {id: enterpriseApplication.value.objectId, is: 'enterprise-object-id', clientId},
    ]);
  });

  it('are those that were read, and no others', () => {
    const unread = {state: 'not-read', why: 'denied'} as const;
    expect(idsOfRegistration({...evidence, application: unread})).toHaveLength(1);
    expect(idsOfRegistration({...evidence, application: unread, enterpriseApplication: unread})).toEqual([]);
  });

  it('may be what was given for the client ID', () => {
    const absent = {state: 'absent'} as const;
    const mistaken = {is: 'enterprise-object-id', clientId} as const;
    expect(
      idsOfRegistration({clientId: oid, application: absent, enterpriseApplication: absent, mistaken}),
    ).toEqual([{id: oid, is: 'enterprise-object-id', clientId}]);
  });
});

describe('the oid of a token', () => {
  it.each([
    ['access-token', 'application', [{id: oid, is: 'enterprise-object-id', clientId: appId}]],
    ['access-token', 'user', [{id: oid, is: 'person-object-id'}]],
    ['id-token', undefined, [{id: oid, is: 'person-object-id'}]],
    ['access-token', undefined, []],
    ['other-issuer', 'application', []],
    ['client-assertion', 'application', []],
  ] as const)('of %s for %s is that of whom it speaks for', (kind, subject, expected) => {
    const claims = {...nothing, appId, objectId: oid, ...(subject && {subject})};
    expect(idsOfToken(claims, kind)).toEqual(expected);
  });
});

it('is found wherever it was learnt, and a client ID nowhere', () => {
  const learnt = {token: [{id: oid, is: 'person-object-id'}], manifest: []} as const;
  expect(learntAbout(oid, learnt)).toEqual({id: oid, is: 'person-object-id'});
  expect(learntAbout(appId, learnt)).toBeUndefined();
});
