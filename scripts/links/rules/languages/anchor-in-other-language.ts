import type {DocumentRule, DocumentView, SiteIndex} from '../../evidence';
import type {SourceLink} from '../../model';
import {missingAnchor, type MissingAnchor} from '../anchor';
import {linksOf, placeOf} from '../site/place';
import {idInTwin} from './headings';
import {ownLocaleOf, wordsLocaleOf} from './own-words';
import {pageElsewhere} from './page-in-other-language';

/**
 * The page has no such id in this language, but has it in another: the heading was translated, and its id with it.
 * Also where a document is shown in a language nobody translated it to: there, its link leads to the translated page.
 */
export const anchorInOtherLanguage: DocumentRule = (view, index) =>
  linksOf(view).flatMap((resolved) => {
    const {link} = resolved;
    const missing = missingAnchor(resolved, view, index);
    if (missing?.otherLocale === undefined || pageElsewhere(resolved, view, index)) return [];
    const isOwn = ownLocaleOf(view, index.site) !== undefined;
    if (!isOwn && isMissingWhereWritten(missing, view, index)) return [];
    // Shared with the language it is written in, a link cannot be changed for this one alone.
    const suggestion = isOwn ? suggest(link, missing, view, index) : undefined;
    return [
      {
        code: 'anchor-in-other-language',
        severity: 'error',
        ...placeOf(view, link),
        args: {id: missing.id, page: missing.page.route, otherLocale: missing.otherLocale},
        ...(suggestion !== undefined && {suggestion}),
      },
    ];
  });

/** Then it is told there, once, and not again in every language that shows the document. */
function isMissingWhereWritten({id, page}: MissingAnchor, view: DocumentView, index: SiteIndex): boolean {
  const words = wordsLocaleOf(view.document.file, index.site);
  const twin = words && index.twinOf(page, words.id);
  return twin !== undefined && index.idsOf(twin)?.has(id) === false;
}

function suggest(
  link: SourceLink,
  {id, page, otherLocale}: MissingAnchor,
  view: DocumentView,
  index: SiteIndex,
): string | undefined {
  const twin = otherLocale === undefined ? undefined : index.twinOf(page, otherLocale);
  const theirs = twin?.source === undefined ? undefined : index.document(twin.source);
  const ours = page.source === undefined ? undefined : index.document(page.source);
  const own = theirs && ours && idInTwin(id, theirs, ours);
  if (own === undefined || !index.idsOf(page)?.has(own)) return undefined;
  const target = `${link.target.replace(/#.*$/s, '')}#${own}`;
  const found = index.resolve({...link, target}, view.document.file, view.locale);
  const leadsThere = 'fragment' in found && found.fragment === own;
  return leadsThere && !missingAnchor({link, target: found}, view, index) ? target : undefined;
}
