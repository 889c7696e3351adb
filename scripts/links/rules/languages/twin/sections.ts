import type {DocumentView, ResolvedLink} from '../../../evidence';
import {alignHeadings, headingsOf} from '../headings';

/** Links of two documents that stand under the same heading. */
export type SectionPair = {
  readonly ours: readonly ResolvedLink[];
  readonly theirs: readonly ResolvedLink[];
  /** False: several sections at once, between headings that both documents have. */
  readonly isWhole: boolean;
};

/** The sections of a document and of its twin, as their headings align; what has no counterpart is taken together. */
export function sectionPairs(ours: DocumentView, theirs: DocumentView): SectionPair[] {
  const [own, other] = [sectionsOf(ours), sectionsOf(theirs)];
  const aligned = alignHeadings(headingsOf(ours.document), headingsOf(theirs.document));
  const taken = new Set(aligned.values());
  const pairs: SectionPair[] = [];
  let [from, twinFrom] = [-1, -1];
  for (let index = -1; index < own.length - 1; index++) {
    const twin = index < 0 ? -1 : aligned.get(index);
    if (twin === undefined) continue;
    pairs.push({ours: own[index + 1] ?? [], theirs: other[twin + 1] ?? [], isWhole: true});
    between(index, twin);
  }
  between(own.length - 1, other.length - 1);
  return pairs;

  function between(index: number, twin: number): void {
    const length = twin - twinFrom - 1;
    const isFree = (_: unknown, step: number): boolean => !taken.has(twinFrom + 1 + step);
    if (index > from + 1 && length > 0 && Array.from({length}).every(isFree)) {
      pairs.push({
        ours: own.slice(from + 2, index + 1).flat(),
        theirs: other.slice(twinFrom + 2, twin + 1).flat(),
        isWhole: false,
      });
    }
    [from, twinFrom] = [index, twin];
  }
}

/** Links readers follow, by section in order; the first section is what stands above the first heading. */
function sectionsOf({document, links}: DocumentView): ResolvedLink[][] {
  const headings = headingsOf(document);
  const sections: ResolvedLink[][] = [[], ...headings.map(() => [])];
  let section = 0;
  for (const resolved of links) {
    const {start} = resolved.link.span;
    for (let next = headings[section]; next && isBefore(next.at, start); next = headings[section]) section++;
    if (isFollowed(resolved)) sections[section]?.push(resolved);
  }
  return sections;
}

/** Pictures and what a page is made of may well differ between languages. */
function isFollowed({link: {syntax, attribute = '', element}}: ResolvedLink): boolean {
  if (syntax === 'attribute') return /^(?:href|to)$/i.test(attribute) && element !== 'link';
  return syntax === 'inline' || syntax === 'autolink' || (syntax === 'reference' && element !== 'img');
}

type At = {readonly line: number; readonly column: number};

function isBefore(heading: At, link: At): boolean {
  return heading.line < link.line || (heading.line === link.line && heading.column <= link.column);
}
