/**
 * What a diagnosis is: everything read off a pasted refusal, and the causes it may have, ranked. Plain data, without
 * words; `core/messages` says it in each language.
 */
import type {IntegrationId, PermissionKind, Platform, ProductId, ResourceId} from '../contracts/schema';
import type {CloudId} from '../entra/cloud';
import type {LearntIds, ObjectIdKind} from '../entra/learnt-ids';
import type {RedirectUriDifference} from '../entra/compare-redirect-uris';
import type {Actor, Cause, GuideStep} from './explanation';

/** `certain`: nothing else fits. `likely`: others are rare, or speak against the text. `possible`: one of several. */
export const confidences = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof confidences)[number];

/** A run of UTF-16 code units of {@link Diagnosis.text}; `end` is the first one after it. */
export type Span = {readonly start: number; readonly end: number};

/** What was wiped from the text before anything else was read. */
export const maskedKinds = [
  'client-secret',
  'password',
  'token',
  'authorization-code',
  'assertion',
  'cookie',
  'key',
] as const;
export type MaskedKind = (typeof maskedKinds)[number];
export type Masked = {readonly kind: MaskedKind; readonly count: number};

/** Whose answer it is. `msal`: Microsoft's sign-in library, before any answer came. */
export const speakers = [
  'entra',
  'msal',
  'microsoft-graph',
  'business-central',
  'dataverse',
  'finance-operations',
  'exchange-web-services',
] as const;
export type Speaker = (typeof speakers)[number];

/** Languages in which Microsoft's own pages are told apart. */
export const portalLanguages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ja', 'zh'] as const;
export type PortalLanguage = (typeof portalLanguages)[number];

export type FoundCode = {
  /** As the catalogue spells it; numbers of Entra as `AADSTS…`. */
  readonly code: string;
  /** Where it stands first. */
  readonly at: Span;
};

/** What the text says besides its codes. A field is absent where the text does not say. */
export type Evidence = {
  /** In order of appearance, each once. */
  readonly codes: readonly FoundCode[];
  /** As the token endpoint spells it: `consent_required`, `bad_token`, `basic_action`. */
  readonly suberror?: string;
  /** GUIDs, in lower case. */
  readonly correlationId?: string;
  readonly traceId?: string;
  /** The request ID of Graph, Dataverse or the sign-in page. */
  readonly requestId?: string;
  /** As printed. */
  readonly timestamp?: string;
  /** The application that the text names: its client ID, in lower case. */
  readonly appId?: string;
  readonly appName?: string;
  /** As quoted: an ID in lower case, or a domain or name as it is written. */
  readonly tenant?: string;
  /** Quoted letter for letter: Entra compares text. */
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  /** The API that was asked for: an address or a GUID, letter for letter. */
  readonly resource?: string;
  readonly grantType?: string;
  readonly prompt?: string;
  readonly httpStatus?: number;
  readonly cloud?: CloudId;
  readonly language?: PortalLanguage;
  readonly speaker?: Speaker;
};

/** Why a cause stands where it stands: a closed set of codes, each with its arguments. */
export type ReasonArgs = {
  /** The code has no other cause. */
  'code-means': {readonly code: string};
  /** The code has several; this is the usual one. */
  'code-usually-means': {readonly code: string};
  /** The code has several; this is one of them. */
  'code-can-mean': {readonly code: string};
  /** Nobody has written about the number here; its public name tells the family. */
  'name-tells': {readonly code: string; readonly name: string};
  /** Other codes of the text only wrap this one. */
  'root-of': {readonly code: string; readonly wrappers: readonly string[]};
  'suberror-says': {readonly suberror: string};
  /** Words of the text, as pasted (masked), at most 120 characters. */
  'text-says': {readonly quote: string};
  /** The answer is a bare HTTP status of a product. */
  'status-is': {readonly status: number};
  'redirect-uri-differs': {
    readonly quoted: string;
    /** The nearest of the contract, or the reader's own. */
    readonly expected: string;
    readonly differences: readonly RedirectUriDifference[];
    /** Where the two begin to differ, in UTF-16 code units. */
    readonly index: number;
  };
  /** The application sent the right one: the registration lacks it, or has it under another platform. */
  'redirect-uri-matches': {readonly quoted: string; readonly platform?: Platform};
  'redirect-uri-local': {readonly quoted: string};
  'app-id-differs': {readonly quoted: string; readonly expected: string};
  'app-id-matches': {readonly quoted: string};
  /** The ID that the application was called by is another of the reader's: the tenant's, the object's. */
  'app-id-is-other-id': {
    readonly quoted: string;
    readonly is: 'tenant-id' | 'resource-id' | ObjectIdKind;
    /** The client ID of the application whose object ID it is, where that was read. */
    readonly rightId?: string;
  };
  'tenant-differs': {readonly quoted: string; readonly expected: string};
  'tenant-matches': {readonly quoted: string};
  'tenant-is-personal': {readonly quoted: string};
  'resource-differs': {readonly quoted: string; readonly expected: string};
  'resource-matches': {readonly quoted: string};
  'resource-ends-in-slash': {readonly quoted: string};
  /** The API that the text names is none that this guide needs. */
  'resource-not-in-guide': {readonly quoted: string};
  'scope-not-in-guide': {readonly scope: string};
  /** How the guide's application signs in. */
  'flow-is': {readonly flow: 'app-only' | 'delegated'};
  'audience-is': {readonly audience: 'single-tenant' | 'multitenant'};
  'consent-is-by': {readonly by: 'admin' | 'user-or-admin' | 'in-product'};
  'grant-is': {readonly grant: string};
  'prompt-is': {readonly prompt: string};
  'cloud-is': {readonly cloud: CloudId};
  'account-is-personal': {readonly quote: string};
};
export type ReasonCode = keyof ReasonArgs;
export type Reason = {
  [C in ReasonCode]: {readonly code: C; readonly args: ReasonArgs[C]};
}[ReasonCode];

export type RankedCause = {
  readonly cause: Cause;
  readonly actor: Actor;
  readonly confidence: Confidence;
  /** The weightiest first; never empty, but for `unknown`. */
  readonly because: readonly Reason[];
  /** The part of a set-up to look at, where one is. */
  readonly guideStep: GuideStep | null;
  /** Id of the contract's step, where a contract was given and has one. */
  readonly step: string | null;
  /** The code of the text that this cause comes from. */
  readonly code: string | null;
};

export type DiagnosisLink = {
  /** `lookup`: Microsoft's page about a code. `portal`: where to look or act. `documentation`: what to read. */
  readonly kind: 'lookup' | 'portal' | 'documentation';
  readonly url: string;
};

export type Diagnosis = {
  /** What was pasted, with everything secret-shaped wiped. Nothing else of the paste is kept. */
  readonly text: string;
  readonly masked: readonly Masked[];
  readonly evidence: Evidence;
  /** The root of the trouble; null where no code was found. */
  readonly code: string | null;
  /** All codes, in order of appearance. */
  readonly codes: readonly string[];
  /** Never empty; the first is the answer. `unknown` stands alone. */
  readonly causes: readonly [RankedCause, ...RankedCause[]];
  /** That of the first cause. */
  readonly confidence: Confidence;
  readonly links: readonly DiagnosisLink[];
};

/** The few facts of a contract that a diagnosis compares with. Pages receive them as data; see `contract-facts.ts`. */
export type ContractFacts = {
  readonly integration: IntegrationId;
  readonly product: ProductId;
  readonly flow: 'app-only' | 'delegated';
  readonly audience: 'single-tenant' | 'multitenant';
  readonly consentBy: 'admin' | 'user-or-admin' | 'in-product';
  readonly redirectUris: readonly {readonly uri: string; readonly platform: Platform}[];
  readonly permissions: readonly {
    readonly resource: ResourceId;
    readonly kind: PermissionKind;
    readonly value: string;
  }[];
  /** The APIs that the registration asks for, with all names they answer to. */
  readonly resources: readonly {readonly id: ResourceId; readonly names: readonly string[]}[];
  /** Ids of the contract's steps, in order. */
  readonly steps: readonly string[];
};

/** What the reader has typed into the guide, if anything; as typed. */
export type ReaderValues = {
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly objectId?: string;
  readonly environmentUrl?: string;
  readonly redirectUri?: string;
};

export type DiagnosisContext = {
  readonly contract?: ContractFacts;
  readonly reader?: ReaderValues;
  /** Object IDs that were read elsewhere: a text may name one in the place of a client ID. */
  readonly learnt?: LearntIds;
};
