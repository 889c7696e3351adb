import type {DocumentRule} from '../../evidence';
import {linksOf, placeOf} from './place';

/** A page that the published site leaves out. Drafts may link to drafts: neither is published. */
export const pageIsDraft: DocumentRule = (view) => {
  if (view.pages.length > 0 && view.pages.every(({draft}) => draft)) return [];
  return linksOf(view).flatMap(({link, target}) => {
    if (target.kind !== 'page' || !target.page.draft) return [];
    const {source, route} = target.page;
    return [
      {
        code: 'page-is-draft',
        severity: 'error',
        ...placeOf(view, link),
        args: {page: source ?? route},
      },
    ];
  });
};
