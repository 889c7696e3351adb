import type {DocumentRule} from '../../evidence';
import {linksOf, placeOf} from '../site/place';
import {microsoftAddress} from './microsoft/address';
import {addressToday, hostToday, languageToday} from './microsoft/today';
import {ownLocaleOf} from './own-words';
import {saysLanguage} from './says-language';

/**
 * A host that Microsoft has given up, and whose every page is known to stand under another today. MSDN and TechNet are
 * not among them: where a page of theirs went cannot be told from its address.
 */
export const microsoftOldDomain: DocumentRule = (view, {site}) => {
  const own = ownLocaleOf(view, site);
  if (!own) return [];
  return linksOf(view).flatMap(({link, target}) => {
    const address = target.kind === 'web' ? microsoftAddress(link.target) : undefined;
    const expected = address && hostToday(address);
    if (!address || expected === undefined) return [];
    const isMeant = address.locale !== undefined && saysLanguage(link, view, address.locale);
    const to = addressToday(address, isMeant ? undefined : languageToday(address, own));
    return [
      {
        code: 'microsoft-old-domain',
        severity: 'note',
        ...placeOf(view, link),
        args: {found: address.host.toLowerCase(), expected},
        suggestion: to,
        fix: {
          kind: 'microsoft-domain',
          file: view.document.file,
          span: link.span,
          from: link.target,
          to,
        },
      },
    ];
  });
};
