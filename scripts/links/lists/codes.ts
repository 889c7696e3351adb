import type {LinkCode} from '../finding';

/** What an exception may be made for: all but what is said of the exceptions themselves. */
type ExceptedCode = Exclude<
  LinkCode,
  'ignore-expired' | 'ignore-unused' | 'ignore-malformed' | 'expectation-not-met'
>;

/** A code added to the findings does not compile until it is listed here. */
const codes = {
  'source-not-readable': true,
  'link-empty': true,
  'file-missing': true,
  'file-not-a-page': true,
  'route-missing': true,
  'letter-case': true,
  'trailing-slash': true,
  'anchor-missing': true,
  'page-is-draft': true,
  'page-redirects': true,
  'route-duplicate': true,
  'id-duplicate': true,
  'definition-duplicate': true,
  'definition-unused': true,
  'address-malformed': true,
  'leads-to-own-machine': true,
  'configuration-not-read': true,
  'page-in-other-language': true,
  'anchor-in-other-language': true,
  'page-not-translated': true,
  'microsoft-language': true,
  'microsoft-old-domain': true,
  'twin-leads-elsewhere': true,
  'words-in-other-language': true,
  'built-page-missing': true,
  'built-file-missing': true,
  'built-anchor-missing': true,
  'canonical-wrong': true,
  'alternate-wrong': true,
  'sitemap-wrong': true,
  'social-image-wrong': true,
  'web-not-found': true,
  'web-soft-not-found': true,
  'web-anchor-missing': true,
  'web-host-unknown': true,
  'web-certificate-bad': true,
  'web-redirects-in-a-circle': true,
  'web-redirects-too-often': true,
  'web-redirect-broken': true,
  'web-content-unexpected': true,
  'web-redirects-for-good': true,
  'web-redirects-for-now': true,
  'web-refuses-robots': true,
  'web-server-fails': true,
  'web-no-answer': true,
  'web-anchor-unknown': true,
  'web-private-address': true,
  'web-not-in-cache': true,
} as const satisfies Record<ExceptedCode, true>;

export const exceptedCodes = Object.keys(codes) as readonly ExceptedCode[];

export function isExceptedCode(text: string): text is ExceptedCode {
  return Object.hasOwn(codes, text);
}

/** @returns whether only asking the web can find it */
export function isWebCode(code: LinkCode): boolean {
  return code.startsWith('web-');
}
