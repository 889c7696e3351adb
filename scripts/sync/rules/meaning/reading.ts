import type {SyncFinding} from '../../finding';
import {alignSentences, type Group} from '../../meaning/align-sentences';
import {countedLengths, ratioOf} from '../../meaning/lengths';
import {masksOf} from '../../meaning/readable';
import {tongueOf, type Tongue} from '../../meaning/tokens';
import type {PagePair, SectionPair} from '../../model';
import {keyOfWords, rememberedOf} from '../../remembered';
import type {AlignedWords} from './aligned-words';
import type {Masks} from './names-in';
import {namesOfPage, type PageNames} from './page-names';
import {cleanMemory} from './clean-memory';
import {rememberedMeaningOfWords, type NameAsked} from './remembered-meaning';
import {sectionReading} from './section-reading';

/** Languages of a pair that can be compared: one English, the other French. */
type Tongues = {readonly source: Tongue; readonly translation: Tongue};

/** A page pair as all rules about sentences read it, once. */
export type Reading = {
  readonly tongues: Tongues;
  /** Sections to be judged: of the others it is known that nothing is to be said, here as where the same was said. */
  readonly open: readonly SectionPair[];
  /** Of what they say, what is to be judged. */
  readonly words: readonly AlignedWords[];
  /** What all sections say, for what only the whole page tells. */
  readonly all: () => readonly AlignedWords[];
  /** Characters of the translation for each of the source. */
  readonly ratio: number;
  /** Aligned when first asked for: of most paragraphs, nobody asks. */
  readonly groupsOf: (words: AlignedWords) => readonly Group[];
  readonly masksOf: Masks;
  /** What the page tells of names, for whoever judges these words. */
  readonly namesFor: (words: AlignedWords) => PageNames;
  /** To be told of words of which there is something to say. */
  readonly tell: (words: AlignedWords) => void;
  /** To be told all that was found, at the end. */
  readonly close: (findings: readonly SyncFinding[]) => void;
};

const known = new WeakMap<PagePair, Reading>();

/** @returns undefined where the languages are not one English, one French */
export function readingOf(pair: PagePair): Reading | undefined {
  const before = known.get(pair);
  if (before) return before;
  const [source, translation] = [tongueOf(pair.source.language), tongueOf(pair.translation.language)];
  if (!source || !translation || source === translation) return undefined;
  const reading = readingFrom(pair, {source, translation});
  known.set(pair, reading);
  return reading;
}

function readingFrom(page: PagePair, tongues: Tongues): Reading {
  const sections = page.sections.filter(({source, translation}) => source && translation).map(sectionReading);
  const languages = `${tongues.source}-${tongues.translation}`;
  const ratio = ratioOf(
    sections.map(({remembered, words}) => (remembered.lengths ??= countedLengths(words(), languages))),
    languages,
  );
  const masks = rememberedOf(({source, translation}: AlignedWords) => masksOf(source, translation));
  const names = namesOfPage(sections, masks);
  const memory = cleanMemory(ratio, names);
  const open = sections.filter(({remembered: {clean}}) => !memory.isClean(clean));
  const memoryOf = rememberedOf(
    (words: AlignedWords) => rememberedMeaningOfWords(keyOf(words, languages)).clean,
  );
  return {
    tongues,
    open: open.map(({pair}) => pair),
    words: open.flatMap(({words}) => words().filter((each) => !memory.isClean(memoryOf(each)))),
    all: () => sections.flatMap(({words}) => words()),
    ratio,
    groupsOf: rememberedOf(({source, translation}: AlignedWords) =>
      alignSentences(
        {words: source, tongue: tongues.source},
        {words: translation, tongue: tongues.translation},
        ratio,
      ),
    ),
    masksOf: masks,
    namesFor: memory.namesFor,
    tell: memory.tell,
    close(findings) {
      const told = new Set(findings.map(({section}) => section));
      for (const {pair, remembered: own, words} of open) {
        const all = words().map((each) => memory.close(each, memoryOf(each)));
        if (!told.has(pair.source?.key) && all.every((one) => one))
          own.clean.set(ratio, withoutRepeats(all.flatMap((one) => one ?? [])));
      }
    },
  };
}

function withoutRepeats(asked: readonly NameAsked[]): readonly NameAsked[] {
  return [...new Map(asked.map((one) => [`${one.question} ${one.name}`, one])).values()];
}

/** @returns a text that is another for words of which anything else is read */
function keyOf({source, translation, role}: AlignedWords, languages: string): string {
  return [languages, role, keyOfWords(source), keyOfWords(translation)].join('\0');
}
