import type {DocumentRule, DocumentView, ResolvedLink, SiteIndex} from '../../evidence';
import type {Locale, SourceLink} from '../../model';
import {placeOf} from '../site/place';
import {defaultLocaleOf, ownLocaleOf} from './own-words';
import {isElsewhere} from './twin/compare';
import {destinationOf, type Destination} from './twin/destination';
import {differingPlaces} from './twin/places';
import {sectionPairs} from './twin/sections';

type Pair = {readonly own: Destination; readonly other: Destination};

/**
 * The same link of a page and of its translation, leading to different places. Told at the translation. Links that
 * were added or left out are not: whether a translation is up to date is another question.
 */
export const twinLeadsElsewhere: DocumentRule = (view, index) => {
  const own = ownLocaleOf(view, index.site);
  const original = defaultLocaleOf(index.site);
  if (!own || !original || own.id === original.id) return [];
  const other = viewOfTwin(view, original, index);
  if (!other) return [];
  const seen = new Set<SourceLink>();
  return differingLinks(view, other, index, {own, original}).flatMap((pair) => {
    const link = writtenAt(pair.own.link, view);
    if (seen.has(link)) return [];
    seen.add(link);
    const theirs = writtenAt(pair.other.link, other);
    return [
      {
        code: 'twin-leads-elsewhere',
        severity: 'warning',
        ...placeOf(view, link),
        args: {
          otherLocale: original.id,
          otherFile: other.document.file,
          otherLine: theirs.span.start.line,
          otherTarget: theirs.target,
        },
      },
    ];
  });
};

function viewOfTwin(view: DocumentView, {id}: Locale, index: SiteIndex): DocumentView | undefined {
  const [page] = view.pages;
  const source = page && index.twinOf(page, id)?.source;
  return source === undefined || source === view.document.file ? undefined : index.view(source, id);
}

function differingLinks(
  view: DocumentView,
  twin: DocumentView,
  index: SiteIndex,
  {own: locale, original}: {readonly own: Locale; readonly original: Locale},
): Pair[] {
  const found: Pair[] = [];
  // What has moved, perhaps to another section, leads nowhere else: it is one of these on both sides.
  const [lone, loneOther] = [new Set<string>(), new Set<string>()];
  for (const {ours, theirs, isWhole} of sectionPairs(view, twin)) {
    if (ours.length === 0 || theirs.length === 0 || areAlike(ours, theirs)) continue;
    const own = ours.map((link) => destinationOf(link, view, index, original, locale));
    const other = theirs.map((link) => destinationOf(link, twin, index, original, locale));
    const {pairs, left, right} = differingPlaces(own.map(keyOf), other.map(keyOf), isWhole);
    for (const at of left) lone.add(own[at]?.key ?? '');
    for (const at of right) loneOther.add(other[at]?.key ?? '');
    for (const [at, otherAt] of pairs) {
      const pair = {own: own[at], other: other[otherAt]};
      if (pair.own && pair.other) found.push({own: pair.own, other: pair.other});
    }
  }
  return found.filter(
    ({own, other}) =>
      !loneOther.has(own.key) && !lone.has(other.key) && isElsewhere(own, other, index, locale),
  );
}

/** Most sections are, and then nothing has to be worked out. */
function areAlike(ours: readonly ResolvedLink[], theirs: readonly ResolvedLink[]): boolean {
  return (
    ours.length === theirs.length &&
    ours.every(({target: own}, at) => {
      const other = theirs[at]?.target;
      if (own.kind === 'web') return other?.kind === 'web' && own.href === other.href;
      if (own.kind !== 'page' || other?.kind !== 'page') return false;
      return own.page.twin === other.page.twin && own.fragment === other.fragment;
    })
  );
}

function keyOf({key}: Destination): string {
  return key;
}

/** A reference leads where its definition says. */
function writtenAt(link: SourceLink, {document}: DocumentView): SourceLink {
  if (link.syntax !== 'reference') return link;
  return document.links.find(({syntax, label}) => syntax === 'definition' && label === link.label) ?? link;
}
