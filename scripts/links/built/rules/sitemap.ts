import type {FindingArgs} from '../../finding';
import {resolveBuilt} from '../address';
import type {BuiltPage, BuiltSite, BuiltSitemap} from '../model';
import {isPublic, type BuiltFinding, type BuiltRule} from './rule';

type Because = FindingArgs['sitemap-wrong']['because'];

/** Every entry of a sitemap leads to a page that is meant to be found, and every such page has one. */
export const sitemaps: BuiltRule = (site) => {
  if (site.sitemaps.length === 0) return [];
  const listed = new Set<string>();
  const entries = site.sitemaps.flatMap((sitemap) => checkEntries(site, sitemap, listed));
  const isComplete = site.sitemaps.every(({addresses}) => addresses !== undefined);
  const left = isComplete
    ? [...site.pages.values()].filter((page) => isPublic(page) && !listed.has(page.path))
    : [];
  // Sites leave out what they choose to: advice, no fault.
  return [...entries, ...left.map(({path}) => finding(path, 'not-listed', 'note', {seenOn: path}))];
};

function checkEntries(site: BuiltSite, {path, addresses}: BuiltSitemap, listed: Set<string>): BuiltFinding[] {
  if (addresses === undefined) return [finding(path, 'unreadable', 'error', {})];
  return addresses.flatMap((address) => {
    const found = resolveBuilt(site, emptyPage(path), address);
    const target = {target: address};
    if (found.kind === 'missing') return [finding(path, 'leads-nowhere', 'error', target)];
    if (found.kind === 'web' || found.kind === 'other')
      return [finding(path, 'another-site', 'warning', target)];
    listed.add(found.path);
    const page = site.pages.get(found.path);
    return page && (page.noIndex || page.refreshesTo !== undefined)
      ? [finding(path, 'not-indexed', 'warning', target)]
      : [];
  });
}

function finding(
  path: string,
  because: Because,
  severity: BuiltFinding['severity'],
  more: {readonly target?: string; readonly seenOn?: string},
): BuiltFinding {
  return {code: 'sitemap-wrong', severity, ...more, args: {path, because}};
}

function emptyPage(path: string): BuiltPage {
  const none = {ids: new Set<string>(), links: [], canonicals: [], alternates: []};
  return {path, ...none, noIndex: false, isGenerated: false};
}
