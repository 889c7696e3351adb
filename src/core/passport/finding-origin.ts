import type {AnyFinding} from '../checks/any-finding';
import {grounds, originOf, type Origin} from '../checks/check-record';
import {judgeRecord} from '../checks/judge-record';
import {nobody, type Passport, type PassportContract} from './passport';
import {inOrderText} from './same-step';

/** @returns of one of the passport's findings the best ground that it has; undefined for a finding of nobody's */
export function findingOrigins(
  {checks}: Pick<Passport, 'checks'>,
  contract: PassportContract,
): (finding: AnyFinding) => Origin | undefined {
  const found = new Map<string, Set<Origin>>();
  for (const {at, ...rest} of checks) {
    const {proofs, others} = judgeRecord({...rest, at: Date.parse(at)}, contract, nobody);
    for (const finding of [...others, ...Object.values(proofs).flatMap(({findings}) => findings)]) {
      const text = inOrderText(finding);
      found.set(text, (found.get(text) ?? new Set()).add(originOf(rest)));
    }
  }
  return (finding) => {
    const origins = found.get(inOrderText(finding));
    return grounds.find((origin) => origins?.has(origin));
  };
}
