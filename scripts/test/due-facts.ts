/** Which facts are past their limit or will be soon. A warning for writers: time alone turns no test red. */
import {changes} from '../../src/core/contracts/changes';
import {claimsOf, type Claim} from '../../src/core/contracts/claims';
import {
  freshnessOf,
  subjectOfDate,
  type FreshnessState,
  type Subject,
} from '../../src/core/contracts/freshness';
import {integrations} from '../../src/core/contracts/integrations';
import {labels} from '../../src/core/contracts/labels';
import {platformFacts} from '../../src/core/contracts/platform';
import {resources} from '../../src/core/contracts/resources';
import {roles} from '../../src/core/contracts/roles';
import type {Provenance} from '../../src/core/contracts/schema';

export type DueFact = Claim & {
  /** The contract or catalogue it stands in. */
  readonly owner: string;
  readonly state: FreshnessState;
  /** ISO date. */
  readonly limit: string;
};

type Owned = Claim & {readonly owner: string};

/** @returns facts that are stale or ageing on that day, the longest overdue first */
export function dueFacts(today: string, facts: readonly Owned[] = everyFact()): readonly DueFact[] {
  return facts
    .map((fact) => ({...fact, ...freshnessOf(fact, today)}))
    .filter(({state}) => state !== 'fresh')
    .toSorted((a, b) => a.limit.localeCompare(b.limit) || a.owner.localeCompare(b.owner));
}

/** Every fact of contracts and catalogues that may age. */
export function everyFact(): readonly Owned[] {
  const owned = (owner: string, id: string, about: Subject, fact: Provenance): Owned => {
    const {source, verifiedOn, status} = fact;
    return {owner, id, about, source, verifiedOn, status};
  };
  return [
    ...Object.values(integrations).flatMap((contract) =>
      // Labels stand in their catalogue, once.
      claimsOf(contract)
        .filter(({about}) => about !== 'label')
        .map((claim) => ({owner: contract.id, ...claim})),
    ),
    ...labels.map((label) => owned('labels', label.key, 'label', label)),
    ...Object.values(resources).flatMap((resource) => [
      owned('resources', resource.id, 'identifier', resource),
      ...resource.permissions.map((entry) =>
        owned('resources', `${resource.id} ${entry.value} (${entry.kind})`, 'identifier', entry),
      ),
    ]),
    ...Object.values(roles).map((role) => owned('roles', role.id, 'label', role)),
    ...changes.flatMap(({id, phases}) =>
      phases.map((phase) => owned('changes', id, subjectOfDate(phase.date, phase.verifiedOn), phase)),
    ),
    ...platformFacts.map((fact) =>
      owned('platform', fact.id, typeof fact.value === 'number' ? 'limit' : 'procedure', fact),
    ),
  ];
}
