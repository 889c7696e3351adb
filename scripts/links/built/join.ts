import type {ResolvedLink, SiteIndex} from '../evidence';
import type {LinkFinding} from '../finding';
import type {Page} from '../model';
import {addressOfPage} from './address';
import type {BuiltSite} from './model';
import type {BuiltFinding} from './rules/rule';

/**
 * Findings of a build, each at the line of the source that it comes from. What several pages have in common (a menu, a
 * footer, a document shown in two languages) is one finding; what the sources have already told is none.
 *
 * @param known findings of the sources
 */
export function joinBuilt(
  findings: readonly BuiltFinding[],
  site: BuiltSite,
  index: SiteIndex,
  known: readonly LinkFinding[],
): LinkFinding[] {
  const told = new Set(known.map(({file, line, column}) => `${file ?? ''}:${line ?? 0}:${column ?? 0}`));
  const joined = new Map<string, {finding: LinkFinding; pages: number}>();
  for (const {seenOn, words, ...finding} of findings) {
    const page = seenOn === undefined ? undefined : pageOf(site, index, seenOn);
    const link = page && sourceOf(index, page, finding.target, words);
    const place = {
      ...(page?.source !== undefined && {file: page.source}),
      ...(link && {...link.link.span.start, target: link.link.target}),
    };
    if (link && told.has(`${page.source ?? ''}:${place.line ?? 0}:${place.column ?? 0}`)) continue;
    const key = link
      ? [finding.code, place.file, place.line, place.column].join('\0')
      : [finding.code, keyOf(finding)].join('\0');
    const entry = joined.get(key);
    if (entry) entry.pages++;
    else joined.set(key, {finding: {...finding, ...(link ? place : chrome(finding, place))}, pages: 1});
  }
  return [...joined.values()].map(({finding, pages}) =>
    'pages' in finding.args ? ({...finding, args: {...finding.args, pages}} as LinkFinding) : finding,
  );
}

/** A link that stands in no document is in what surrounds it: the page is then only where it was seen first. */
function chrome(finding: LinkFinding, place: {readonly file?: string}): {readonly file?: string} {
  return finding.code.startsWith('built-') ? {} : place;
}

/** What makes two findings without a source the same. */
function keyOf({code, target = '', args}: LinkFinding): string {
  if (!code.startsWith('built-')) return JSON.stringify([target, args]);
  const {path, id} = args as {readonly path?: string; readonly id?: string};
  return JSON.stringify([path, id]);
}

function pageOf(site: BuiltSite, index: SiteIndex, path: string): Page | undefined {
  const {pathname} = new URL(addressOfPage(site, path));
  for (const {id, baseUrl} of [...index.site.locales].sort((a, b) => b.baseUrl.length - a.baseUrl.length)) {
    if (!pathname.startsWith(baseUrl) && `${pathname}/` !== baseUrl) continue;
    return index.pageLike(pathname, id);
  }
  return undefined;
}

/** The link of the page's document, or of a partial it shows, that became this one. */
function sourceOf(
  index: SiteIndex,
  page: Page,
  target: string | undefined,
  words: string | undefined,
): ResolvedLink | undefined {
  if (page.source === undefined || target === undefined) return undefined;
  const links = index.view(page.source, page.locale)?.links ?? [];
  const candidates = links.filter(({link}) => link.syntax !== 'reference' && isSame(link.target, target));
  return candidates.find(({link}) => link.text !== undefined && link.text === words) ?? candidates[0];
}

/** Docusaurus adds the base URL and resolves files; the end of an address stays what the author wrote. */
function isSame(written: string, built: string): boolean {
  if (written === built) return true;
  const plain = written.replace(/^pathname:\/\//, '').replace(/^(?:\.{1,2}\/)+/, '/');
  const tail = plain.replace(/\.mdx?(?=$|[?#])/, '');
  const path = built.replace(/^https?:\/\/[^/]+/, '');
  return tail.length > 1 && (path === tail || path.endsWith(tail.startsWith('/') ? tail : `/${tail}`));
}
