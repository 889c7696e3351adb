import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {integrations} from '../../contracts/integrations';
import {resources} from '../../contracts/resources';
import type {IntegrationId} from '../../contracts/schema';
import type {JsonObject} from '../../entra/jwt';
import {tokenHints as judge, type TokenContext} from '.';
import {knownAudiences, tokenExpectation} from './expectation';
import {tokenHintCodes, type TokenHintCode} from './hint';

const tenantId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const otherId = '6d1c08f5-27a3-4b9e-b1d4-90e3c5f7a216';
const appid = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const now = Date.parse('2026-11-21T12:00:00Z');
const soon = now / 1000 + 3600;
const iss = `https://sts.windows.net/${tenantId}/`;
const businessCentral = {
  aud: 'https://api.businesscentral.dynamics.com',
  iss,
  tid: tenantId,
  appid,
  exp: soon,
};

/** What all rows together made the rules say. */
const said = new Set<TokenHintCode>();

function tokenHints(...asked: Parameters<typeof judge>): ReturnType<typeof judge> {
  const hints = judge(...asked);
  for (const {code} of hints) said.add(code);
  return hints;
}

const contextOf = (
  id: IntegrationId,
  reader: TokenContext['reader'] = {tenantId, clientId: appid},
  learnt: TokenContext['learnt'] = {},
): TokenContext => ({
  expectation: tokenExpectation(integrations[id]),
  audiences: knownAudiences(Object.values(resources)),
  reader,
  learnt,
});
const hintsOf = (claims: JsonObject, id: IntegrationId, reader?: TokenContext['reader']) =>
  tokenHints({header: {}, claims}, contextOf(id, reader), now);
const codesOf = (...asked: Parameters<typeof hintsOf>) => hintsOf(...asked).map(({code}) => code);

const right = ['audience-right', 'tenant-right', 'client-right'] as const;

describe('tokenHints', () => {
  const cases: readonly (readonly [string, IntegrationId, JsonObject, readonly TokenHintCode[]])[] = [
    [
      'an application’s own token with its role',
      'ipaas-business-central',
      {...businessCentral, roles: ['API.ReadWrite.All']},
      [...right, 'permissions-there', 'permissions-optional', 'valid-until'],
    ],
    [
      'one without roles: consent is missing',
      'ipaas-business-central',
      businessCentral,
      [...right, 'permissions-missing', 'permissions-optional', 'valid-until'],
    ],
    [
      'the dangerous permission, of another API',
      'ipaas-business-central',
      {...businessCentral, aud: 'https://graph.microsoft.com/', roles: ['Application.ReadWrite.All']},
      ['audience-of-other-api', 'tenant-right', 'client-right', 'permissions-forbidden', 'valid-until'],
    ],
    [
      'a person’s token where the application acts alone',
      'ipaas-business-central',
      {...businessCentral, scp: 'Financials.ReadWrite.All'},
      [...right, 'user-in-place-of-application', 'permissions-forbidden', 'valid-until'],
    ],
    [
      'an application’s token where a person signs in',
      'codat-business-central',
      {...businessCentral, idtyp: 'app'},
      [...right, 'application-in-place-of-user', 'valid-until'],
    ],
    [
      'a person’s token with both permissions and one more',
      'codat-business-central',
      {...businessCentral, scp: 'user_impersonation Financials.ReadWrite.All app_access'},
      [...right, 'permissions-there', 'permissions-not-asked', 'valid-until'],
    ],
    [
      'roles granted inside Exchange are in no token',
      'prextra-exchange',
      {...businessCentral, aud: '00000003-0000-0000-c000-000000000000'},
      [...right, 'permissions-granted-elsewhere', 'valid-until'],
    ],
    [
      'Dataverse, which grants no permission in Entra',
      'adobe-dataverse',
      {...businessCentral, aud: 'https://contoso.crm3.dynamics.com/'},
      [
        'audience-of-some-environment',
        'tenant-right',
        'client-right',
        'permissions-none-expected',
        'valid-until',
      ],
    ],
    [
      'an ID token',
      'codat-business-central',
      {iss, aud: appid, tid: tenantId, exp: soon},
      ['id-token', 'tenant-right', 'valid-until'],
    ],
    [
      'an assertion',
      'prextra-exchange',
      {iss: appid, sub: appid, aud: iss, exp: soon},
      ['client-assertion', 'valid-until'],
    ],
    [
      'another issuer’s',
      'codat-business-central',
      {iss: 'https://accounts.google.com', aud: 'x', exp: soon},
      ['other-issuer', 'valid-until'],
    ],
    [
      'nothing at all',
      'codat-business-central',
      {},
      ['audience-missing', 'permissions-missing', 'expiry-missing'],
    ],
  ];
  it.each(cases)('of %s', (_, id, claims, codes) => {
    expect(codesOf(claims, id)).toEqual(codes);
  });

  it.each([
    [{tenantId: otherId}, 'tenant-differs'],
    [{tenantId: 'contoso.com'}, 'tenant-not-compared'],
    [{}, 'client-not-compared'],
    [{clientId: otherId}, 'client-differs'],
    [{tenantId: tenantId.toUpperCase()}, 'tenant-right'],
  ] as const)('with the reader’s %j says %s', (reader, code) => {
    expect(codesOf(businessCentral, 'ipaas-business-central', reader)).toContain(code);
  });

  it.each([
    ['https://contoso.crm3.dynamics.com', 'audience-right'],
    ['https://contoso.crm3.dynamics.com/main.aspx', 'audience-right'],
    ['https://other.crm3.dynamics.com', 'audience-of-other-environment'],
  ] as const)('compares the audience with the reader’s environment %s', (environmentUrl, code) => {
    const claims = {...businessCentral, aud: 'https://contoso.crm3.dynamics.com'};
    expect(codesOf(claims, 'adobe-dataverse', {environmentUrl})).toContain(code);
  });

  it.each([
    [{exp: now / 1000}, 'expired'],
    [{exp: now / 1000 + 1}, 'valid-until'],
    [{nbf: now / 1000 + 301, exp: soon}, 'not-yet-valid'],
    [{nbf: now / 1000 + 299, exp: soon}, 'valid-until'],
    [{iat: now / 1000 + 301, exp: soon}, 'issued-in-future'],
  ] as const)('of %j says %s', (times, code) => {
    const {exp: _, ...claims} = businessCentral;
    expect(codesOf({...claims, ...times}, 'ipaas-business-central').at(-1)).toBe(code);
  });

  const oid = '51c80f1e-2d3c-4b5a-8978-96a5b4c3d2e1';
  const registrationId = '0c7e51aa-93d7-4f4b-8a2e-71d5b3f9c6e4';
  const asPerson = {...businessCentral, oid, scp: 'user_impersonation'};
  const asApplication = {...businessCentral, oid};
  const known = {
    registration: [
      {id: registrationId, is: 'registration-object-id', clientId: appid},
      {id: oid, is: 'enterprise-object-id', clientId: appid},
    ],
  } as const;
  const ofOther = {
    registration: [{id: otherId, is: 'enterprise-object-id', clientId: appid}],
  } as const;
  it.each([
    ['explains that of an application', asApplication, {}, {}, ['object-id-of-application note']],
    ['explains that of a person', asPerson, {}, {}, ['object-id-of-person note']],
    ['knows the reader’s', asApplication, {objectId: oid.toUpperCase()}, {}, ['object-id-right agrees']],
    ['knows what was read', asApplication, {}, known, ['object-id-right agrees']],
    [
      'knows another than the reader’s',
      asApplication,
      {objectId: otherId},
      {},
      ['object-id-differs differs'],
    ],
    ['knows another than was read', asApplication, {}, ofOther, ['object-id-differs differs']],
    [
      'knows the registration’s in its place',
      asApplication,
      {objectId: registrationId},
      known,
      ['object-id-right agrees', 'object-id-of-another-kind differs'],
    ],
    [
      'knows the registration’s in its place, from a manifest',
      asApplication,
      {objectId: registrationId},
      {manifest: known.registration.slice(0, 1)},
      ['object-id-of-application note', 'object-id-of-another-kind differs'],
    ],
    [
      'knows a person’s in its place',
      asPerson,
      {objectId: oid},
      {},
      ['object-id-of-person note', 'object-id-of-another-kind differs'],
    ],
    [
      'knows it in the place of the client ID',
      asApplication,
      {clientId: oid},
      {},
      ['client-is-object-id differs', 'object-id-of-application note'],
    ],
    [
      'knows the registration’s in the place of the client ID',
      asApplication,
      {clientId: registrationId},
      known,
      ['client-is-object-id differs', 'object-id-right agrees'],
    ],
  ] as const)('of an oid %s', (_, claims, reader, learnt, expected) => {
    const context = contextOf('prextra-exchange', reader, learnt);
    const hints = tokenHints({header: {}, claims}, context, now);
    const about = hints.filter(({code}) => code.includes('object-id'));
    expect(about.map(({code, tone}) => `${code} ${tone}`)).toEqual(expected);
  });

  it('says of what the wrong ID is, and which is right', () => {
    const given = {clientId: oid, objectId: registrationId};
    const hints = tokenHints(
      {header: {}, claims: asApplication},
      contextOf('prextra-exchange', given, known),
      now,
    );
    expect(hints.find(({code}) => code === 'client-is-object-id')).toMatchObject({
      args: {given: oid, is: 'enterprise-object-id', rightId: appid},
      step: 'copy-client-id',
    });
    expect(hints.find(({code}) => code === 'object-id-of-another-kind')).toMatchObject({
      args: {given: registrationId, is: 'registration-object-id'},
      step: 'add-service-principal',
    });
    const idToken = tokenHints(
      {header: {}, claims: {iss, aud: appid, oid}},
      contextOf('codat-business-central'),
      now,
    );
    expect(idToken.map(({code}) => code)).toContain('object-id-of-person');
  });

  it('knows the tenant of personal accounts, and sends nobody anywhere for it that the contract has not', () => {
    const claims = {...businessCentral, tid: '9188040d-6c67-4c5b-b112-36a304b66dad'};
    const found = hintsOf(claims, 'codat-business-central').find(
      ({code}) => code === 'tenant-of-personal-accounts',
    );
    expect(found).toMatchObject({tone: 'differs', step: expect.stringMatching(/tenant/) as string});
  });

  it('has a case for every hint', () => {
    expect([...said].sort()).toEqual([...tokenHintCodes].sort());
  });

  it('names steps of the contract only, and reads any claims', () => {
    const names = fc.constantFrom(
      'aud',
      'iss',
      'tid',
      'appid',
      'scp',
      'roles',
      'exp',
      'nbf',
      'idtyp',
      'sub',
      'oid',
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(iss, tenantId, appid, ['API.ReadWrite.All']),
    );
    fc.assert(
      fc.property(
        fc.dictionary(names, value),
        fc.constantFrom(...Object.values(integrations)),
        (claims, contract) => {
          const steps = contract.steps.map(({id}) => id);
          for (const {step} of hintsOf(claims, contract.id))
            if (step !== undefined) expect(steps).toContain(step);
        },
      ),
    );
  });
});
