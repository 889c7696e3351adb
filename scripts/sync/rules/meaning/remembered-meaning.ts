/** What reading the sentences of a section and its counterpart has shown, for all that say the same. */
import type {Content} from '../../content/content-of';
import type {Lengths} from '../../meaning/lengths';
import {remembered, rememberedOf} from '../../remembered';

/** What was to be known of the whole page, and was answered so. */
export type NameAsked = {
  readonly question: 'isShared' | 'isWord';
  readonly name: string;
  readonly answer: boolean;
};

/** Filled in as it is found out. */
export type RememberedMeaning = {
  /** What it says of how long one language is beside the other. */
  lengths?: Lengths;
  /** Names that both of its sides use. */
  shared?: readonly string[];
  /** Of names that were asked about: whether it has them written small. */
  readonly written: Map<string, boolean>;
  /** Where nothing is to be said on pages of this ratio: what that rests on. */
  readonly clean: Map<number, readonly NameAsked[]>;
};

/** The same of a title, paragraph or cell; the key says all that is read of it. */
export const rememberedMeaningOfWords = remembered((_key): Pick<RememberedMeaning, 'clean'> => ({
  clean: new Map(),
}));

export const rememberedMeaning = rememberedOf((_content: Content): RememberedMeaning => ({
  written: new Map(),
  clean: new Map(),
}));
