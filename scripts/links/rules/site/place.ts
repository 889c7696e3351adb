import type {DocumentView, ResolvedLink} from '../../evidence';
import type {LocaleId, SourceDocument, SourceLink} from '../../model';
import {definitionsOf} from './definitions';

type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly target: string;
  readonly locales: readonly LocaleId[];
};

/** Where a finding about a link stands: at the first character of its target. */
export function placeOf({document, locale}: DocumentView, link: SourceLink): Place {
  return {file: document.file, ...link.span.start, target: link.target, locales: [locale]};
}

/**
 * A reference leads where its definition does: what is wrong is said once, there, where it can be put right. A
 * definition that nothing refers to is on no page, and is left out as well, but for the files it names: these
 * Docusaurus looks for all the same.
 */
export function linksOf(view: DocumentView): readonly ResolvedLink[] {
  const before = shown.get(view);
  if (before) return before;
  const unshown = unshownIn(view.document);
  const links = view.links.filter(
    ({link, target}) =>
      link.syntax !== 'reference' &&
      (!unshown.has(link) || target.kind === 'missing-file' || target.kind === 'not-a-page'),
  );
  shown.set(view, links);
  return links;
}

/** Nearly every rule asks. */
const shown = new WeakMap<DocumentView, readonly ResolvedLink[]>();

const known = new WeakMap<SourceDocument, ReadonlySet<SourceLink>>();

/** Definitions that no reference uses. Where a file could not be read, references may have been lost: then none. */
function unshownIn(document: SourceDocument): ReadonlySet<SourceLink> {
  const before = known.get(document);
  if (before) return before;
  const unused = document.problem ? [] : definitionsOf(document).filter(({isUsed}) => !isUsed);
  const unshown = new Set(unused.map(({link}) => link));
  known.set(document, unshown);
  return unshown;
}
