import type {FindingArgs} from '../../finding';
import {resolveBuilt} from '../address';
import type {BuiltAlternate, BuiltPage, BuiltSite} from '../model';
import {isPublic, type BuiltRule} from './rule';

type Because = FindingArgs['alternate-wrong']['because'];

/** `<link rel="alternate" hreflang>`: each language once, each leading to a page that leads back. */
export const alternates: BuiltRule = (site) =>
  [...site.pages.values()].filter(isPublic).flatMap((page) => {
    const wrong = page.alternates.flatMap((alternate) => {
      const because = mistakeOf(site, page, alternate);
      return because === undefined ? [] : [{...alternate, because}];
    });
    return wrong.map(({language, target, because}) => ({
      code: 'alternate-wrong' as const,
      severity: because === 'leads-nowhere' ? ('error' as const) : ('warning' as const),
      target,
      seenOn: page.path,
      args: {page: page.path, language, because},
    }));
  });

function mistakeOf(site: BuiltSite, page: BuiltPage, alternate: BuiltAlternate): Because | undefined {
  const {language, target} = alternate;
  if (!isLanguage(language)) return 'bad-code';
  const first = page.alternates.find((other) => other.language.toLowerCase() === language.toLowerCase());
  if (first && first !== alternate && first.target !== target) return 'duplicate';
  const found = resolveBuilt(site, page, target);
  if (found.kind === 'missing') return 'leads-nowhere';
  const twin = found.kind === 'page' ? site.pages.get(found.path) : undefined;
  // Another site's pages are not ours to read; of a page nobody is meant to find, nothing is asked.
  if (!twin || twin === page || !isPublic(twin)) return undefined;
  const isReturned = twin.alternates.some((other) => {
    const back = resolveBuilt(site, twin, other.target);
    return back.kind === 'page' && back.path === page.path;
  });
  return isReturned ? undefined : 'not-returned';
}

/** BCP 47, or `x-default` for readers of no language that the site has. */
function isLanguage(language: string): boolean {
  if (language.toLowerCase() === 'x-default') return true;
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}
