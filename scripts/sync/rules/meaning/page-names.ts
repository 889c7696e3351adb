/** What a whole page tells about words with a capital: whether both languages use one, and write it small. */
import {hasWord, namedPairs, type Masks} from './names-in';
import type {SectionReading} from './section-reading';

export type PageNames = {
  /** Both languages use it, in one paragraph or cell, elsewhere than at the beginning of a sentence. */
  readonly isShared: (name: string) => boolean;
  /** It is also written small: `Charts` and `chart` are one word. */
  readonly isWord: (name: string) => boolean;
};

const smallWord = /^\p{Ll}{2,}$/u;

export function namesOfPage(sections: readonly SectionReading[], masksOf: Masks): PageNames {
  let shared: ReadonlySet<string> | undefined;
  const sharedNames = () =>
    (shared ??= new Set(
      sections.flatMap(({remembered, words}) => (remembered.shared ??= sharedIn(words(), masksOf))),
    ));
  return {
    isShared: (name) => sharedNames().has(name),
    isWord: (name) => sections.some((section) => isWritten(section, name)),
  };
}

function sharedIn(words: ReturnType<SectionReading['words']>, masksOf: Masks): readonly string[] {
  const shared = namedPairs(words, masksOf).flatMap(({source, translation}) =>
    source.flatMap(({name, isInitial}) =>
      !isInitial && translation.some((other) => other.name === name && !other.isInitial) ? [name] : [],
    ),
  );
  return [...new Set(shared)];
}

function isWritten({remembered: {written}, text}: SectionReading, name: string): boolean {
  let found = written.get(name);
  if (found === undefined) {
    found = isSmallIn(text, name);
    written.set(name, found);
  }
  return found;
}

function isSmallIn(text: () => string, name: string): boolean {
  const plain = singular(name.toLowerCase());
  return [plain, `${plain}s`].some(
    (word) => smallWord.test(word) && singular(word) === plain && hasWord(text(), word),
  );
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
