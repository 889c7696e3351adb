import {contentOf} from '../../content/content-of';
import {standIn, type SectionPair} from '../../model';
import {alignedWords, type AlignedWords} from './aligned-words';
import {rememberedMeaning, type RememberedMeaning} from './remembered-meaning';

/** A section and its counterpart, read as far as somebody asks. */
export type SectionReading = {
  readonly pair: SectionPair;
  readonly remembered: RememberedMeaning;
  readonly words: () => readonly AlignedWords[];
  /** Both sides of all its words. */
  readonly text: () => string;
};

export function sectionReading(pair: SectionPair): SectionReading {
  let text: string | undefined;
  const words = () => alignedWords(pair);
  return {
    pair,
    remembered: rememberedMeaning(contentOf(pair)),
    words,
    text: () =>
      (text ??= words()
        .flatMap(({source, translation}) => [source.text, translation.text])
        .join(standIn)),
  };
}
