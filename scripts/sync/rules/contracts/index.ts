/** Contracts against prose: rules about one page of either language. Pure. */
import type {SyncFinding} from '../../finding';
import type {SyncDocument} from '../../model';
import type {ContractData} from './data';
import {labelUnknown, labelUnverified} from './labels';
import {contractLiteral} from './literals';
import type {PageRule} from './page';
import {stepsOfContract} from './steps';
import {tagIdUnknown} from './tag-ids';

export type {ContractData} from './data';
export {expiredFindings} from './expired';

const rules: readonly PageRule[] = [
  tagIdUnknown,
  stepsOfContract,
  contractLiteral,
  labelUnknown,
  labelUnverified,
];

/**
 * @param options.source the same page in the default language, for the titles of sections; left out for the source itself
 * @param options.isGuarded whether nothing that a contract owns may be written out here: `contracts.literals` of the
 *   settings
 * @returns findings in the order of the page
 */
export function contractFindings(
  document: SyncDocument,
  data: ContractData,
  {source = document, isGuarded}: {readonly source?: SyncDocument; readonly isGuarded: boolean},
): readonly SyncFinding[] {
  if (document.problem) return [];
  const titles = new Map(source.sections.map(({key, title}) => [key, title.text]));
  const page = {document, data, titles, isGuarded};
  return rules
    .flatMap((rule) => rule(page))
    .toSorted((a, b) => (a.at.range?.start ?? 0) - (b.at.range?.start ?? 0));
}
