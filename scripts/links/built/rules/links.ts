import {resolveBuilt} from '../address';
import type {BuiltLink, BuiltPage, BuiltSite} from '../model';
import type {BuiltFinding, BuiltRule} from './rule';

/** Every `href`, `src` and `srcset`: what it leads to is in the build, anchor included. */
export const builtLinks: BuiltRule = (site) =>
  [...site.pages.values()].flatMap((page) => {
    const refresh =
      page.refreshesTo === undefined
        ? []
        : [{kind: 'link', target: page.refreshesTo, text: '', isImage: false} as const];
    const links = [...page.links, ...refresh].filter(({kind}) => kind !== 'social-image');
    return links.flatMap((link) => judge(site, page, link));
  });

function judge(site: BuiltSite, page: BuiltPage, link: BuiltLink): readonly BuiltFinding[] {
  const found = resolveBuilt(site, page, link.target);
  const seen = {
    severity: 'error',
    target: link.target,
    seenOn: page.path,
    ...(link.text === '' ? {} : {words: link.text}),
  } as const;
  const args = {page: page.path, pages: 1};
  if (found.kind === 'missing') {
    const code = link.kind === 'link' ? 'built-page-missing' : 'built-file-missing';
    return [{code, ...seen, args: {...args, path: found.pathname}}];
  }
  if (found.kind !== 'page' || isAlwaysThere(found.fragment)) return [];
  if (site.pages.get(found.path)?.ids.has(found.fragment) !== false) return [];
  return [{code: 'built-anchor-missing', ...seen, args: {...args, path: found.path, id: found.fragment}}];
}

/** The top of a page; words to be found by the browser; addresses that a script reads. */
function isAlwaysThere(fragment: string): boolean {
  return fragment === '' || fragment === 'top' || fragment.startsWith(':~:') || /^[/!?]/.test(fragment);
}
