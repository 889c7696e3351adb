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

/** For the terminal; empty where nothing is due. At most `most` lines of each kind: the oldest tell enough. */
export function formatDueFacts(facts: readonly DueFact[], most = 12): string {
  return [
    section(facts, 'stale', (count) => `${count} past the limit: read the source again`, most),
    section(facts, 'ageing', (count) => `${count} due within a month`, most),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function section(
  facts: readonly DueFact[],
  wanted: FreshnessState,
  title: (count: string) => string,
  most: number,
): string {
  const chosen = facts.filter(({state}) => state === wanted);
  if (chosen.length === 0) return '';
  const lines = chosen
    .slice(0, most)
    .map(({owner, id, verifiedOn, limit}) => `  ${owner}: ${id} – read ${verifiedOn}, good until ${limit}`);
  const rest = chosen.length - lines.length;
  const count = `${String(chosen.length)} ${chosen.length === 1 ? 'fact' : 'facts'}`;
  return [title(count), ...lines, ...(rest > 0 ? [`  … and ${String(rest)} more`] : [])].join('\n');
}
