/**
 * The shapes of what contracts refer to: resources with their permissions, and portal labels. Parsed at build
 * and in tests, like the contracts themselves.
 */
import * as z from 'zod';
import {localized, permissionKind, provenance, resourceId, roleId} from './schema';

export const resourcePermission = z.strictObject({
  value: z.string().min(1),
  /** Undefined where no source gives one. */
  guid: z.guid().optional(),
  /** `unknown`: sources disagree, so no contract may ask for it. */
  kind: z.enum([...permissionKind.options, 'unknown']),
  /** Undefined where no source says. */
  adminConsentRequired: z.boolean().optional(),
  /** Reported as refused to end users by Microsoft's managed consent policy, whatever the flag says. */
  blockedByManagedPolicy: z.boolean(),
  /** Microsoft's own display name. `fr` undefined where Microsoft publishes none. */
  displayName: z.strictObject({en: z.string().min(1), fr: z.string().min(1).optional()}),
  /** What the consent page shows to a user ("Read your calendars"), where Microsoft words it apart. */
  consentName: z.strictObject({en: z.string().min(1), fr: z.string().min(1).optional()}).optional(),
  note: z.string().optional(),
  ...provenance.shape,
});

export const resource = z.strictObject({
  id: resourceId,
  name: localized,
  appId: z.guid(),
  /** The tile or row to pick in the portal's "Request API permissions" pane. */
  portalApiName: z.string().min(1),
  /** Label key of the tab it stands under. */
  portalTab: z.enum(['microsoftApis', 'apisMyOrganizationUses']),
  /** Undefined where the identifier is the reader's own environment URL (Dataverse, finance and operations). */
  identifierUri: z.url().optional(),
  /** Further identifiers that the resource answers to. */
  alternativeUris: z.array(z.string()),
  permissions: z.array(resourcePermission),
  ...provenance.shape,
});

export const label = z.strictObject({
  key: z.string().regex(/^[a-zA-Z][A-Za-z0-9]*$/),
  en: z.string().min(1),
  /** Null where no source gives Microsoft's French wording: the page then shows the English one and says so. */
  fr: z.string().min(1).nullable(),
  /** Further French wordings that are live at the same time. */
  frAlternatives: z.array(z.string()),
  /** Key of the label that this one replaces, where both are live. */
  replaces: z.string().optional(),
  note: z.string().optional(),
  ...provenance.shape,
});

export const role = z.strictObject({
  id: roleId,
  /** The role's official name. */
  name: localized,
  /** What somebody who holds it may do for these set-ups, as one sentence. */
  mayDo: localized,
  /** Where the role is given: in the Entra directory, inside the product, or in the vendor's own portal. */
  givenIn: z.enum(['entra', 'product', 'vendor']),
  /** Roles whose work here its holder may do as well. */
  covers: z.array(roleId),
  /** What else it opens: the reason to hold it for the task and no longer. */
  caution: localized.optional(),
  ...provenance.shape,
});

/** What the permission reference says of a permission, whoever asks for it. */
export const permissionNote = z.strictObject({
  resource: resourceId,
  value: z.string().min(1),
  /** What its holder can do, in plain words. */
  allows: localized,
  /** What to do instead, where somebody is told to grant it and must not. */
  instead: localized.optional(),
  /**
   * `never`: opens far more than any integration needs. `default`: harmless, and there without anybody having added it.
   * `legacy`: for set-ups that exist, until they end; not for a new one.
   */
  standing: z.enum(['never', 'default', 'legacy']).optional(),
  /** Why it stands so, where no contract says it. */
  why: localized.optional(),
  ...provenance.shape,
});

/** A term of the field, as readers and writers of both languages use it. */
export const term = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  /** `writing`: a word of our prose that no reader looks up. */
  theme: z.enum(['directory', 'permissions', 'tokens', 'products', 'site', 'writing']),
  en: z.string().min(1),
  fr: z.string().min(1),
  /** French wordings that our prose avoids, letter for letter: other words for this very thing, and none for another. */
  rejectedFr: z.array(z.string().min(1)),
  /** One or two sentences. */
  definition: localized,
  /** Why the French term is this one, for writers (in French). */
  reasonFr: z.string().min(1),
  /** Where Microsoft's French, Québec's and Europe's usage differ, or what is easily confused. */
  note: localized.optional(),
  /** Key of the portal's label, where the portal names the thing. */
  label: z.string().optional(),
  /** Ids of related terms. */
  seeAlso: z.array(z.string()),
  ...provenance.shape,
});

export type Term = z.infer<typeof term>;
export type PermissionNote = z.infer<typeof permissionNote>;
export type Role = z.infer<typeof role>;
export type ResourcePermission = z.infer<typeof resourcePermission>;
export type Resource = z.infer<typeof resource>;
export type Label = z.infer<typeof label>;
