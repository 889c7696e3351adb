/** What was read of a registration, as plain values: from Microsoft Graph, or from a manifest, which shows less. */
import type {ApplicationRegistration} from '../../entra/registration';

/** A part that was read, that is not there, or that could not be looked at. */
export type Part<Value> =
  | {readonly state: 'read'; readonly value: Value}
  | {readonly state: 'absent'}
  /** `not-in-source`: a manifest holds neither consent nor the enterprise application. */
  | {readonly state: 'not-read'; readonly why: 'denied' | 'not-in-source' | 'not-asked'};

/** The enterprise application: the registration's presence in the tenant. */
export type EnterpriseApplication = {
  /** Its own "Object ID", which is not the registration's. */
  readonly objectId: string;
  readonly appId: string;
  readonly displayName: string;
  readonly enabled: boolean;
  readonly assignmentRequired: boolean;
};

/** Consent to delegated permissions of one API. */
export type DelegatedGrant = {
  /** Object ID of the API's service principal in this tenant. */
  readonly resourceId: string;
  readonly scopes: readonly string[];
  /** `everyone`: an administrator consented for the whole tenant; else one person did, for themselves. */
  readonly for: 'everyone' | 'one-person';
};

/** Consent to one application permission. */
export type AppRoleAssignment = {
  readonly resourceId: string;
  readonly roleId: string;
  readonly resourceName?: string;
};

/** An API's service principal in this tenant. */
export type ApiPrincipal = {readonly objectId: string; readonly appId: string; readonly displayName: string};

/** What is known of consent from elsewhere than the directory. All optional: each only sharpens the answer. */
export type ConsentSigns = {
  /** `prompt` of the address with which the vendor sends people to Microsoft. */
  readonly vendorPrompt?: string;
  /** When somebody says that they granted consent; milliseconds since the epoch. */
  readonly claimedAt?: number;
  /** Values that an earlier reading saw granted for everyone. */
  readonly grantedBefore?: readonly string[];
  /** Codes with which Microsoft refused whoever tried to consent. */
  readonly refusals?: readonly string[];
  /** Values that the latest token of the application carried. */
  readonly inToken?: readonly string[];
};

export type RegistrationEvidence = {
  readonly kind: 'registration';
  /** `script`: what a script printed of Microsoft Graph's answers, and somebody pasted. */
  readonly source: 'microsoft-graph' | 'script' | 'manifest';
  /** What was looked for, in lower case. */
  readonly clientId: string;
  /** What the reader gave as the enterprise application's object ID, in lower case. */
  readonly objectId?: string;
  readonly application: Part<ApplicationRegistration>;
  readonly enterpriseApplication: Part<EnterpriseApplication>;
  readonly delegatedGrants: Part<readonly DelegatedGrant[]>;
  readonly appRoleAssignments: Part<readonly AppRoleAssignment[]>;
  /** The APIs that the contract or a grant names, as far as they stand in the tenant. */
  readonly apis: Part<readonly ApiPrincipal[]>;
  /** Where the client ID turned out to be an object ID: of what, and the client ID of that. */
  readonly mistaken?: {
    readonly is: 'registration-object-id' | 'enterprise-object-id';
    readonly clientId: string;
  };
  readonly signs?: ConsentSigns;
};

/** Neither a registration nor an enterprise application: one finding says so, and nothing else can be judged. */
export function isNowhere({
  application,
  enterpriseApplication,
}: Pick<RegistrationEvidence, 'application' | 'enterpriseApplication'>): boolean {
  return application.state === 'absent' && enterpriseApplication.state === 'absent';
}
