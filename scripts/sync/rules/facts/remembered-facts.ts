/** What comparing the facts of a section and its counterpart has shown, for all that say the same. */
import type {Content} from '../../content/content-of';
import type {FactContext} from '../../facts/read-facts';
import {rememberedOf} from '../../remembered';
import type {LabelPair} from './label-pairs';

/** Filled in as it is found out. */
export type RememberedFacts = {
  /** Which labels it shows to belong together. */
  labels?: readonly LabelPair[];
  /** Set where nothing is to be said, with what of the rest of the page that rests on: undefined for what does not matter. */
  clean?: {readonly labels: string | undefined; readonly anchors: string | undefined};
};

type Known = Omit<FactContext, 'language'>;

const nothing = {};
const memories = rememberedOf((_labels: object) =>
  rememberedOf((_permissions: object) => rememberedOf((_content: Content): RememberedFacts => ({}))),
);

/** @returns what is remembered of those who know the same labels and permissions */
export function rememberedFacts({labels, permissions}: Known): (content: Content) => RememberedFacts {
  return memories(labels ?? nothing)(permissions ?? nothing);
}
