/**
 * The shape of an integration contract: what must be true of a registration, once, for prose, widgets, checks,
 * scripts and tests alike. Used at build time and in tests only: the page receives contracts as data and
 * imports the types of this file, never its code (the whole of zod costs the page 26 kB and more).
 */
import * as z from 'zod';

/** Words that a reader sees. Both languages, always. */
export const localized = z.strictObject({en: z.string().trim().min(1), fr: z.string().trim().min(1)});

/** Where a fact comes from, the day somebody last read that source, and how much it is worth. */
export const provenance = z.strictObject({
  /** A URL, or `github:owner/repo path`, or the name of the document that was read. */
  source: z.string().min(1),
  /** ISO date of the last reading. */
  verifiedOn: z.iso.date(),
  status: z.enum(['verified', 'docs-only', 'community', 'derived', 'unverified']),
});

export const integrationId = z.enum([
  'codat-business-central',
  'adobe-dataverse',
  'cloud-elements-finance-operations',
  'ipaas-business-central',
  'prextra-exchange',
]);
export const productId = z.enum(['business-central', 'dataverse', 'finance-operations', 'exchange-online']);
export const resourceId = z.enum([...productId.options, 'microsoft-graph']);
export const permissionKind = z.enum(['delegated', 'application']);
export const platform = z.enum(['web', 'spa', 'public-client']);

/** Directory roles, and roles inside a product, that a step may need. Words live in `roles.ts`. */
export const roleId = z.enum([
  'application-developer',
  'application-administrator',
  'cloud-application-administrator',
  'privileged-role-administrator',
  'global-administrator',
  'exchange-administrator',
  'business-central-administrator',
  'power-platform-administrator',
  'finance-operations-administrator',
  'vendor-account-administrator',
]);

/** How a step is proved. `attested`: only the reader can say so; never shown as proved. */
export const checkKind = z.enum(['sign-in', 'registration', 'pre-flight', 'script', 'attested']);

export const inputId = z.enum([
  'tenantId',
  'clientId',
  'objectId',
  'environmentUrl',
  'environmentName',
  'company',
  'mailbox',
]);

const redirectUri = z.strictObject({
  uri: z.string(),
  platform,
  why: localized,
  ...provenance.shape,
});

const permission = z.strictObject({
  resource: resourceId,
  kind: permissionKind,
  /** The name as the manifest and the portal print it, such as `user_impersonation`. */
  value: z.string().min(1),
  /** False: asked only for a part of the service, which `why` names. */
  required: z.boolean(),
  why: localized,
  withoutIt: localized,
  howToRemove: localized,
  /** Undefined: by consent in Entra. `exchange-rbac`: inside Exchange Online for chosen mailboxes, and not in Entra. */
  grantedBy: z.enum(['entra-consent', 'exchange-rbac']).optional(),
  ...provenance.shape,
});

/** A permission that a reader may be told to grant elsewhere and must not. */
const neverPermission = z.strictObject({value: z.string().min(1), why: localized, ...provenance.shape});

const productSetup = z.strictObject({
  kind: z.enum([
    'business-central-extension',
    'business-central-application-card',
    'dataverse-application-user',
    'dataverse-column',
    'finance-operations-application-row',
    'exchange-rbac-scope',
    'exchange-ews-allow-list',
  ]),
  /** What must exist, as one sentence. */
  must: localized,
  /** Where: the path of portal label keys (see `labels.ts`), outermost first. */
  path: z.array(z.string()),
  role: roleId,
  ...provenance.shape,
});

const input = z.strictObject({
  id: inputId,
  required: z.boolean(),
  /** Where the reader finds it: label keys, outermost first. */
  path: z.array(z.string()),
  hint: localized,
  /** An invented value of the right shape. */
  example: z.string().min(1),
});

const step = z.strictObject({
  /**
   * Also the id of the heading in both languages' guides. Steps that several integrations have share their ids:
   * `choose-tenant`, `register-application`, `add-redirect-uri`, `copy-client-id`, `create-secret`, `add-permissions`,
   * `grant-admin-consent`, `check-sign-in`, `enter-keys`.
   */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  title: localized,
  /** The fact that is true once the step is done. */
  establishes: localized,
  check: checkKind,
  /** Required for `attested`: why no check can see it, and how the reader can tell. */
  attestation: localized.optional(),
  minutes: z.number().int().positive().max(120),
  role: roleId,
  /** False: a step that some readers skip (the reason stands in the guide). */
  required: z.boolean(),
});

const handoverItem = z.strictObject({
  id: z.enum([
    'clientId',
    'clientSecret',
    'certificate',
    'tenantId',
    'environmentUrl',
    'environmentName',
    'company',
    'mailboxes',
    'scope',
    'grantType',
    'apiUrl',
    'connectionName',
    'connectorVersion',
    'region',
    'customizationPrefix',
  ]),
  what: localized,
  secret: z.boolean(),
  /** The caption of the field in the vendor's own form, as printed there. */
  vendorLabel: localized.optional(),
  /** Where the reader finds it: label keys, outermost first. */
  path: z.array(z.string()).optional(),
  /** The part of the environment's address that the field wants, where it does not want the whole. */
  part: z.enum(['organization', 'region']).optional(),
  /** The value that every reader enters alike. */
  fixedValue: z.string().min(1).optional(),
  /** An invented value of the right shape. */
  example: z.string().min(1).optional(),
  /** How to tell a wrong value before it is handed over. */
  validation: localized.optional(),
});

/** A statement of the vendor's own page that no longer holds. */
const correction = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  says: localized,
  truth: localized,
  /** The step it concerns, if one. */
  step: z.string().optional(),
  ...provenance.shape,
});

/** Any further fact that prose names: a limit, a duration, a name. Numbers are numbers, with a unit. */
export const namedFact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  value: z.union([z.number(), z.string().min(1), localized]),
  unit: z.enum(['minutes', 'months', 'days', 'hours', 'characters', 'count']).optional(),
  /** `code`: something to type or to recognise letter by letter. Undefined: read off the value (see `facts.ts`). */
  kind: z.enum(['text', 'code', 'guid', 'uri', 'url', 'date']).optional(),
  /** What the value is, in words, where it stands in a list or a table. */
  about: localized.optional(),
  ...provenance.shape,
});

const milestone = z.strictObject({date: z.iso.date(), what: localized, ...provenance.shape});

/** The object as authors write it; `validate.ts` adds the rules that span fields. */
export const integration = z.strictObject({
  id: integrationId,
  vendor: z.strictObject({name: z.string(), site: z.url()}),
  product: z.strictObject({id: productId, name: localized}),
  title: localized,
  summary: localized,
  flow: z.enum(['authorization-code', 'client-credentials', 'authorization-code-and-mapped-user']),
  route: z.strictObject({
    state: z.enum(['current', 'retiring']),
    milestones: z.array(milestone),
    ...provenance.shape,
  }),
  registration: z.strictObject({
    audience: z.enum(['single-tenant', 'multitenant']),
    /** Label keys of the account-type choice: today's wording first, then the older one. */
    audienceLabels: z.array(z.string()).min(1),
    audienceWhy: localized,
    redirectUris: z.array(redirectUri),
    /** Undefined: an application that runs in the browser or on a device, where no secret stays one. */
    credential: z
      .strictObject({
        kinds: z.array(z.enum(['secret', 'certificate'])).min(1),
        preferred: z.enum(['secret', 'certificate']),
        /** The portal's upper limit. */
        maxMonths: z.number().int().positive(),
        /** What Microsoft advises to stay under. */
        advisedMonths: z.number().int().positive(),
        ...provenance.shape,
      })
      .optional(),
    permissions: z.array(permission),
    never: z.array(neverPermission),
  }),
  /** The browser sign-in check, for integrations with delegated permissions. */
  signIn: z
    .strictObject({
      /** `organizations` for a multitenant registration, so that a single-tenant one is noticed. */
      authority: z.enum(['organizations', 'tenant']),
      resource: resourceId,
      /** True where the vendor keeps the connection without the user (needs `offline_access`). */
      offline: z.boolean(),
    })
    .optional(),
  consent: z.strictObject({
    /** `in-product`: no consent in Entra; an administrator of the product grants access inside it. */
    by: z.enum(['admin', 'user-or-admin', 'in-product']),
    /** Any one of these suffices; least privileged first. */
    roles: z.array(roleId).min(1),
    why: localized,
    ...provenance.shape,
  }),
  productSetup: z.array(productSetup),
  inputs: z.array(input).min(1),
  steps: z.array(step).min(1),
  handover: z.strictObject({
    channel: localized,
    never: localized,
    items: z.array(handoverItem).min(1),
    ...provenance.shape,
  }),
  facts: z.array(namedFact),
  corrections: z.array(correction),
  sources: z.array(
    z.strictObject({id: z.string(), title: z.string(), url: z.url(), verifiedOn: z.iso.date()}),
  ),
});

export type Localized = z.infer<typeof localized>;
export type Provenance = z.infer<typeof provenance>;
export type IntegrationId = z.infer<typeof integrationId>;
export type ProductId = z.infer<typeof productId>;
export type ResourceId = z.infer<typeof resourceId>;
export type PermissionKind = z.infer<typeof permissionKind>;
export type Platform = z.infer<typeof platform>;
export type RoleId = z.infer<typeof roleId>;
export type CheckKind = z.infer<typeof checkKind>;
export type InputId = z.infer<typeof inputId>;
export type Permission = z.infer<typeof permission>;
export type NamedFact = z.infer<typeof namedFact>;
export type Integration = z.infer<typeof integration>;
