import type {Side} from '../../facts/agree';
import type {LabelCatalogue} from '../../facts/labels';
import type {Language} from '../../model';
import type {LabelPairs} from './label-pairs';
import type {PlacedFact} from './units';

export type Languages = {
  readonly source: Language;
  readonly translation: Language;
  readonly labels: LabelCatalogue;
};

/** What facts are compared by: the languages, and which labels the page shows to be the same. */
export type Comparison = Languages & {readonly labelPairs: LabelPairs};

/** @returns a fact as it is written in its language */
export function sideOf({shown}: PlacedFact, language: Language): Side {
  return {shown, isFrench: /^fr\b/i.test(language)};
}
