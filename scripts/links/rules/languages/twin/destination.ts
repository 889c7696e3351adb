import type {DocumentView, ResolvedLink, SiteIndex, Target} from '../../../evidence';
import type {Locale, Page} from '../../../model';
import {idInTwin} from '../headings';
import {webAddress, type WebAddress} from './web-address';

/** Where a link leads, whichever language it is in. */
export type Destination = {
  /** Equal for links that lead to the same. */
  readonly key: string;
  readonly link: ResolvedLink['link'];
  readonly page?: Page;
  /** As the default language's page has it; absent also if that cannot be told. */
  readonly fragment?: string;
  readonly web?: WebAddress;
  /** Broken, or not to be told: others report it, or nobody can. */
  readonly isUnknown: boolean;
};

export function destinationOf(
  {link, target}: ResolvedLink,
  view: DocumentView,
  index: SiteIndex,
  original: Locale,
  own: Locale,
): Destination {
  const page = pageOf(target, view, index);
  if (page?.kind === 'static') return {key: 'file', link, isUnknown: false};
  if (page) {
    const written = 'fragment' in target ? target.fragment : undefined;
    const fragment = written && originalId(written, page, index, original);
    const key = `page:${page.twin}#${fragment ?? (written ? `?${written}` : '')}`;
    return {key, link, page, ...(fragment !== undefined && {fragment}), isUnknown: false};
  }
  if (target.kind === 'web') {
    const web = webAddress(target.href, [own.lang, original.lang]);
    if (web) return {key: `web:${web.key}`, link, web, isUnknown: false};
  }
  // Downloads, mailboxes and telephones differ by language, and rightly so.
  if (target.kind === 'file') return {key: 'file', link, isUnknown: false};
  if (target.kind === 'mail' || target.kind === 'phone') return {key: target.kind, link, isUnknown: false};
  return {key: `unknown:${link.target}`, link, isUnknown: true};
}

/** The id that a heading has in the default language: the same, or that of the heading in the same place. */
function originalId(id: string, page: Page, index: SiteIndex, {id: locale}: Locale): string | undefined {
  const twin = page.locale === locale ? page : index.twinOf(page, locale);
  if (!twin || index.idsOf(twin)?.has(id)) return id;
  const ours = page.source === undefined ? undefined : index.document(page.source);
  const theirs = twin.source === undefined ? undefined : index.document(twin.source);
  return ours && theirs && ours !== theirs ? idInTwin(id, ours, theirs) : undefined;
}

/** The page that readers arrive at: the site's own redirects are followed. */
function pageOf(target: Target, view: DocumentView, index: SiteIndex): Page | undefined {
  let page = target.kind === 'fragment' ? view.pages[0] : target.kind === 'page' ? target.page : undefined;
  for (let hop = 0; hop < 5 && page?.redirectsTo !== undefined; hop++) {
    page = index.pageAt(page.redirectsTo.replace(/[?#].*$/s, ''), page.locale);
  }
  return page;
}
