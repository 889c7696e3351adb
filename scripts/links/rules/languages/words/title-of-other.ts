import type {SiteIndex} from '../../../evidence';
import type {LocaleId, Page} from '../../../model';
import {languageOf} from '../own-words';
import {hasSignsOf, tokensOf} from './language-of-words';

/**
 * The locale in which a page has these words for its title, where in its own it has others.
 *
 * Not told: words that its own title holds too, and what may well be a name. “Power Platform”, “GraphQL” and
 * “Introduction” are written so in many languages, whichever title they come from.
 */
export function localeOfTitle(words: string, page: Page, index: SiteIndex): LocaleId | undefined {
  const own = index.titleOf(page);
  const said = tokensOf(words);
  if (own === undefined || said.length === 0) return undefined;
  const held = new Set(tokensOf(own));
  if (said.every((token) => held.has(token))) return undefined;
  const langOf = (id: LocaleId): string =>
    languageOf(index.site.locales.find((locale) => locale.id === id)?.lang ?? id);
  const language = langOf(page.locale);
  return index.site.locales.find(({id}) => {
    const theirs = langOf(id);
    if (id === page.locale || theirs === language) return false;
    const twin = index.twinOf(page, id);
    const title = twin && !twin.fallback ? index.titleOf(twin) : undefined;
    if (title === undefined || tokensOf(title).join(' ') !== said.join(' ')) return false;
    return hasSignsOf(theirs, language, words) || !mayBeName(words);
  })?.id;
}

/** One word, or words that all begin with a capital or hold one: nothing says that they are of one language. */
function mayBeName(words: string): boolean {
  const written = words.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  return written.length < 2 || written.every((word) => /[\p{Lu}\p{N}]/u.test(word));
}
