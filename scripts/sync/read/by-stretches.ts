/**
 * Pages say the same again and again. What was read before is not read again: a stretch between two headings that reads
 * the same alone as on its page is looked at once, and its blocks only when somebody asks for them.
 */
import {idsByName} from '../../markdown/headings';
import type {Block, Section} from '../model';
import {knownStretch, type KnownStretch} from './known-stretches';
import {blocksAlone, learn, limitsOf, shifted, type PageText, type Placed} from './read-alone';
import {keysOfPage, opening} from './sections';
import {definitionsOf} from './definitions';
import {beginsIndented, cutsOf} from './stretches';

export type PageStretches = {
  /** How the page reads, where at least half of it was seen before; else undefined. */
  readonly sections: () => readonly Section[] | undefined;
  /** @returns sections of the page as a whole, with what is known to be written alike elsewhere */
  readonly noted: (sections: readonly Section[]) => readonly Section[];
};

type Seen = Placed & {readonly known: KnownStretch; readonly isNew: boolean};

/** @returns undefined of a page of which no stretch can be told from the rest */
export function pageStretches(page: Omit<PageText, 'definitions'>): PageStretches | undefined {
  const {text, file, toOriginal, front, manner} = page;
  // What prepares a page may change its front matter, too: then it is not known where that ends in the text.
  if (!text.startsWith(file.slice(0, front))) return undefined;
  const cuts = cutsOf(text, front);
  const definitions = definitionsOf(text, front, cuts);
  const parts = cuts.stretches.map(({start, end}) => text.slice(start, end));
  if (definitions === undefined || parts.some(beginsIndented)) return undefined;
  const all = {...page, definitions};
  const [first, later] = [`${manner}^${definitions}`, `${manner} ${definitions}`];
  const stretches = cuts.stretches.map(({start, end}, nth): Seen => {
    const own = parts[nth] ?? '';
    const placed = {start, end, isFirst: nth === 0};
    const written = text === file ? own : `${own}\0${file.slice(toOriginal(start), toOriginal(end))}`;
    const {stretch, isNew} = knownStretch(written, nth === 0 ? first : later);
    return {...placed, known: stretch, isNew};
  });
  return {
    sections: () => (isMostlySeen(stretches) ? sectionsIn(stretches, all) : undefined),
    noted(sections) {
      const isSame =
        sections.length === stretches.length &&
        sections.every(({range}, nth) => nth === 0 || range.start === toOriginal(stretches[nth]?.start ?? 0));
      if (!isSame) return sections;
      return sections.map((section, nth) => {
        const written = stretches[nth]?.known;
        return {...section, ...(written && {written})};
      });
    },
  };
}

function isMostlySeen(stretches: readonly Seen[]): boolean {
  let [seen, all] = [0, 0];
  for (const {start, end, isNew} of stretches) {
    all += end - start;
    if (!isNew) seen += end - start;
  }
  return seen * 2 >= all && all > 0;
}

/** @returns undefined where one of them cannot be read alone */
function sectionsIn(stretches: readonly Seen[], page: PageText): readonly Section[] | undefined {
  const idOf = idsByName(page.options);
  const keys = keysOfPage();
  const sections: Section[] = [];
  for (const placed of stretches) {
    const {known} = placed;
    let blocks: readonly Block[] | undefined;
    if (known.alone === undefined) {
      const learnt = learn(placed, page);
      known.alone = learnt?.alone ?? 'never';
      blocks = learnt?.blocks;
    }
    if (known.alone === 'never') return undefined;
    const {heading} = known.alone;
    const own = heading && idOf(heading.name);
    const range = limitsOf(placed, page);
    const {start} = range;
    sections.push({
      key: own ? keys(own.id) : '',
      ...(own?.isExplicit === true ? {id: own.id} : {}),
      level: heading?.level ?? 0,
      title: heading ? shifted(heading.title, start) : opening(range).title,
      heading: {start, end: start + (heading?.end ?? 0)},
      // Of most sections nobody asks for them: nothing is to be said of what is written alike.
      get blocks() {
        blocks ??= blocksAlone(placed, page);
        return blocks;
      },
      range,
      written: known,
    });
  }
  return sections;
}
