/**
 * A registration as its manifest describes it: Microsoft Graph's format (the portal's Manifest page, Graph itself,
 * `az ad app show`), or the retired Azure AD Graph format (old downloads, and registrations of personal accounts).
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-microsoft-graph-app-manifest
 * @see https://learn.microsoft.com/entra/identity-platform/reference-app-manifest (Azure AD Graph format)
 * @see https://learn.microsoft.com/entra/identity-platform/azure-active-directory-graph-app-manifest-deprecation
 */
import {fieldOf, isAbsent, itemsOf, type Field, type FieldFault} from './json-fields';
import {isObject} from './is-object';
import {parseJsonText, type JsonProblem} from './json-text';
import {readAzureAdGraph, readMicrosoftGraph} from './manifest-formats';
import {accept, refuse, type Parsed} from './parsed';
import type {ApplicationRegistration} from './registration';

export type RegistrationShape = ApplicationRegistration & {
  readonly format: 'microsoft-graph' | 'azure-ad-graph';
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
  const shape: RegistrationShape = isOld
    ? {format: 'azure-ad-graph', ...readAzureAdGraph(manifest)}
    : {format: 'microsoft-graph', ...readMicrosoftGraph(manifest)};
  return faults.length === 0 ? accept(shape) : refuse({code: 'wrong-shape', faults});
}

/** Both formats write null here, except right after a secret was made. */
function includedSecret(manifest: Field): string | undefined {
  const credentialFields = fieldOf({...manifest, faults: []}, 'passwordCredentials');
  return itemsOf(credentialFields)
    .flatMap((entry) => [fieldOf(entry, 'secretText'), fieldOf(entry, 'value')])
    .find(({value}) => typeof value === 'string' && value !== '')?.path;
}
