import type {FindingArgs} from '../../finding';
import {parseUrl} from '../../resolve/address';
import {resolveBuilt} from '../address';
import type {BuiltPage, BuiltSite} from '../model';
import {isPublic, type BuiltRule} from './rule';

type Because = FindingArgs['canonical-wrong']['because'];

/** `<link rel="canonical">`: one, absolute, and of the page itself (RFC 6596). */
export const canonicals: BuiltRule = (site) => {
  const pages = [...site.pages.values()].filter(isPublic);
  // A site that has none at all has chosen so.
  if (pages.every((page) => page.canonicals.length === 0)) return [];
  return pages.flatMap((page) => {
    const because = mistakeOf(site, page);
    const target = page.canonicals[0];
    if (because === undefined) return [];
    return [
      {
        code: 'canonical-wrong',
        severity: because === 'leads-nowhere' ? 'error' : 'warning',
        seenOn: page.path,
        ...(target !== undefined && {target}),
        args: {page: page.path, because},
      },
    ];
  });
};

function mistakeOf(site: BuiltSite, page: BuiltPage): Because | undefined {
  const [first, ...others] = page.canonicals;
  if (first === undefined) return 'missing';
  if (others.some((other) => other !== first)) return 'several';
  if (!parseUrl(first)) return 'not-absolute';
  const found = resolveBuilt(site, page, first);
  if (found.kind === 'missing') return 'leads-nowhere';
  return found.kind === 'page' && found.path !== page.path ? 'another-page' : undefined;
}
