/** For tests: evidence of each kind with every field that its type knows, and a text of the test's own in each string. */
import type {AppOnlyReport} from '../checks/app-only/evidence';
import type {CheckEvidence} from '../checks/check-record';
import type {RefusalEvidence, SignInEvidence} from '../checks/evidence';
import type {RegistrationEvidence} from '../checks/registration/evidence';
import type {SetUp} from './make-passport';

/** Nothing optional: a field that is added to a type has to be added here. */
type Whole<Value> = Value extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : Value extends object
    ? {readonly [Name in keyof Value]-?: Whole<Exclude<Value[Name], undefined>>}
    : Value;

/** @param text the next one to hide */
export function everyField(text: () => string): readonly Whole<CheckEvidence>[] {
  return [signIn(text), refusal(text), registration(text), ...reports(text)];
}

/** What the reader typed or ticked. */
export function everyValue(text: () => string): Pick<Whole<SetUp>, 'values' | 'done'> {
  return {values: {tenantId: text(), clientId: text(), environmentUrl: text()}, done: [text()]};
}

const signIn = (text: () => string): Whole<SignInEvidence> => ({
  kind: 'sign-in',
  requested: [text()],
  resourceUri: text(),
  granted: [text(), text()],
  account: {username: text(), name: text()},
  tenantId: text(),
  tenantName: text(),
  expectedTenantId: text(),
  refresh: 'works',
});

const refusal = (text: () => string): Whole<RefusalEvidence> => ({
  kind: 'refusal',
  error: text(),
  codes: [text(), text()],
  seenBy: 'reader',
});

const read = <Value>(value: Value) => ({state: 'read' as const, value});

const registration = (text: () => string): Whole<RegistrationEvidence> => ({
  kind: 'registration',
  source: 'microsoft-graph',
  clientId: text(),
  objectId: text(),
  application: read({
    appId: text(),
    objectId: text(),
    displayName: text(),
    audience: 'multitenant',
    redirectUris: [{uri: text(), platform: 'web'}],
    implicitGrant: {accessTokens: false, idTokens: true},
    isFallbackPublicClient: true,
    requestedTokenVersion: 2,
    requiredResourceAccess: [{resourceAppId: text(), access: [{id: text(), kind: 'delegated'}]}],
    secrets: [
      {keyId: text(), displayName: text(), startsOn: text(), endsOn: text(), hint: text()},
      {
        keyId: text(),
        displayName: text(),
        startsOn: '2026-10-01T00:00:00.000Z',
        endsOn: '2026-12-01T00:00:00.000Z',
        hint: text(),
      },
    ],
    certificates: [
      {keyId: text(), displayName: text(), startsOn: text(), endsOn: '2026-12-01T00:00:00.000Z'},
    ],
    identifierUris: [text()],
    publisherDomain: text(),
    publisher: {verified: true, name: text()},
  }),
  enterpriseApplication: read({
    objectId: text(),
    appId: text(),
    displayName: text(),
    enabled: false,
    assignmentRequired: true,
  }),
  delegatedGrants: read([{resourceId: text(), scopes: [text(), text()], for: 'everyone'}]),
  appRoleAssignments: read([{resourceId: text(), roleId: text(), resourceName: text()}]),
  apis: read([{objectId: text(), appId: text(), displayName: text()}]),
  mistaken: {is: 'enterprise-object-id', clientId: text()},
  signs: {
    vendorPrompt: `consent ${text()}`,
    claimedAt: 0,
    grantedBefore: [text()],
    refusals: [text()],
    inToken: [text()],
  },
});

function reports(text: () => string): readonly Whole<AppOnlyReport>[] {
  const refused = () => ({
    kind: 'refused' as const,
    refusal: {code: text(), cause: 'unknown' as const, step: text(), status: 401},
  });
  const report = (seen: Whole<AppOnlyReport>['seen']): Whole<AppOnlyReport> => ({
    kind: 'app-only',
    route: 'graph',
    values: {tenantId: text(), environmentUrl: text(), company: text()},
    seen,
  });
  return [
    report({at: 0, token: refused(), calls: []}),
    report({
      at: 0,
      token: {
        kind: 'issued',
        claims: {
          version: '1.0',
          audience: text(),
          tenantId: text(),
          roles: [text(), text()],
          expiresAt: 3600,
        },
      },
      calls: [
        {call: 'companies', mailbox: 'chosen', outcome: {kind: 'answered', companies: [text(), text()]}},
        {call: 'calendar', mailbox: 'outside', outcome: refused()},
      ],
    }),
  ];
}
