/**
 * The two formats of an application's JSON, read field by field into one shape. What is wrong is noted in the faults of
 * the field, and reading goes on.
 *
 * @see https://learn.microsoft.com/graph/api/resources/application
 * @see https://learn.microsoft.com/entra/identity-platform/reference-app-manifest (Azure AD Graph format)
 */
import {audienceBySignInAudience, type Audience} from './audience';
import {
  dateOf,
  fieldOf,
  flagOf,
  guidOf,
  isAbsent,
  itemsOf,
  objectOrNothing,
  oneOf,
  textOf,
  textOrNothing,
  type Field,
} from './json-fields';
import type {RedirectUriPlatform} from './redirect-uri';
import type {ApplicationRegistration, ClientSecret, RegisteredCredential} from './registration';

const audiences = new Map<string, Audience>(Object.entries(audienceBySignInAudience));
const kinds = new Map<string, 'delegated' | 'application'>([
  ['Scope', 'delegated'],
  ['Role', 'application'],
]);
const replyUrlTypes = new Map<string, RedirectUriPlatform>([
  ['Web', 'web'],
  ['Spa', 'spa'],
  ['InstalledClient', 'public-client'],
]);
const tokenVersions = new Map<number, 1 | 2>([
  [1, 1],
  [2, 2],
]);

/** Microsoft Graph's `application`, as Graph, the portal's Manifest page and `az ad app show` write it. */
export function readMicrosoftGraph(manifest: Field): ApplicationRegistration {
  const redirectUris = (
    [
      ['web', 'web'],
      ['spa', 'spa'],
      ['publicClient', 'public-client'],
    ] as const
  ).flatMap(([name, platform]) =>
    itemsOf(fieldOf(part(manifest, name), 'redirectUris')).map((item) => ({uri: textOf(item), platform})),
  );
  const implicit = part(part(manifest, 'web'), 'implicitGrantSettings');
  return {
    ...common(manifest, 'displayName'),
    redirectUris,
    implicitGrant: {
      accessTokens: flagOf(fieldOf(implicit, 'enableAccessTokenIssuance')),
      idTokens: flagOf(fieldOf(implicit, 'enableIdTokenIssuance')),
    },
    isFallbackPublicClient: flagOf(fieldOf(manifest, 'isFallbackPublicClient')),
    ...tokenVersion(fieldOf(part(manifest, 'api'), 'requestedAccessTokenVersion')),
    ...credentials(manifest, 'startDateTime', 'endDateTime'),
  };
}

/** The retired format: other names for most of the same. */
export function readAzureAdGraph(manifest: Field): ApplicationRegistration {
  const redirectUris = itemsOf(fieldOf(manifest, 'replyUrlsWithType')).map((item) => ({
    uri: textOf(fieldOf(item, 'url')),
    platform: oneOf(fieldOf(item, 'type'), replyUrlTypes) ?? 'web',
  }));
  return {
    ...common(manifest, 'name'),
    redirectUris,
    implicitGrant: {
      accessTokens: flagOf(fieldOf(manifest, 'oauth2AllowImplicitFlow')),
      idTokens: flagOf(fieldOf(manifest, 'oauth2AllowIdTokenImplicitFlow')),
    },
    isFallbackPublicClient: flagOf(fieldOf(manifest, 'allowPublicClient')),
    ...tokenVersion(fieldOf(manifest, 'accessTokenAcceptedVersion')),
    ...credentials(manifest, 'startDate', 'endDate'),
  };
}

type Shared = Omit<
  ApplicationRegistration,
  | 'redirectUris'
  | 'implicitGrant'
  | 'isFallbackPublicClient'
  | 'requestedTokenVersion'
  | 'secrets'
  | 'certificates'
>;

/** What both formats write alike, but for the field that holds the name. */
function common(manifest: Field, nameField: 'displayName' | 'name'): Shared {
  const objectId = fieldOf(manifest, 'id');
  return {
    appId: guidOf(fieldOf(manifest, 'appId')),
    ...(!isAbsent(objectId) && {objectId: guidOf(objectId)}),
    ...named('displayName', fieldOf(manifest, nameField)),
    audience: oneOf(fieldOf(manifest, 'signInAudience'), audiences) ?? 'single-tenant',
    requiredResourceAccess: itemsOf(fieldOf(manifest, 'requiredResourceAccess')).map((entry) => ({
      resourceAppId: guidOf(fieldOf(entry, 'resourceAppId')),
      access: itemsOf(fieldOf(entry, 'resourceAccess')).map((access) => ({
        id: guidOf(fieldOf(access, 'id')),
        kind: oneOf(fieldOf(access, 'type'), kinds) ?? 'delegated',
      })),
    })),
    identifierUris: itemsOf(fieldOf(manifest, 'identifierUris')).map(textOf),
    ...named('publisherDomain', fieldOf(manifest, 'publisherDomain')),
    ...publisher(part(manifest, 'verifiedPublisher')),
  };
}

/** An object whose fields are all empty means "not verified"; no object at all, that the source does not tell. */
function publisher(field: Field): Pick<ApplicationRegistration, 'publisher'> {
  if (isAbsent(field)) return {};
  const id = textOrNothing(fieldOf(field, 'verifiedPublisherId')) ?? '';
  const name = textOrNothing(fieldOf(field, 'displayName')) ?? '';
  return {publisher: id === '' ? {verified: false} : {verified: true, name}};
}

function tokenVersion(field: Field): Pick<ApplicationRegistration, 'requestedTokenVersion'> {
  const version = isAbsent(field) ? undefined : oneOf(field, tokenVersions);
  return version === undefined ? {} : {requestedTokenVersion: version};
}

type DateFields = ['startDateTime', 'endDateTime'] | ['startDate', 'endDate'];

function credentials(
  manifest: Field,
  ...[startField, endField]: DateFields
): Pick<ApplicationRegistration, 'secrets' | 'certificates'> {
  const credential = (entry: Field): RegisteredCredential => {
    const start = fieldOf(entry, startField);
    return {
      ...named('keyId', fieldOf(entry, 'keyId')),
      ...named('displayName', fieldOf(entry, 'displayName')),
      ...(!isAbsent(start) && {startsOn: dateOf(start)}),
      endsOn: dateOf(fieldOf(entry, endField)),
    };
  };
  return {
    secrets: itemsOf(fieldOf(manifest, 'passwordCredentials')).map((entry): ClientSecret => ({
      ...credential(entry),
      ...named('hint', fieldOf(entry, 'hint')),
    })),
    certificates: itemsOf(fieldOf(manifest, 'keyCredentials')).map(credential),
  };
}

function part(parent: Field, name: string): Field {
  return objectOrNothing(fieldOf(parent, name));
}

/** The text under our own name for it, where there is one. */
function named<Name extends string>(name: Name, field: Field): Readonly<Partial<Record<Name, string>>> {
  const text = textOrNothing(field);
  const found: Record<string, string> = text === undefined ? {} : {[name]: text};
  // A computed key widens to an index signature: the compiler does not see that it is `Name`.
  return found as Partial<Record<Name, string>>;
}
