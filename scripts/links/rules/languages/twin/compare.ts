import type {SiteIndex} from '../../../evidence';
import type {Locale} from '../../../model';
import {languageOf} from '../own-words';
import {tokensOf} from '../words/language-of-words';
import type {Destination} from './destination';

/**
 * Whether a translation's link that differs from the original's is worth telling. It is not if either is broken, if
 * the original's page is not there in this language, or if the translation leads to its own language on the web.
 */
export function isElsewhere(
  own: Destination,
  other: Destination,
  index: SiteIndex,
  {id, lang}: Locale,
): boolean {
  if (own.isUnknown || other.isUnknown) return false;
  if (own.page?.twin !== undefined && own.page.twin === other.page?.twin) {
    return own.fragment !== undefined && other.fragment !== undefined;
  }
  if (isNamed(own, other)) return false;
  if (mayBeSame(own, other, index) || mayBeSame(other, own, index)) return false;
  if (other.page) {
    const twin = index.twinOf(other.page, id);
    if (!twin || twin.draft || (twin.fallback && own.web)) return false;
  }
  if (!own.web) return true;
  // Paths of one host may be translated; of a host that does not do so, they are as good as names.
  if (own.web.host === other.web?.host) {
    const isTranslated = own.web.languages.length + other.web.languages.length > 0;
    return !isTranslated || own.web.hasStablePaths;
  }
  return !own.web.languages.includes(languageOf(lang));
}

/** Where a site does not know its own address (a preview, a copy), links to it look like the web's. */
function mayBeSame({page}: Destination, {web}: Destination, {site}: SiteIndex): boolean {
  if (!page || !web) return false;
  const base = site.locales.find(({id}) => id === page.locale)?.baseUrl ?? site.baseUrl;
  const route = page.route.startsWith(base) ? page.route.slice(base.length) : page.route;
  return site.origin === undefined || web.path === `/${route}`.replace(/\/$/, '');
}

/** The link's words name its own target and not the other's: it is another item of a list, not a wrong target. */
function isNamed(own: Destination, other: Destination): boolean {
  const [target, otherTarget] = [own.link.target.toLowerCase(), other.link.target.toLowerCase()];
  return tokensOf(own.link.text ?? '').some(
    (token) => token.length >= 4 && target.includes(token) && !otherTarget.includes(token),
  );
}
