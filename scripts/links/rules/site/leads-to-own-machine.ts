import type {DocumentRule} from '../../evidence';
import type {SourceLink} from '../../model';
import {linksOf, placeOf} from './place';

/**
 * A link to the reader's own machine, where there is nothing unless they started it. A tutorial may well say “open
 * http://localhost:3000”: where the words name the machine, readers see where they go, and writers are only reminded.
 */
export const leadsToOwnMachine: DocumentRule = (view) =>
  linksOf(view).flatMap(({link, target}) => {
    if (target.kind !== 'own-machine') return [];
    const {host} = target;
    const readersSee =
      link.syntax === 'definition' ? isNamedByAll(link, view.document.links, host) : isNamed(link, host);
    return [
      {
        code: 'leads-to-own-machine',
        severity: readersSee ? 'note' : 'warning',
        ...placeOf(view, link),
        args: {host},
      },
    ];
  });

/** A picture's words are for those who cannot see it: they do not tell where it comes from. */
function isNamed({syntax, text = '', element}: SourceLink, host: string): boolean {
  if (syntax === 'image' || element === 'img') return false;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return syntax === 'autolink' || text.toLowerCase().includes(name);
}

function isNamedByAll({label}: SourceLink, links: readonly SourceLink[], host: string): boolean {
  const users = links.filter((link) => link.syntax === 'reference' && link.label === label);
  return users.length > 0 && users.every((link) => isNamed(link, host));
}
