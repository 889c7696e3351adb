import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyText, mutated} from '../../../tests/unit/any-text';
import {audienceBySignInAudience} from './audience';
import {parseManifest, readRegistration, type RegistrationShape} from './manifest';
import type {RedirectUriPlatform} from './redirect-uri';

const appId = 'b4f0a1c2-3d5e-4f60-8a7b-9c0d1e2f3a4b';
const objectId = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const businessCentral = '996def3d-b36c-4153-8607-a6fd3c01b89f';
const userImpersonation = 'bce0976a-cb0b-473b-8800-84eda9f8e447';
const apiReadWriteAll = 'a42b0b75-311e-488d-b67e-8fe84f924341';

const requiredResourceAccess = [
  {
    resourceAppId: businessCentral,
    resourceAccess: [
      {id: userImpersonation, type: 'Scope'},
      {id: apiReadWriteAll, type: 'Role'},
    ],
  },
];

/** What the portal's Manifest page shows today. */
const graphManifest = {
  id: objectId,
  appId,
  displayName: 'Codat connector',
  identifierUris: [`api://${appId}`],
  signInAudience: 'AzureADMultipleOrgs',
  isFallbackPublicClient: null,
  publisherDomain: 'contoso.example',
  verifiedPublisher: {displayName: null, verifiedPublisherId: null, addedDateTime: null},
  api: {requestedAccessTokenVersion: 2, oauth2PermissionScopes: []},
  web: {
    redirectUris: ['https://contoso.example/callback'],
    implicitGrantSettings: {enableAccessTokenIssuance: false, enableIdTokenIssuance: true},
  },
  spa: {redirectUris: ['http://localhost:3000/redirect.html']},
  publicClient: {redirectUris: ['http://localhost']},
  requiredResourceAccess,
  passwordCredentials: [
    {
      customKeyIdentifier: null,
      displayName: 'for Codat',
      startDateTime: '2026-11-20T17:59:59.6521653Z',
      endDateTime: '2027-05-20T17:59:59.6521653Z',
      hint: 'abc',
      keyId: objectId,
      secretText: null,
    },
  ],
  keyCredentials: [
    {
      displayName: 'CN=contoso',
      endDateTime: '2027-09-13T00:00:00Z',
      type: 'AsymmetricX509Cert',
      usage: 'Verify',
      key: null,
    },
  ],
};

/** The same registration in the retired format. */
const azureAdGraphManifest = {
  id: objectId,
  appId,
  name: 'Codat connector',
  identifierUris: [`api://${appId}`],
  signInAudience: 'AzureADMultipleOrgs',
  allowPublicClient: null,
  accessTokenAcceptedVersion: 2,
  oauth2AllowImplicitFlow: false,
  oauth2AllowIdTokenImplicitFlow: true,
  publisherDomain: 'contoso.example',
  verifiedPublisher: {displayName: null, verifiedPublisherId: null, addedDateTime: null},
  replyUrlsWithType: [
    {url: 'https://contoso.example/callback', type: 'Web'},
    {url: 'http://localhost:3000/redirect.html', type: 'Spa'},
    {url: 'http://localhost', type: 'InstalledClient'},
  ],
  requiredResourceAccess,
  passwordCredentials: [
    {customKeyIdentifier: null, endDate: '2027-05-20T17:59:59.6521653Z', keyId: objectId, value: null},
  ],
  keyCredentials: [
    {endDate: '2027-09-13T00:00:00', type: 'AsymmetricX509Cert', usage: 'Verify', value: null},
  ],
};

const shape: RegistrationShape = {
  format: 'microsoft-graph',
  appId,
  objectId,
  displayName: 'Codat connector',
  audience: 'multitenant',
  redirectUris: [
    {uri: 'https://contoso.example/callback', platform: 'web'},
    {uri: 'http://localhost:3000/redirect.html', platform: 'spa'},
    {uri: 'http://localhost', platform: 'public-client'},
  ],
  implicitGrant: {accessTokens: false, idTokens: true},
  isFallbackPublicClient: false,
  requestedTokenVersion: 2,
  requiredResourceAccess: [
    {
      resourceAppId: businessCentral,
      access: [
        {id: userImpersonation, kind: 'delegated'},
        {id: apiReadWriteAll, kind: 'application'},
      ],
    },
  ],
  secrets: [
    {
      keyId: objectId,
      hint: 'abc',
      displayName: 'for Codat',
      startsOn: '2026-11-20T17:59:59.652Z',
      endsOn: '2027-05-20T17:59:59.652Z',
    },
  ],
  certificates: [{displayName: 'CN=contoso', endsOn: '2027-09-13T00:00:00.000Z'}],
  identifierUris: [`api://${appId}`],
  publisherDomain: 'contoso.example',
  publisher: {verified: false},
};

const minimal = {appId, signInAudience: 'AzureADMyOrg'};
const faultsOf = (value: unknown) => {
  const result = readRegistration(value);
  return !result.ok && result.problem.code === 'wrong-shape' ? result.problem.faults : result;
};

describe('parseManifest', () => {
  it('reads the Microsoft Graph format', () => {
    expect(parseManifest(JSON.stringify(graphManifest, undefined, 2))).toEqual({ok: true, value: shape});
  });

  it('reads what `az ad app show` prints', () => {
    const printed = {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications/$entity',
      deletedDateTime: null,
      uniqueName: null,
      ...graphManifest,
    };
    expect(parseManifest(`${JSON.stringify(printed, undefined, 2)}\r\n`)).toEqual({ok: true, value: shape});
  });

  it('reads the Azure AD Graph format to the same shape, but for what that format never wrote', () => {
    expect(parseManifest(JSON.stringify(azureAdGraphManifest))).toEqual({
      ok: true,
      value: {
        ...shape,
        format: 'azure-ad-graph',
        secrets: [{keyId: objectId, endsOn: '2027-05-20T17:59:59.652Z'}],
        certificates: [{endsOn: '2027-09-13T00:00:00.000Z'}],
      },
    });
  });

  it('tells a verified publisher by its ID, whose name may be missing', () => {
    const verifiedPublisher = {displayName: 'Contoso', verifiedPublisherId: '123456', addedDateTime: null};
    const publisherOf = (value: unknown) => {
      const read = readRegistration({...minimal, verifiedPublisher: value});
      return read.ok ? read.value.publisher : read.problem;
    };
    expect(publisherOf(verifiedPublisher)).toEqual({verified: true, name: 'Contoso'});
    expect(publisherOf({...verifiedPublisher, displayName: null})).toEqual({verified: true, name: ''});
    expect(publisherOf({...verifiedPublisher, verifiedPublisherId: null})).toEqual({verified: false});
    expect(publisherOf(null)).toBeUndefined();
  });

  it('takes null and absence for the defaults that Entra gives them', () => {
    const value = {
      format: 'microsoft-graph',
      appId,
      audience: 'single-tenant',
      redirectUris: [],
      implicitGrant: {accessTokens: false, idTokens: false},
      isFallbackPublicClient: false,
      requiredResourceAccess: [],
      secrets: [],
      certificates: [],
      identifierUris: [],
    };
    const nulls = {
      displayName: null,
      web: null,
      spa: {redirectUris: null},
      api: {requestedAccessTokenVersion: null},
      passwordCredentials: null,
    };
    expect(readRegistration(minimal)).toEqual({ok: true, value});
    expect(readRegistration({...minimal, ...nulls})).toEqual({ok: true, value});
  });

  it.each([
    ['', {code: 'empty'}],
    [`\ufeff${JSON.stringify(graphManifest)}`, {code: 'byte-order-mark'}],
    [`"${JSON.stringify(graphManifest)}"`, {code: 'wrapped-in-quotes', quote: '"'}],
    ['```json\n{}\n```', {code: 'code-fence'}],
    [
      `{"appId": "${appId}",\n}`,
      {code: 'not-json', fault: 'trailing-comma', found: ',', line: 1, column: 49},
    ],
    [
      JSON.stringify(graphManifest).slice(0, 30),
      {code: 'not-json', fault: 'cut-off', found: '', line: 1, column: 31},
    ],
    ['[]', {code: 'list', length: 0}],
    [JSON.stringify({value: [graphManifest, graphManifest]}), {code: 'list', length: 2}],
    ['"text"', {code: 'not-an-object'}],
    ['null', {code: 'not-an-object'}],
    ['{}', {code: 'not-an-application'}],
    ['{"__proto__": {"appId": "x"}}', {code: 'not-an-application'}],
    [JSON.stringify({...minimal, servicePrincipalType: 'Application'}), {code: 'service-principal'}],
    [
      JSON.stringify({...minimal, availableToOtherTenants: true, replyUrls: []}),
      {code: 'outdated-format', field: 'availableToOtherTenants'},
    ],
    [
      JSON.stringify({
        ...minimal,
        passwordCredentials: [{}, {secretText: 'abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab'}],
      }),
      {code: 'secret-included', path: 'passwordCredentials[1].secretText'},
    ],
    [
      JSON.stringify({...minimal, passwordCredentials: [{value: 'older'}]}),
      {code: 'secret-included', path: 'passwordCredentials[0].value'},
    ],
  ])('refuses %s', (text, problem) => {
    expect(parseManifest(text)).toEqual({ok: false, problem});
  });

  it('names the path of a wrong value, what was found and what was expected', () => {
    const wrong = {
      ...graphManifest,
      requiredResourceAccess: [
        {
          resourceAppId: businessCentral,
          resourceAccess: [
            {id: userImpersonation, type: 'Scope'},
            {id: apiReadWriteAll, type: 'scope'},
          ],
        },
      ],
    };
    expect(parseManifest(JSON.stringify(wrong))).toEqual({
      ok: false,
      problem: {
        code: 'wrong-shape',
        faults: [
          {
            path: 'requiredResourceAccess[0].resourceAccess[1].type',
            found: '"scope"',
            expected: {kind: 'one-of', values: ['Scope', 'Role']},
          },
        ],
      },
    });
  });

  it.each([
    [{signInAudience: 'AzureADMyOrgs'}, 'signInAudience', '"AzureADMyOrgs"'],
    [{appId: 'b4f0a1c2'}, 'appId', '"b4f0a1c2"'],
    [{appId: ` ${appId}`}, 'appId', `" ${appId}"`],
    [{displayName: 7}, 'displayName', '7'],
    [{isFallbackPublicClient: 'false'}, 'isFallbackPublicClient', '"false"'],
    [{id: 'an object'}, 'id', '"an object"'],
    [{web: {implicitGrantSettings: true}}, 'web.implicitGrantSettings', 'true'],
    [
      {passwordCredentials: [{startDateTime: 'today', endDateTime: '2027-02-28T00:00:00Z'}]},
      'passwordCredentials[0].startDateTime',
      '"today"',
    ],
    [{verifiedPublisher: 'Contoso'}, 'verifiedPublisher', '"Contoso"'],
    [{web: []}, 'web', '[…]'],
    [{web: {redirectUris: 'https://contoso.example'}}, 'web.redirectUris', '"https://contoso.example"'],
    [{spa: {redirectUris: [{uri: 'x'}]}}, 'spa.redirectUris[0]', '{…}'],
    [{api: {requestedAccessTokenVersion: '2'}}, 'api.requestedAccessTokenVersion', '"2"'],
    [{api: {requestedAccessTokenVersion: 3}}, 'api.requestedAccessTokenVersion', '3'],
    [{requiredResourceAccess: {}}, 'requiredResourceAccess', '{…}'],
    [
      {requiredResourceAccess: [{resourceAppId: 'graph'}]},
      'requiredResourceAccess[0].resourceAppId',
      '"graph"',
    ],
    [
      {passwordCredentials: [{endDateTime: '20/05/2027'}]},
      'passwordCredentials[0].endDateTime',
      '"20/05/2027"',
    ],
    [
      {passwordCredentials: [{endDateTime: '2027-02-30T00:00:00Z'}]},
      'passwordCredentials[0].endDateTime',
      '"2027-02-30T00:00:00Z"',
    ],
    [{passwordCredentials: [{}]}, 'passwordCredentials[0].endDateTime', undefined],
    [{identifierUris: [null]}, 'identifierUris[0]', 'null'],
    [{replyUrlsWithType: [{url: 'https://x.example', type: 'web'}]}, 'replyUrlsWithType[0].type', '"web"'],
    [{displayName: true, appId: 'abc8Q~dEfGhIjKlMnOpQrStUvWxYz0123456789ab'}, 'appId', '"********"'],
  ])('of %j names %s', (part, path, found) => {
    const faults = faultsOf({...minimal, ...part});
    expect(faults).toContainEqual(expect.objectContaining({path, ...(found === undefined ? {} : {found})}));
    if (found === undefined) expect(JSON.stringify(faults)).not.toContain('found');
  });

  it('names every fault at once, in the order of the manifest’s fields', () => {
    const faults = faultsOf({appId: 1, requiredResourceAccess: [{resourceAccess: [{id: 2}]}]});
    expect(faults).toMatchObject([
      {path: 'appId'},
      {path: 'signInAudience'},
      {path: 'requiredResourceAccess[0].resourceAppId'},
      {path: 'requiredResourceAccess[0].resourceAccess[0].id'},
      {path: 'requiredResourceAccess[0].resourceAccess[0].type'},
    ]);
  });
});

describe('both formats', () => {
  const guid = fc.uuid().filter((id) => new Set(id.replaceAll('-', '')).size > 1);
  const date = fc
    .date({min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true})
    .map((day) => day.toISOString());
  const platform = fc.constantFrom<RedirectUriPlatform>('web', 'spa', 'public-client');
  const order: readonly RedirectUriPlatform[] = ['web', 'spa', 'public-client'];
  const anyShape = fc.record({
    appId: guid,
    objectId: guid,
    displayName: fc.string(),
    audience: fc.constantFrom(...Object.values(audienceBySignInAudience)),
    redirectUris: fc
      .array(fc.record({uri: fc.webUrl(), platform}))
      .map((uris) => order.flatMap((name) => uris.filter((uri) => uri.platform === name))),
    implicitGrant: fc.record({accessTokens: fc.boolean(), idTokens: fc.boolean()}),
    isFallbackPublicClient: fc.boolean(),
    requestedTokenVersion: fc.constantFrom<1 | 2>(1, 2),
    requiredResourceAccess: fc.array(
      fc.record({
        resourceAppId: guid,
        access: fc.array(
          fc.record({
            id: guid,
            kind: fc.constantFrom<'delegated' | 'application'>('delegated', 'application'),
          }),
        ),
      }),
    ),
    secrets: fc.array(fc.record({startsOn: date, endsOn: date})),
    certificates: fc.array(fc.record({startsOn: date, endsOn: date})),
    identifierUris: fc.array(fc.string()),
    publisherDomain: fc.domain(),
  });
  type AnyShape = Omit<RegistrationShape, 'format'>;

  const signInAudience = (audience: string) =>
    Object.entries(audienceBySignInAudience).find(([, ours]) => ours === audience)?.[0];
  const required = (value: AnyShape) =>
    value.requiredResourceAccess.map(({resourceAppId, access}) => ({
      resourceAppId,
      resourceAccess: access.map(({id, kind}) => ({id, type: kind === 'delegated' ? 'Scope' : 'Role'})),
    }));
  const uris = (value: AnyShape, of: string) => ({
    redirectUris: value.redirectUris.filter((uri) => uri.platform === of).map(({uri}) => uri),
  });
  const writeGraph = (value: AnyShape) => ({
    id: value.objectId,
    appId: value.appId,
    displayName: value.displayName,
    publisherDomain: value.publisherDomain,
    signInAudience: signInAudience(value.audience),
    isFallbackPublicClient: value.isFallbackPublicClient,
    api: {requestedAccessTokenVersion: value.requestedTokenVersion},
    web: {
      ...uris(value, 'web'),
      implicitGrantSettings: {
        enableAccessTokenIssuance: value.implicitGrant.accessTokens,
        enableIdTokenIssuance: value.implicitGrant.idTokens,
      },
    },
    spa: uris(value, 'spa'),
    publicClient: uris(value, 'public-client'),
    requiredResourceAccess: required(value),
    passwordCredentials: value.secrets.map(({startsOn, endsOn}) => ({
      startDateTime: startsOn,
      endDateTime: endsOn,
    })),
    keyCredentials: value.certificates.map(({startsOn, endsOn}) => ({
      startDateTime: startsOn,
      endDateTime: endsOn,
    })),
    identifierUris: value.identifierUris,
  });
  const types = {web: 'Web', spa: 'Spa', 'public-client': 'InstalledClient'};
  const writeAzureAdGraph = (value: AnyShape) => ({
    id: value.objectId,
    appId: value.appId,
    name: value.displayName,
    publisherDomain: value.publisherDomain,
    oauth2AllowImplicitFlow: value.implicitGrant.accessTokens,
    oauth2AllowIdTokenImplicitFlow: value.implicitGrant.idTokens,
    signInAudience: signInAudience(value.audience),
    allowPublicClient: value.isFallbackPublicClient,
    accessTokenAcceptedVersion: value.requestedTokenVersion,
    replyUrlsWithType: value.redirectUris.map(({uri, platform: of}) => ({url: uri, type: types[of]})),
    requiredResourceAccess: required(value),
    passwordCredentials: value.secrets.map(({startsOn, endsOn}) => ({
      startDate: startsOn,
      endDate: endsOn,
    })),
    keyCredentials: value.certificates.map(({startsOn, endsOn}) => ({
      startDate: startsOn,
      endDate: endsOn,
    })),
    identifierUris: value.identifierUris,
  });

  it('read back the shape they were written from', () => {
    fc.assert(
      fc.property(anyShape, (value) => {
        expect(parseManifest(JSON.stringify(writeGraph(value)))).toEqual({
          ok: true,
          value: {format: 'microsoft-graph', ...value},
        });
        expect(parseManifest(JSON.stringify(writeAzureAdGraph(value)))).toEqual({
          ok: true,
          value: {format: 'azure-ad-graph', ...value},
        });
      }),
    );
  });

  it('answer any text and any JSON with a shape, or a code of their own', () => {
    const codes = [
      ...['empty', 'byte-order-mark', 'code-fence', 'wrapped-in-quotes', 'not-json', 'list', 'not-an-object'],
      ...['not-an-application', 'service-principal', 'outdated-format', 'secret-included', 'wrong-shape'],
    ];
    const field = fc.constantFrom(...Object.keys(graphManifest), ...Object.keys(azureAdGraphManifest));
    const disturbed = fc
      .tuple(field, fc.jsonValue())
      .map(([name, value]) => JSON.stringify({...graphManifest, [name]: value}));
    const text = fc.oneof(
      anyText,
      fc.json(),
      disturbed,
      mutated(fc.constant(JSON.stringify(azureAdGraphManifest))),
    );
    fc.assert(
      fc.property(text, (manifest) => {
        const result = parseManifest(manifest);
        if (!result.ok) expect(codes).toContain(result.problem.code);
      }),
      {numRuns: 500},
    );
  });
});
