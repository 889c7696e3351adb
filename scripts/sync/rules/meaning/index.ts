import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import {partsExchanged} from './parts-exchanged';
import {textMuchShorter} from './much-shorter';
import {namesDiffer} from './names';
import {negationDiffers} from './negation';
import {obligationDiffers} from './obligation';
import {readingOf} from './reading';
import {itemsDiffer} from './shorter-lists';
import {leftUntranslated} from './untranslated';

const rules: readonly ((pair: PagePair) => readonly SyncFinding[])[] = [
  namesDiffer,
  itemsDiffer,
  negationDiffers,
  obligationDiffers,
  partsExchanged,
  textMuchShorter,
  leftUntranslated,
];

/** What is compared sentence by sentence: less certain than structure and facts, and never an error. */
export function compareMeaning(pair: PagePair): readonly SyncFinding[] {
  const findings = rules.flatMap((rule) => rule(pair));
  readingOf(pair)?.close(findings);
  return findings;
}
