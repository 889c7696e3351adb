/** Keeps in mind of what nothing is to be said, and what of the page that rests on. */
import type {AlignedWords} from './aligned-words';
import type {PageNames} from './page-names';
import type {NameAsked, RememberedMeaning} from './remembered-meaning';

type Clean = RememberedMeaning['clean'];

export type CleanMemory = {
  /** Whether nothing was to be said elsewhere, where the page answered as this one does. */
  readonly isClean: (clean: Clean) => boolean;
  readonly namesFor: (words: AlignedWords) => PageNames;
  readonly tell: (words: AlignedWords) => void;
  /** @returns what was asked of the page for them; undefined where something is to be said */
  readonly close: (words: AlignedWords, clean: Clean) => readonly NameAsked[] | undefined;
};

/** @param ratio of the page, by which sentences are aligned */
export function cleanMemory(ratio: number, names: PageNames): CleanMemory {
  const told = new Set<AlignedWords>();
  const asked = new Map<AlignedWords, Map<string, NameAsked>>();
  const isClean = (clean: Clean) =>
    clean.get(ratio)?.every(({question, name, answer}) => names[question](name) === answer) ?? false;
  const note = (question: NameAsked['question'], name: string, words: AlignedWords): boolean => {
    const answer = names[question](name);
    const own = asked.get(words) ?? new Map<string, NameAsked>();
    asked.set(words, own.set(`${question} ${name}`, {question, name, answer}));
    return answer;
  };
  return {
    isClean,
    namesFor: (words) => ({
      isShared: (name) => note('isShared', name, words),
      isWord: (name) => note('isWord', name, words),
    }),
    tell: (words) => told.add(words),
    close(words, clean) {
      if (told.has(words)) return undefined;
      const before = isClean(clean) ? clean.get(ratio) : undefined;
      if (before) return before;
      const own = [...(asked.get(words)?.values() ?? [])];
      clean.set(ratio, own);
      return own;
    },
  };
}
