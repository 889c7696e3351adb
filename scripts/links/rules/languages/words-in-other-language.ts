import type {DocumentRule, ResolvedLink, SiteIndex} from '../../evidence';
import type {Locale, LocaleId, SourceLink} from '../../model';
import {placeOf} from '../site/place';
import {microsoftAddress} from './microsoft/address';
import {languageOf, ownLocaleOf, shownIn} from './own-words';
import {saysLanguage} from './says-language';
import {otherLanguageOf} from './words/language-of-words';
import {localeOfTitle} from './words/title-of-other';

/**
 * Words of a link that nobody translated, as its page is in the reader's language: they are the title the page has in
 * another, or a sentence in another of the site's languages. A page that is itself in that language goes with its words.
 */
export const wordsInOtherLanguage: DocumentRule = (view, index) => {
  const own = ownLocaleOf(view, index.site);
  if (!own || index.site.locales.length < 2) return [];
  return view.links.flatMap(({link, target}) => {
    if (!link.text || !isSaid(link)) return [];
    const pageIn = localeOfPage({link, target}, own, index);
    if (pageIn !== own.id) return [];
    const wordsIn = localeOfWords(link, {link, target}, own, index);
    // “(in English)” after the words says why they are.
    if (wordsIn === undefined || saysLanguage(link, view, wordsIn.lang)) return [];
    return [
      {
        code: 'words-in-other-language',
        severity: 'warning',
        ...placeOf(view, link),
        args: {words: link.text, wordsIn: wordsIn.id, pageIn},
      },
    ];
  });
};

function localeOfWords(
  {text = '', prose}: SourceLink,
  {target}: ResolvedLink,
  own: Locale,
  index: SiteIndex,
): Locale | undefined {
  const {locales} = index.site;
  const byTitle =
    target.kind === 'page' && prose !== '' ? localeOfTitle(text, target.page, index) : undefined;
  if (byTitle !== undefined) return locales.find(({id}) => id === byTitle);
  const expected = languageOf(own.lang);
  const candidates = [...new Set(locales.map(({lang}) => languageOf(lang)))];
  const language = otherLanguageOf(prose ?? text, expected, candidates);
  return language === undefined ? undefined : locales.find(({lang}) => languageOf(lang) === language);
}

/** The locale whose words the page shows, as far as anybody can tell from its address. */
function localeOfPage({link, target}: ResolvedLink, own: Locale, index: SiteIndex): LocaleId | undefined {
  const {site} = index;
  if (target.kind === 'page') return target.page.kind === 'static' ? undefined : shownIn(target.page, site);
  if (target.kind === 'fragment') return own.id;
  const written = target.kind === 'web' ? microsoftAddress(link.target)?.locale : undefined;
  if (written === undefined) return undefined;
  const language = languageOf(written);
  return languageOf(own.lang) === language
    ? own.id
    : site.locales.find(({lang}) => languageOf(lang) === language)?.id;
}

/** Words that readers click: no picture's, and no address's own. */
function isSaid({syntax, element}: SourceLink): boolean {
  return syntax !== 'image' && syntax !== 'autolink' && element !== 'img';
}
