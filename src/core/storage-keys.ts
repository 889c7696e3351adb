/**
 * The names under which anything is kept in the reader's browser, once: the code that keeps it takes them from here,
 * and the privacy statement lists them from here. A name is never written anywhere else (`storage-keys.test.ts`).
 */

/** `tab`: sessionStorage, gone with the tab. `browser`: localStorage, stays until it is erased. */
export type Box = 'tab' | 'browser';

/** What each guide keeps for itself. */
export const guideKeys = {
  /** What the reader typed under “your values”. */
  values: 'tab',
  /** Results of checks, step by step. */
  proofs: 'tab',
  /** Practice or own registration. */
  mode: 'tab',
  /** The last sign-in check, without account and tokens. */
  'sign-in': 'tab',
  /** That a check is away to sign in on Microsoft's page; removed on return. */
  redirect: 'tab',
  /** Steps that the reader ticked. */
  done: 'browser',
} as const satisfies Readonly<Record<string, Box>>;

/** What the site keeps as a whole. */
export const siteKeys = {
  /** The language of the reader's portal. */
  'portal-language': 'browser',
  /** Written and removed at once, to learn whether the browser allows storage. */
  probe: 'tab',
} as const satisfies Readonly<Record<string, Box>>;

/** What libraries keep under names of their own, by how those begin. */
export const libraryKeys = {
  /** MSAL, while a sign-in is under way. `tab-storage.ts` removes it. */
  'msal.': 'tab',
  /** The colour scheme, once the reader chose one; a few letters may follow. */
  theme: 'browser',
} as const satisfies Readonly<Record<string, Box>>;

export type GuideKey = keyof typeof guideKeys;
export type SiteKey = keyof typeof siteKeys;
export type LibraryKey = keyof typeof libraryKeys;

const prefix = 'passerelle';

/** @param guide id of the integration; a placeholder such as `<guide>` gives the name as people read it */
export const guideKey = (key: GuideKey, guide: string): string => `${prefix}:${guide}:${key}`;

export const siteKey = (key: SiteKey): string => `${prefix}:${key}`;
