import type {DocumentRule} from '../../evidence';
import type {SourceLink} from '../../model';
import {isComment} from './definitions';
import {linksOf, placeOf} from './place';

/** `[words]()`, `href=""`, a picture without a source, a definition that references use and that leads nowhere. */
export const linkEmpty: DocumentRule = (view) =>
  linksOf(view).flatMap(({link, target}) => {
    // An empty field of front matter is how one says that there is none.
    if (target.kind !== 'empty' || link.syntax === 'front-matter') return [];
    if (link.syntax === 'definition' && isComment(link) && !isUsed(link, view.document.links)) return [];
    return [
      {
        code: 'link-empty',
        severity: mayMeanNone(link) ? 'warning' : 'error',
        ...placeOf(view, link),
        args: {},
      },
    ];
  });

/** A component of the site's own may take an empty text for no link at all. */
function mayMeanNone({syntax, element = ''}: SourceLink): boolean {
  return syntax === 'attribute' && element !== 'Link' && /^[A-Z]|\./.test(element);
}

function isUsed({label}: SourceLink, links: readonly SourceLink[]): boolean {
  return links.some((other) => other.syntax === 'reference' && other.label === label);
}
