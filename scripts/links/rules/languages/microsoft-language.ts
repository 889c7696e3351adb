import type {DocumentRule} from '../../evidence';
import {linksOf, placeOf} from '../site/place';
import {microsoftAddress} from './microsoft/address';
import {addressToday, languageToday} from './microsoft/today';
import {ownLocaleOf} from './own-words';
import {saysLanguage} from './says-language';

/** Hosts that show what they have where the page asked for is not translated: the language can be changed unasked. */
const forgiving = new Set(['learn.microsoft.com', 'docs.microsoft.com', 'support.microsoft.com']);

/**
 * A page of Microsoft's in a language that is not the document's. Without any, Microsoft picks the reader's; another
 * region of the same language is a choice. Whether the page is translated cannot be told from here, hence a note.
 */
export const microsoftLanguage: DocumentRule = (view, {site}) => {
  const own = ownLocaleOf(view, site);
  if (!own) return [];
  return linksOf(view).flatMap(({link, target}) => {
    if (target.kind !== 'web' || isMedia(link.attribute ?? link.syntax)) return [];
    const address = microsoftAddress(link.target);
    const expected = address && languageToday(address, own);
    if (address?.locale === undefined || expected === undefined) return [];
    if (saysLanguage(link, view, address.locale)) return [];
    const to = addressToday(address, expected);
    const fix = {
      kind: 'microsoft-language',
      file: view.document.file,
      span: link.span,
      from: link.target,
      to,
    } as const;
    return [
      {
        code: 'microsoft-language',
        severity: 'note',
        ...placeOf(view, link),
        args: {found: address.locale, expected},
        suggestion: to,
        ...(forgiving.has(address.host.toLowerCase()) && {fix}),
      },
    ];
  });
};

/** Pictures have no language to choose: their text, if any, is in the picture. */
function isMedia(written: string): boolean {
  return /^(?:image|src|srcset|poster)$/i.test(written);
}
