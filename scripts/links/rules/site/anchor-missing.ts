import type {DocumentRule} from '../../evidence';
import {suggestAnchor} from '../../suggest';
import {missingAnchor} from '../anchor';
import {linksOf, placeOf} from './place';

/**
 * The page is there, the id is not, in no language: one that another language has is the business of
 * `anchor-in-other-language`.
 */
export const anchorMissing: DocumentRule = (view, index) =>
  linksOf(view).flatMap((resolved) => {
    const missing = missingAnchor(resolved, view, index);
    if (!missing || missing.otherLocale !== undefined) return [];
    const suggestion = suggestAnchor(resolved.link, missing, view, index);
    return [
      {
        code: 'anchor-missing',
        severity: 'error',
        ...placeOf(view, resolved.link),
        args: {id: missing.id, page: missing.page.route},
        ...(suggestion !== undefined && {suggestion}),
      },
    ];
  });
