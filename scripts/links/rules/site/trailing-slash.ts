import type {DocumentRule} from '../../evidence';
import {suggestionFor} from '../../suggest';
import {linksOf, placeOf} from './place';

/** The site says how its routes end, and the link says otherwise: the host answers with a redirect, or not at all. */
export const trailingSlash: DocumentRule = (view, index) =>
  linksOf(view).flatMap((resolved) => {
    const {link, target} = resolved;
    if (index.site.trailingSlash === undefined) return [];
    if (target.kind !== 'page' || target.spelling !== 'trailing-slash' || target.page.draft) return [];
    return [
      {
        code: 'trailing-slash',
        severity: 'warning',
        ...placeOf(view, link),
        args: {expected: target.page.route},
        ...suggestionFor(resolved, view, index),
      },
    ];
  });
