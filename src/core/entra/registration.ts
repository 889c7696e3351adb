/**
 * An app registration as plain values, whoever it was read from: Microsoft Graph, or a pasted manifest of any format.
 * Rules compare this with a contract and never see JSON.
 */
import type {Audience} from './audience';
import type {RedirectUriPlatform} from './redirect-uri';

export type ApplicationRegistration = {
  /** "Application (client) ID", in lower case. */
  readonly appId: string;
  /**
   * "Object ID" of the registration, in lower case: not the one of its enterprise application, and not the client ID.
   * Undefined where the source left it out.
   */
  readonly objectId?: string;
  readonly displayName?: string;
  readonly audience: Audience;
  /** As registered: not validated, since Entra accepted them. */
  readonly redirectUris: readonly RegisteredRedirectUri[];
  /** "Implicit grant and hybrid flows": what the authorization endpoint may hand out by itself. */
  readonly implicitGrant: {readonly accessTokens: boolean; readonly idTokens: boolean};
  /** "Allow public client flows". */
  readonly isFallbackPublicClient: boolean;
  /** Version of the tokens issued *for* this application as an API; undefined means 1. */
  readonly requestedTokenVersion?: 1 | 2;
  readonly requiredResourceAccess: readonly RequiredResource[];
  readonly secrets: readonly ClientSecret[];
  readonly certificates: readonly RegisteredCredential[];
  readonly identifierUris: readonly string[];
  /** The domain shown to people who consent where no publisher was verified. */
  readonly publisherDomain?: string;
  /** Publisher verification; undefined where the source does not say. */
  readonly publisher?: {readonly verified: false} | {readonly verified: true; readonly name: string};
};

export type RegisteredRedirectUri = {readonly uri: string; readonly platform: RedirectUriPlatform};

/** What the registration asks of one API ("API permissions"). Asking grants nothing. */
export type RequiredResource = {
  readonly resourceAppId: string;
  readonly access: readonly RequiredAccess[];
};

export type RequiredAccess = {readonly id: string; readonly kind: 'delegated' | 'application'};

/** A secret or a certificate; never its value. Dates are ISO 8601 in UTC. */
export type RegisteredCredential = {
  /** The "Secret ID" or the certificate's ID. */
  readonly keyId?: string;
  readonly displayName?: string;
  readonly startsOn?: string;
  readonly endsOn: string;
};

/** `hint` is the first three characters of the value, which is all that is ever shown of it again. */
export type ClientSecret = RegisteredCredential & {readonly hint?: string};
