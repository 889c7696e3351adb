import type {DocumentRule, DocumentView, ResolvedLink, SiteIndex} from '../../evidence';
import type {Page} from '../../model';
import {linksOf, placeOf} from '../site/place';
import {ownLocaleOf} from './own-words';
import {inSameStyle} from './same-style';
import {saysLanguage} from './says-language';

/**
 * A link that takes readers out of their language without telling them. An error if the page is there in theirs, a
 * warning if it is not, or not translated. Static files are the same in every language.
 */
export const pageInOtherLanguage: DocumentRule = (view, index) =>
  linksOf(view).flatMap(({link, target}) => {
    const page = pageElsewhere({link, target}, view, index);
    if (!page) return [];
    const twin = index.twinOf(page, view.locale);
    const own = twin && !twin.draft ? twin : undefined;
    const suggestion =
      own && inSameStyle(link, page, own, {index, file: view.document.file, locale: view.locale});
    const isThere = own !== undefined && !own.fallback;
    return [
      {
        code: 'page-in-other-language',
        severity: isThere ? 'error' : 'warning',
        ...placeOf(view, link),
        args: {otherLocale: page.locale, ...(isThere && {own: own.route})},
        ...(suggestion !== undefined && {suggestion}),
      },
    ];
  });

/** The page of another language that a link leads to without saying so. */
export function pageElsewhere(
  {link, target}: ResolvedLink,
  view: DocumentView,
  {site}: SiteIndex,
): Page | undefined {
  if (target.kind !== 'page' || target.page.kind === 'static') return undefined;
  const {page} = target;
  if (page.locale === view.locale) return undefined;
  const own = ownLocaleOf(view, site);
  if (!own) return undefined;
  const lang = site.locales.find(({id}) => id === page.locale)?.lang ?? page.locale;
  return saysLanguage(link, view, lang) ? undefined : page;
}
