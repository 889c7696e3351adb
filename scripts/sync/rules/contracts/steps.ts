import {stepFaults} from '../../../../src/core/contracts/step-order';
import type {SyncFinding} from '../../finding';
import type {Section} from '../../model';
import {nearestOf} from './nearest';
import {contractOf, placeIn, top, type PageRule} from './page';

/**
 * A guide has one section for each step of its contract, in the same order, by explicit id. Its other sections are
 * its own, but for those whose id is a step's of another contract, a step's once more, or almost one of a step that
 * has no section.
 */
export const stepsOfContract: PageRule = (page) => {
  const contract = contractOf(page);
  if (!contract) return [];
  const sections = page.document.sections.filter(({id}) => id !== undefined);
  const faults = stepFaults(
    contract.steps,
    sections.flatMap(({id = ''}) => id),
  );
  const {missing = [], repeated = [], misplaced} = faults ?? {};
  const place = (id: string) => {
    const section = sections.find((each) => each.id === id);
    return placeIn(page, section ? titleRange(section) : top, section);
  };
  const elsewhere = new Set(page.data.contracts.flatMap(({steps}) => steps));
  const seen = new Set<string>();
  const strays = sections.filter(({id = ''}) => {
    const isAgain = seen.has(id) && repeated.includes(id);
    seen.add(id);
    if (contract.steps.includes(id)) return isAgain;
    return elsewhere.has(id) || nearestOf(id, missing).nearest !== undefined;
  });
  return [
    ...missing.map((step): SyncFinding => ({
      code: 'step-without-section',
      severity: 'error',
      args: {contract: contract.id, step},
      ...placeIn(page, top),
    })),
    ...strays.map((section): SyncFinding => ({
      code: 'section-without-step',
      severity: 'error',
      args: {contract: contract.id, id: section.id ?? ''},
      ...placeIn(page, titleRange(section), section),
    })),
    ...(misplaced
      ? [
          {
            code: 'steps-in-contract-order',
            severity: 'error',
            args: {contract: contract.id, ...misplaced},
            ...place(misplaced.found),
          } satisfies SyncFinding,
        ]
      : []),
  ];
};

/** Of the heading alone: a section goes on to the next. */
function titleRange({title, range}: Section) {
  const start = title.origins[0]?.offset ?? range.start;
  return {start, end: start + title.text.length};
}
