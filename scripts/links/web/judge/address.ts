import {getPublicSuffix} from 'tough-cookie';

/** Languages that sites are written in: `js`, `go` and `ui` are none, though they look like it. */
const languages =
  'ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|ga|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh';

/** A language, alone or with its script or country, as sites write it in a path: `en`, `fr-fr`, `pt_BR`, `zh-Hans`. */
const locale = new RegExp(`^(?:${languages})(?:[-_](?:[a-z]{2}|[a-z]{4}|\\d{3})){0,2}$`, 'i');

/** What a front page may be asked with and stay one; `?p=12` is another page. */
const frontQuery = /^(?:\?(?:utm_\w+|ref|source|from|lang|locale|hl|error|redirect\w*)=.*)?$/i;

/** What stands for a front page at the end of a path. */
const frontNames =
  /^(?:index|default|home|homepage|welcome|main|start|accueil|startseite|inicio)(?:\.\w{2,5})?$/i;

/** @returns parts of a path, decoded where they can be, without empty ones */
export function segmentsOf(url: string): readonly string[] {
  const {pathname} = new URL(url);
  return pathname.split('/').filter(Boolean).map(decoded);
}

export function isLocale(segment: string): boolean {
  return locale.test(segment);
}

/** The page readers get who ask for nothing in particular: `/`, `/fr/`, `/index.html`. */
export function isFrontPage(url: string): boolean {
  const {search} = new URL(url);
  return segmentsOf(url).every((part) => isLocale(part) || frontNames.test(part)) && frontQuery.test(search);
}

/** @returns the part of a host that one registers: `example.co.uk`. The host itself where there is none. */
export function siteOf(url: string): string {
  const {hostname} = new URL(url);
  return getPublicSuffix(hostname, {allowSpecialUseDomain: true, ignoreError: true}) ?? hostname;
}

export function isSameHost(one: string, other: string): boolean {
  return bareHost(one) === bareHost(other);
}

/** The same address, but that the second says which language: it was chosen for whoever asked. */
export function choosesLanguage(from: string, to: string): boolean {
  const before = segmentsOf(from);
  const added = segmentsOf(to).filter((part) => isLocale(part) && !before.includes(part));
  if (added.length > 0) return before.filter(isLocale).length < segmentsOf(to).filter(isLocale).length;
  const [language = ''] = new URL(to).hostname.split('.');
  return (
    isLocale(language) && !new URL(from).hostname.startsWith(`${language}.`) && siteOf(from) === siteOf(to)
  );
}

const loginHosts =
  /^(?:login|signin|auth|accounts?|sso|idp|id|identity|consent|cas|oauth2?|idmsa)\.|\.okta\.com$|\.auth0\.com$|\.b2clogin\.com$/i;
const loginSegments =
  /^(?:log[-_]?in|sign[-_]?in|signon|sso|saml2?|oauth2?|authorize|auth|connexion|anmelden|anmeldung|consent|cookie-?wall|privacy-gate|age-gate|captcha|challenge)(?:\.\w{2,5})?$/i;

/** A page that asks readers who they are, or what they agree to, before it shows another. */
export function isDoor(url: string): boolean {
  return loginHosts.test(new URL(url).hostname) || segmentsOf(url).some((part) => loginSegments.test(part));
}

function bareHost(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
