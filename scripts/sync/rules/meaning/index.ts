import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import {partsExchanged} from './parts-exchanged';
import {textMuchShorter} from './much-shorter';
import {namesDiffer} from './names';
import {negationDiffers} from './negation';
import {obligationDiffers} from './obligation';
import {itemsDiffer} from './shorter-lists';
import {leftUntranslated} from './untranslated';

/** What is compared sentence by sentence: less certain than structure and facts, and never an error. */
export const meaningRules: readonly ((pair: PagePair) => readonly SyncFinding[])[] = [
  namesDiffer,
  itemsDiffer,
  negationDiffers,
  obligationDiffers,
  partsExchanged,
  textMuchShorter,
  leftUntranslated,
];
