import type {DocumentRule} from '../../evidence';
import {suggestionFor} from '../../suggest';
import {linksOf, placeOf} from './place';

/** The file is there, but readers cannot go to it: a partial, a file that the configuration leaves out. */
export const fileNotAPage: DocumentRule = (view, index) =>
  linksOf(view).flatMap((resolved) => {
    const {link, target} = resolved;
    if (target.kind !== 'not-a-page') return [];
    return [
      {
        code: 'file-not-a-page',
        severity: 'error',
        ...placeOf(view, link),
        args: {path: target.file},
        ...suggestionFor(resolved, view, index),
      },
    ];
  });
