import {describe, expect, it} from 'vitest';
import {integrations} from '../../contracts/integrations';
import {resources} from '../../contracts/resources';
import type {ApplicationRegistration} from '../../entra/registration';
import type {RegistrationEvidence} from './evidence';
import {registrationExpectation, type RegistrationExpectation} from './expectation';
import {checkRegistration, registrationStatuses} from './index';
import {factIds} from './judgement';
import {registrationFindingCodes} from './finding';
import {
  apiRole,
  application,
  bcPrincipal,
  callback,
  clientId,
  enterprise,
  enterpriseId,
  evidence,
  expectation,
  graphPrincipal,
  idOf,
  mail,
  now,
  otherPrincipal,
  read,
  registrationId,
} from './sample-evidence';

const app = (difference: Partial<ApplicationRegistration>) => ({application: read(application(difference))});
const web = (uri: string) => app({redirectUris: [{uri, platform: 'web'}]});
const secret = (startsOn: string, endsOn: string) => app({secrets: [{displayName: 'S', startsOn, endsOn}]});
const asking = (api: keyof typeof resources, kind: 'delegated' | 'application', ...values: string[]) => ({
  resourceAppId: resources[api].appId,
  access: values.map((value) => ({id: idOf(kind, value, api), kind})),
});
const both = ['user_impersonation', 'Financials.ReadWrite.All'] as const;
const grant = (resourceId: string, scopes: readonly string[], who: 'everyone' | 'one-person' = 'everyone') =>
  ({resourceId, scopes, for: who}) as const;
const absent = {state: 'absent'} as const;
const notRead = {state: 'not-read', why: 'not-in-source'} as const;

type Case = [
  what: string,
  evidence: Partial<RegistrationEvidence>,
  expectation: Partial<RegistrationExpectation>,
  findings: readonly (readonly [code: string, args: unknown])[],
];

const cases: readonly Case[] = [
  ['all is well', {}, {}, []],
  [
    'no such application',
    {application: absent, enterpriseApplication: absent, delegatedGrants: read([])},
    {},
    [['registration-not-found', {clientId}]],
  ],
  [
    'the object ID of the registration in place of the client ID',
    {
      clientId: registrationId,
      application: absent,
      enterpriseApplication: absent,
      mistaken: {is: 'registration-object-id', clientId},
    },
    {},
    [
      [
        'object-ids-mixed-up',
        {field: 'clientId', given: registrationId, is: 'registration-object-id', rightId: clientId},
      ],
    ],
  ],
  [
    'the registration’s object ID in place of the enterprise application’s',
    {objectId: registrationId},
    {},
    [
      [
        'object-ids-mixed-up',
        {field: 'objectId', given: registrationId, is: 'registration-object-id', rightId: enterpriseId},
      ],
    ],
  ],
  [
    'the client ID in place of the enterprise application’s object ID',
    {objectId: clientId},
    {},
    [['object-ids-mixed-up', {field: 'objectId', given: clientId, is: 'client-id', rightId: enterpriseId}]],
  ],
  [
    'any other ID there',
    {objectId: bcPrincipal.objectId},
    {},
    [
      [
        'object-ids-mixed-up',
        {field: 'objectId', given: bcPrincipal.objectId, is: 'unknown', rightId: enterpriseId},
      ],
    ],
  ],
  ['the right object ID', {objectId: enterpriseId}, {}, []],
  [
    'a manifest whose object ID stands in place of the enterprise application’s, which it does not hold',
    {objectId: registrationId, enterpriseApplication: notRead},
    {},
    [['object-ids-mixed-up', {field: 'objectId', given: registrationId, is: 'registration-object-id'}]],
  ],
  [
    'an object ID that a manifest does not hold: nobody can tell',
    {objectId: enterpriseId, enterpriseApplication: notRead},
    {},
    [],
  ],
  [
    'a manifest whose object ID is taken for the client ID',
    {clientId: registrationId},
    {},
    [
      [
        'object-ids-mixed-up',
        {field: 'clientId', given: registrationId, is: 'registration-object-id', rightId: clientId},
      ],
    ],
  ],
  [
    'a manifest of another application',
    {clientId: enterpriseId},
    {},
    [['object-ids-mixed-up', {field: 'clientId', given: enterpriseId, is: 'unknown', rightId: clientId}]],
  ],
  [
    'one tenant in place of several',
    app({audience: 'single-tenant'}),
    {},
    [['account-types-differ', {actual: 'single-tenant', expected: 'multitenant'}]],
  ],
  [
    'no redirect URI',
    app({redirectUris: []}),
    {},
    [['redirect-uri-missing', {uri: callback, platform: 'web'}]],
  ],
  [
    'another host is no near miss',
    web('https://vendor.invalid/oauth/callback'),
    {},
    [
      ['redirect-uri-missing', {uri: callback, platform: 'web'}],
      ['redirect-uri-superfluous', {uris: ['https://vendor.invalid/oauth/callback']}],
    ],
  ],
  [
    'a slash too many',
    web(`${callback}/`),
    {},
    [
      [
        'redirect-uri-differs',
        {
          uri: callback,
          registered: `${callback}/`,
          differences: ['trailing-slash'],
          index: callback.length,
        },
      ],
    ],
  ],
  [
    'a capital',
    web(callback.replace('oauth', 'OAuth')),
    {},
    [
      [
        'redirect-uri-differs',
        {uri: callback, registered: callback.replace('oauth', 'OAuth'), differences: ['case'], index: 23},
      ],
    ],
  ],
  [
    'the right address on the wrong platform',
    app({redirectUris: [{uri: callback, platform: 'spa'}]}),
    {},
    [['redirect-uri-platform-differs', {uri: callback, actual: 'spa', expected: 'web'}]],
  ],
  [
    'the address of this site’s own check beside it',
    app({
      redirectUris: [
        {uri: callback, platform: 'web'},
        {uri: 'https://guides.example/redirect.html', platform: 'spa'},
      ],
    }),
    {},
    [],
  ],
  [
    'another address beside it',
    app({
      redirectUris: [
        {uri: callback, platform: 'web'},
        {uri: 'http://localhost', platform: 'public-client'},
      ],
    }),
    {},
    [['redirect-uri-superfluous', {uris: ['http://localhost']}]],
  ],
  [
    'an address where the contract has none',
    {},
    {redirectUris: []},
    [['redirect-uri-superfluous', {uris: [callback]}]],
  ],
  [
    'implicit grant and public client',
    app({implicitGrant: {accessTokens: false, idTokens: true}, isFallbackPublicClient: true}),
    {},
    [['flow-not-needed', {flows: ['implicit', 'public-client']}]],
  ],
  ['no secret', app({secrets: []}), {}, [['credential-missing', {kinds: ['secret']}]]],
  [
    'a certificate where a secret is needed',
    app({secrets: [], certificates: [{endsOn: '2027-04-01T00:00:00.000Z'}]}),
    {},
    [['credential-missing', {kinds: ['secret']}]],
  ],
  [
    'a secret that ended this second',
    secret('2026-05-21T00:00:00Z', '2026-11-21T12:00:00Z'),
    {},
    [['credential-expired', {kind: 'secret', name: 'S', endsOn: '2026-11-21'}]],
  ],
  [
    'an old secret beside one in force',
    app({secrets: [{endsOn: '2025-01-01T00:00:00Z'}, {endsOn: '2027-04-01T00:00:00Z'}]}),
    {},
    [],
  ],
  [
    'a secret with 29 days left',
    secret('2026-06-21T00:00:00Z', '2026-12-21T11:00:00Z'),
    {},
    [['credential-expires-soon', {kind: 'secret', name: 'S', endsOn: '2026-12-21', days: 29}]],
  ],
  ['a secret with 30 days left', secret('2026-06-21T00:00:00Z', '2026-12-21T12:00:00Z'), {}, []],
  ['a secret of twelve months', secret('2026-11-01T00:00:00Z', '2027-11-01T10:00:00Z'), {}, []],
  [
    'a secret of two years',
    secret('2026-11-01T00:00:00Z', '2028-11-01T00:00:00Z'),
    {},
    [['credential-lasts-long', {name: 'S', endsOn: '2028-11-01', advisedMonths: 12}]],
  ],
  [
    'nothing asked for',
    app({requiredResourceAccess: []}),
    {},
    [['permission-not-requested', {missing: [...both], api: 'Business Central'}]],
  ],
  [
    'delegated permissions in place of the application permission',
    {},
    {permissions: [apiRole]},
    [
      ['permission-of-wrong-kind', {values: ['API.ReadWrite.All'], expected: 'application'}],
      ['consent-missing', {values: ['API.ReadWrite.All']}],
      ['grant-superfluous', {values: [...both]}],
    ],
  ],
  [
    'an application permission in place of one of the delegated ones',
    app({
      requiredResourceAccess: [
        asking('business-central', 'delegated', 'user_impersonation'),
        asking('business-central', 'application', 'API.ReadWrite.All'),
      ],
    }),
    {},
    [['permission-of-wrong-kind', {values: ['Financials.ReadWrite.All'], expected: 'delegated'}]],
  ],
  [
    'an application permission beside all that is needed',
    app({
      requiredResourceAccess: [
        asking('business-central', 'delegated', ...both),
        asking('business-central', 'application', 'API.ReadWrite.All'),
      ],
    }),
    {},
    [['permission-superfluous', {extra: ['API.ReadWrite.All']}]],
  ],
  [
    'user_impersonation of Dataverse',
    app({
      requiredResourceAccess: [
        asking('business-central', 'delegated', 'Financials.ReadWrite.All'),
        asking('dataverse', 'delegated', 'user_impersonation'),
      ],
    }),
    {},
    [['permission-of-another-api', {values: ['user_impersonation'], api: 'Business Central'}]],
  ],
  [
    'one too many, and one that nobody should have',
    app({
      requiredResourceAccess: [
        asking('business-central', 'delegated', ...both),
        asking('microsoft-graph', 'application', 'Mail.ReadWrite', 'Directory.ReadWrite.All'),
      ],
    }),
    {never: ['Mail.ReadWrite']},
    [
      ['permission-to-avoid', {values: ['Mail.ReadWrite']}],
      ['permission-superfluous', {extra: ['Directory.ReadWrite.All']}],
    ],
  ],
  [
    'in Entra, what belongs to Exchange: asked for',
    app({
      requiredResourceAccess: [
        asking('business-central', 'delegated', ...both),
        asking('microsoft-graph', 'application', 'Mail.ReadWrite'),
      ],
    }),
    {permissions: [...expectation().permissions, mail]},
    [['permission-bypasses-exchange', {values: ['Mail.ReadWrite']}]],
  ],
  [
    'one too many, of the other kind than what belongs to Exchange',
    app({
      requiredResourceAccess: [
        asking('business-central', 'delegated', ...both),
        asking('microsoft-graph', 'delegated', 'Contacts.Read'),
      ],
    }),
    {permissions: [...expectation().permissions, {...mail, required: true}]},
    [['permission-superfluous', {extra: ['Contacts.Read']}]],
  ],
  [
    'in Entra, what belongs to Exchange: granted',
    {appRoleAssignments: read([{resourceId: graphPrincipal.objectId, roleId: mail.id}])},
    {permissions: [...expectation().permissions, mail]},
    [['permission-bypasses-exchange', {values: ['Mail.ReadWrite']}]],
  ],
  ['no consent', {delegatedGrants: read([])}, {}, [['consent-missing', {values: [...both]}]]],
  [
    'consent of two people',
    {
      delegatedGrants: read([
        grant(bcPrincipal.objectId, both, 'one-person'),
        grant(bcPrincipal.objectId, both, 'one-person'),
      ]),
    },
    {},
    [['consent-user-only', {values: [...both], people: 2}]],
  ],
  [
    'a client that always shows the consent page',
    {signs: {vendorPrompt: 'consent'}},
    {},
    [['consent-prompt-forced', {prompt: 'consent'}]],
  ],
  [
    'consent on another API',
    {
      delegatedGrants: read([grant(otherPrincipal.objectId, both)]),
      apis: read([bcPrincipal, otherPrincipal]),
    },
    {},
    [['consent-on-another-api', {values: [...both], api: 'Dataverse'}]],
  ],
  [
    'consent a minute ago',
    {delegatedGrants: read([]), signs: {claimedAt: now - 60_000}},
    {},
    [['consent-propagating', {values: [...both]}]],
  ],
  [
    'consent that was withdrawn',
    {delegatedGrants: read([]), signs: {grantedBefore: both}},
    {},
    [['consent-revoked', {values: [...both]}]],
  ],
  [
    'a policy against consent',
    {delegatedGrants: read([]), signs: {refusals: ['access_denied', 'AADSTS90094']}},
    {},
    [['consent-blocked-by-policy', {values: [...both], code: 'AADSTS90094'}]],
  ],
  [
    'more consent than is needed',
    {
      delegatedGrants: read([grant(bcPrincipal.objectId, [...both, 'app_access'])]),
    },
    {},
    [['grant-superfluous', {values: ['app_access']}]],
  ],
  [
    'an API that nobody has in this tenant',
    {apis: read([graphPrincipal]), delegatedGrants: read([])},
    {},
    [
      ['api-not-in-tenant', {api: 'Business Central'}],
      ['consent-missing', {values: [...both]}],
    ],
  ],
  [
    'no enterprise application',
    {enterpriseApplication: absent, delegatedGrants: absent, appRoleAssignments: absent},
    {},
    [
      ['enterprise-app-missing', {clientId}],
      ['consent-missing', {values: [...both]}],
    ],
  ],
  [
    'an enterprise application that is switched off',
    {enterpriseApplication: read({...enterprise, enabled: false})},
    {},
    [['enterprise-app-disabled', {name: 'Connector'}]],
  ],
  [
    'assignment required',
    {enterpriseApplication: read({...enterprise, assignmentRequired: true})},
    {},
    [['assignment-required', {name: 'Connector'}]],
  ],
  [
    'assignment required where nobody signs in',
    {enterpriseApplication: read({...enterprise, assignmentRequired: true})},
    {peopleSignIn: false},
    [],
  ],
  [
    'a publisher that nobody verified',
    app({publisher: {verified: false}}),
    {},
    [['publisher-not-verified', {domain: 'contoso.example'}]],
  ],
];

describe('checkRegistration', () => {
  it.each(cases)('%s', (_, difference, expected, findings) => {
    const contract = expectation(expected);
    const judged = checkRegistration(evidence(difference), contract, now);
    expect(judged.findings.map(({code, args}) => [code, args])).toEqual(findings);
    for (const {code, step} of judged.findings) {
      expect(step).toBeDefined();
      const named = judged.rows.filter((row) => row.finding === code);
      for (const row of named) expect(row).toMatchObject({step});
    }
    const wrong = judged.rows.filter(({status, remark}) => status === 'failed' || remark === true);
    expect(wrong.every(({finding}) => finding !== undefined)).toBe(true);
  });

  it('asks for no credential where the contract has none', () => {
    const {credential: _, ...contract} = expectation();
    const {rows, findings} = checkRegistration(evidence(app({secrets: []})), contract, now);
    expect(findings).toEqual([]);
    expect(rows.map(({fact}) => fact)).not.toContain('credential');
  });

  it('has a case for every code', () => {
    const seen = new Set(cases.flatMap(([, , , findings]) => findings.map(([code]) => code)));
    expect([...seen].sort()).toEqual([...registrationFindingCodes].sort());
  });

  it('has rows of every fact where all is well', () => {
    const contract = expectation({permissions: [...expectation().permissions, mail]});
    const {rows} = checkRegistration(evidence({objectId: enterpriseId}), contract, now);
    expect([...new Set(rows.map(({fact}) => fact))].sort()).toEqual([...factIds].sort());
    expect(rows.filter(({status}) => status !== 'passed')).toEqual([]);
  });

  it('tells nothing of what it could not read: no finding, and never a pass', () => {
    const unread = {state: 'not-read', why: 'denied'} as const;
    const {rows, findings} = checkRegistration(
      evidence({
        application: unread,
        enterpriseApplication: unread,
        delegatedGrants: unread,
        appRoleAssignments: unread,
        apis: unread,
        objectId: enterpriseId,
      }),
      expectation({permissions: [...expectation().permissions, mail]}),
      now,
    );
    expect(findings).toEqual([]);
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map(({status}) => status))).toEqual(new Set(['cannot-tell']));
  });

  it('judges a manifest by what a manifest shows', () => {
    const hidden = {state: 'not-read', why: 'not-in-source'} as const;
    const {rows, findings} = checkRegistration(
      evidence({
        source: 'manifest',
        enterpriseApplication: hidden,
        delegatedGrants: hidden,
        appRoleAssignments: hidden,
        apis: hidden,
        ...app({redirectUris: []}),
      }),
      expectation(),
      now,
    );
    expect(findings.map(({code}) => code)).toEqual(['redirect-uri-missing']);
    expect(rows.filter(({fact}) => fact === 'consent').map(({status}) => status)).toEqual([
      'cannot-tell',
      'cannot-tell',
    ]);
  });
});

describe('registrationStatuses', () => {
  const statusesOf = (difference: Partial<RegistrationEvidence>) => {
    const contract = expectation();
    return registrationStatuses(checkRegistration(evidence(difference), contract, now).rows, contract);
  };

  it('proves the steps that only a registration can prove, and no other', () => {
    expect(statusesOf({})).toEqual({
      'register-application': 'passed',
      'add-redirect-uri': 'passed',
      'create-secret': 'passed',
    });
  });

  it('fails any step whose fact is wrong', () => {
    expect(statusesOf({...app({secrets: []}), delegatedGrants: read([])})).toEqual({
      'register-application': 'passed',
      'add-redirect-uri': 'passed',
      'create-secret': 'failed',
      'grant-admin-consent': 'failed',
    });
  });

  it('cannot tell what it did not see', () => {
    const statuses = statusesOf({application: {state: 'not-read', why: 'denied'}});
    expect(Object.values(statuses)).not.toContain('passed');
  });
});

describe('registrationExpectation', () => {
  it.each(Object.values(integrations))('of $id names a step of it for every topic it judges', (contract) => {
    const expected = registrationExpectation(contract, resources, 'en');
    const ids = contract.steps.map(({id}) => id);
    for (const step of Object.values(expected.stepFor)) expect(ids).toContain(step);
    // The older registration of the EWS step is another one than the guide's: the reader enters its ID to see it.
    const own = expected.checkedSteps.filter((step) => step !== 'confirm-ews-permission');
    for (const step of own) expect(Object.values(expected.stepFor)).toContain(step);
  });

  it('leads each topic of the guides to the step that settles it', () => {
    const stepsOf = (id: keyof typeof integrations) =>
      registrationExpectation(integrations[id], resources, 'en').stepFor;
    expect(stepsOf('codat-business-central')).toMatchObject({
      'client-id': 'copy-client-id',
      'account-types': 'register-application',
      'redirect-uri': 'add-redirect-uri',
      credential: 'create-secret',
      permissions: 'add-permissions',
      consent: 'grant-admin-consent',
      publisher: 'tell-customers',
    });
    expect(stepsOf('adobe-dataverse')).toMatchObject({
      'redirect-uri': 'register-application',
      permissions: 'register-application',
    });
    expect(stepsOf('prextra-exchange')).toMatchObject({
      credential: 'add-credential',
      permissions: 'avoid-entra-grants',
      'no-grant-in-entra': 'avoid-entra-grants',
      'object-id': 'add-service-principal',
    });
  });
});
