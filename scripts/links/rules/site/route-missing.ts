import type {DocumentRule} from '../../evidence';
import {suggestionFor} from '../../suggest';
import {linksOf, placeOf} from './place';

/** An address within the site that no page, redirect or static file answers to. */
export const routeMissing: DocumentRule = (view, index) =>
  linksOf(view).flatMap((resolved) => {
    const {link, target} = resolved;
    if (target.kind !== 'missing-route') return [];
    return [
      {
        code: 'route-missing',
        severity: 'error',
        ...placeOf(view, link),
        args: {route: target.route},
        ...suggestionFor(resolved, view, index),
      },
    ];
  });
