import type {DocumentRule} from '../../evidence';
import {suggestionFor} from '../../suggest';
import {linksOf, placeOf} from './place';

/** The link works; it would be quicker, and last longer, without the detour. */
export const pageRedirects: DocumentRule = (view, index) =>
  linksOf(view).flatMap((resolved) => {
    const {link, target} = resolved;
    if (target.kind !== 'page' || target.page.redirectsTo === undefined) return [];
    return [
      {
        code: 'page-redirects',
        severity: 'note',
        ...placeOf(view, link),
        args: {to: target.page.redirectsTo},
        ...suggestionFor(resolved, view, index),
      },
    ];
  });
