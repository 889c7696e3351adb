import type {DocumentRule, Target} from '../../evidence';
import {suggestionFor} from '../../suggest';
import {linksOf, placeOf} from './place';

/**
 * A file or a route that differs from what there is in nothing but capital letters. An error for routes too: the
 * browser's own router does not mind, but most hosts do as soon as the page is reloaded or opened in a new tab.
 */
export const letterCase: DocumentRule = (view, index) =>
  linksOf(view).flatMap((resolved) => {
    const {link, target} = resolved;
    const found = foundAt(target);
    if (found === undefined) return [];
    return [
      {
        code: 'letter-case',
        severity: 'error',
        ...placeOf(view, link),
        args: {found},
        ...suggestionFor(resolved, view, index),
      },
    ];
  });

function foundAt(target: Target): string | undefined {
  if ((target.kind !== 'page' && target.kind !== 'file') || target.spelling !== 'letter-case')
    return undefined;
  if (target.kind === 'file') return target.file;
  return target.by === 'file' ? (target.page.source ?? target.page.route) : target.page.route;
}
