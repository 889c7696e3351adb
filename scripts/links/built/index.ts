/** The built site: what its HTML leads to, joined with the sources it comes from. */
import type {SiteIndex} from '../evidence';
import type {LinkFinding} from '../finding';
import {resolveBuilt} from './address';
import {joinBuilt} from './join';
import type {BuiltSite} from './model';
import {builtRules} from './rules';

export {readBuilt} from './read';
export type {BuiltSite} from './model';

/** @param known findings of the sources, which are not told twice */
export function checkBuilt(site: BuiltSite, index: SiteIndex, known: readonly LinkFinding[]): LinkFinding[] {
  const findings = builtRules.flatMap((rule) => rule(site));
  return joinBuilt(findings, site, index, known);
}

/** Addresses elsewhere that pages of the build lead to, each with the first page that does. */
export function webLinksOf(
  site: BuiltSite,
): ReadonlyMap<string, {readonly page: string; readonly isImage: boolean}> {
  const found = new Map<string, {page: string; isImage: boolean}>();
  for (const page of site.pages.values()) {
    for (const {target, isImage, kind} of page.links) {
      const resolved = resolveBuilt(site, page, target);
      if (resolved.kind !== 'web') continue;
      const known = found.get(resolved.href);
      if (!known) found.set(resolved.href, {page: page.path, isImage: isImage && kind !== 'link'});
    }
  }
  return found;
}
