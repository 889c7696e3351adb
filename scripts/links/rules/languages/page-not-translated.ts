import type {DocumentRule} from '../../evidence';
import {linksOf, placeOf} from '../site/place';
import {ownLocaleOf, shownIn} from './own-words';
import {saysLanguage} from './says-language';

/** A translated page that leads to one nobody translated, without telling its readers so. */
export const pageNotTranslated: DocumentRule = (view, {site}) => {
  const own = ownLocaleOf(view, site);
  if (!own) return [];
  return linksOf(view).flatMap(({link, target}) => {
    if (target.kind !== 'page' || !target.page.fallback || target.page.locale !== own.id) return [];
    const words = shownIn(target.page, site);
    const lang = site.locales.find(({id}) => id === words)?.lang ?? words;
    if (words === own.id || saysLanguage(link, view, lang)) return [];
    return [
      {
        code: 'page-not-translated',
        severity: 'note',
        ...placeOf(view, link),
        args: {page: target.page.route, shownIn: words},
      },
    ];
  });
};
