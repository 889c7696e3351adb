/**
 * A registration as its manifest describes it: Microsoft Graph's format (the portal's Manifest page, Graph itself,
 * `az ad app show`), or the retired Azure AD Graph format (old downloads, and registrations of personal accounts).
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-microsoft-graph-app-manifest
 * @see https://learn.microsoft.com/entra/identity-platform/reference-app-manifest (Azure AD Graph format)
 * @see https://learn.microsoft.com/entra/identity-platform/azure-active-directory-graph-app-manifest-deprecation
 */
import {audienceBySignInAudience, type Audience} from './audience';
import {
  dateOf,
  fieldOf,
  flagOf,
  guidOf,
  isAbsent,
  isObject,
  itemsOf,
  objectOrNothing,
  oneOf,
  textOf,
  textOrNothing,
  type Field,
  type FieldFault,
} from './json-fields';
import {parseJsonText, type JsonProblem} from './json-text';
import {accept, refuse, type Parsed} from './parsed';
import type {RedirectUriPlatform} from './redirect-uri';

export type RegistrationShape = {
  readonly format: 'microsoft-graph' | 'azure-ad-graph';
  readonly appId: string;
  readonly displayName?: string;
  readonly audience: Audience;
  /** As registered: not validated, since Entra accepted them. */
  readonly redirectUris: readonly {readonly uri: string; readonly platform: RedirectUriPlatform}[];
  /** "Allow public client flows". */
  readonly isFallbackPublicClient: boolean;
  /** Version of the tokens issued *for* this application as an API; undefined means 1. */
  readonly requestedTokenVersion?: 1 | 2;
  readonly requiredResourceAccess: readonly {
    readonly resourceAppId: string;
    readonly access: readonly {readonly id: string; readonly kind: 'delegated' | 'application'}[];
  }[];
  /** Never a value: `hint` is its first three characters. Dates are ISO 8601 in UTC. */
  readonly secrets: readonly {
    readonly hint?: string;
    readonly displayName?: string;
    readonly endsOn: string;
  }[];
  readonly certificates: readonly {readonly displayName?: string; readonly endsOn: string}[];
  readonly identifierUris: readonly string[];
};

export type ManifestProblem =
  | JsonProblem
  /** Several registrations, such as `az ad app list` prints. */
  | {readonly code: 'list'; readonly length: number}
  | {readonly code: 'not-an-object' | 'not-an-application'}
  /** The enterprise application's JSON: it has neither redirect URIs nor secrets of the registration. */
  | {readonly code: 'service-principal'}
  /** A format older than both, named by the field that gives it away. */
  | {readonly code: 'outdated-format'; readonly field: string}
  /** A secret's value stands in the text. It is not repeated here: wipe the text. */
  | {readonly code: 'secret-included'; readonly path: string}
  | {readonly code: 'wrong-shape'; readonly faults: readonly FieldFault[]};

/** Fields that only the Azure AD Graph format has, and those of the formats before it. */
const azureAdGraphFields = [
  ...['replyUrlsWithType', 'allowPublicClient', 'accessTokenAcceptedVersion', 'oauth2AllowImplicitFlow'],
  ...['oauth2AllowIdTokenImplicitFlow', 'oauth2Permissions', 'informationalUrls'],
];
const outdatedFields = ['availableToOtherTenants', 'replyUrls'];

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

/** Parses the text of a manifest. Nothing is repaired in silence: a byte order mark or a trailing comma is a problem. */
export function parseManifest(text: string): Parsed<RegistrationShape, ManifestProblem> {
  const json = parseJsonText(text);
  if (!json.ok) return json;
  return readRegistration(json.value);
}

/** Reads a registration from parsed JSON, such as an answer of Microsoft Graph. */
export function readRegistration(value: unknown): Parsed<RegistrationShape, ManifestProblem> {
  if (Array.isArray(value)) return refuse({code: 'list', length: value.length});
  if (!isObject(value)) return refuse({code: 'not-an-object'});
  const listed = Object.hasOwn(value, 'value') ? value['value'] : undefined;
  if (Array.isArray(listed)) return refuse({code: 'list', length: listed.length});
  const faults: FieldFault[] = [];
  const manifest: Field = {value, path: '', faults};
  const outdated = outdatedFields.find((name) => Object.hasOwn(value, name));
  if (!isAbsent(fieldOf(manifest, 'servicePrincipalType'))) return refuse({code: 'service-principal'});
  if (outdated !== undefined) return refuse({code: 'outdated-format', field: outdated});
  if (isAbsent(fieldOf(manifest, 'appId'))) return refuse({code: 'not-an-application'});
  const secret = includedSecret(manifest);
  if (secret !== undefined) return refuse({code: 'secret-included', path: secret});
  const isOld = azureAdGraphFields.some((name) => Object.hasOwn(value, name));
  const shape = isOld ? readAzureAdGraph(manifest) : readMicrosoftGraph(manifest);
  return faults.length === 0 ? accept(shape) : refuse({code: 'wrong-shape', faults});
}

function readMicrosoftGraph(manifest: Field): RegistrationShape {
  const redirectUris = (
    [
      ['web', 'web'],
      ['spa', 'spa'],
      ['publicClient', 'public-client'],
    ] as const
  ).flatMap(([name, platform]) =>
    itemsOf(fieldOf(objectOrNothing(fieldOf(manifest, name)), 'redirectUris')).map((item) => ({
      uri: textOf(item),
      platform,
    })),
  );
  return {
    format: 'microsoft-graph',
    ...common(manifest, 'displayName'),
    redirectUris,
    isFallbackPublicClient: flagOf(fieldOf(manifest, 'isFallbackPublicClient')),
    ...tokenVersion(fieldOf(objectOrNothing(fieldOf(manifest, 'api')), 'requestedAccessTokenVersion')),
    ...credentials(manifest, 'endDateTime'),
  };
}

function readAzureAdGraph(manifest: Field): RegistrationShape {
  const redirectUris = itemsOf(fieldOf(manifest, 'replyUrlsWithType')).map((item) => ({
    uri: textOf(fieldOf(item, 'url')),
    platform: oneOf(fieldOf(item, 'type'), replyUrlTypes) ?? 'web',
  }));
  return {
    format: 'azure-ad-graph',
    ...common(manifest, 'name'),
    redirectUris,
    isFallbackPublicClient: flagOf(fieldOf(manifest, 'allowPublicClient')),
    ...tokenVersion(fieldOf(manifest, 'accessTokenAcceptedVersion')),
    ...credentials(manifest, 'endDate'),
  };
}

type Shared = Pick<
  RegistrationShape,
  'appId' | 'displayName' | 'audience' | 'requiredResourceAccess' | 'identifierUris'
>;

/** What both formats write alike, but for the field that holds the name. */
function common(manifest: Field, nameField: 'displayName' | 'name'): Shared {
  const displayName = textOrNothing(fieldOf(manifest, nameField));
  return {
    appId: guidOf(fieldOf(manifest, 'appId')),
    ...(displayName === undefined ? {} : {displayName}),
    audience: oneOf(fieldOf(manifest, 'signInAudience'), audiences) ?? 'single-tenant',
    requiredResourceAccess: itemsOf(fieldOf(manifest, 'requiredResourceAccess')).map((entry) => ({
      resourceAppId: guidOf(fieldOf(entry, 'resourceAppId')),
      access: itemsOf(fieldOf(entry, 'resourceAccess')).map((access) => ({
        id: guidOf(fieldOf(access, 'id')),
        kind: oneOf(fieldOf(access, 'type'), kinds) ?? 'delegated',
      })),
    })),
    identifierUris: itemsOf(fieldOf(manifest, 'identifierUris')).map(textOf),
  };
}

function tokenVersion(field: Field): {readonly requestedTokenVersion?: 1 | 2} {
  const version = isAbsent(field) ? undefined : oneOf(field, tokenVersions);
  return version === undefined ? {} : {requestedTokenVersion: version};
}

function credentials(
  manifest: Field,
  endField: 'endDateTime' | 'endDate',
): Pick<RegistrationShape, 'secrets' | 'certificates'> {
  const named = (entry: Field, name: 'hint' | 'displayName') => {
    const text = textOrNothing(fieldOf(entry, name));
    return text === undefined ? {} : {[name]: text};
  };
  return {
    secrets: itemsOf(fieldOf(manifest, 'passwordCredentials')).map((entry) => ({
      ...named(entry, 'hint'),
      ...named(entry, 'displayName'),
      endsOn: dateOf(fieldOf(entry, endField)),
    })),
    certificates: itemsOf(fieldOf(manifest, 'keyCredentials')).map((entry) => ({
      ...named(entry, 'displayName'),
      endsOn: dateOf(fieldOf(entry, endField)),
    })),
  };
}

/** Both formats write null here, except right after a secret was made. */
function includedSecret(manifest: Field): string | undefined {
  const credentialFields = fieldOf({...manifest, faults: []}, 'passwordCredentials');
  return itemsOf(credentialFields)
    .flatMap((entry) => [fieldOf(entry, 'secretText'), fieldOf(entry, 'value')])
    .find(({value}) => typeof value === 'string' && value !== '')?.path;
}
