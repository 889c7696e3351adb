import type {DocumentRule} from '../../evidence';
import {suggestionFor} from '../../suggest';
import {linksOf, placeOf} from './place';

/** A page, a picture, a partial, a download that is not there. */
export const fileMissing: DocumentRule = (view, index) =>
  linksOf(view).flatMap((resolved) => {
    const {link, target} = resolved;
    if (target.kind !== 'missing-file') return [];
    return [
      {
        code: 'file-missing',
        severity: 'error',
        ...placeOf(view, link),
        args: {path: target.path},
        ...suggestionFor(resolved, view, index),
      },
    ];
  });
