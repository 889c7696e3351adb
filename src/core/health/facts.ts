/** Every fact of contracts and catalogues, by what it is about, by what it rests on, and by when it is due. */
import {limitInDays, limitOf, type Reading, type Subject} from '../contracts/freshness';
import type {Provenance} from '../contracts/schema';
import {limitsOf} from './freshness';
import {dayIn} from './day';
import type {DueGroup, FactsHealth, SubjectHealth} from './model';

export type OwnedFact = Reading & {readonly id: string; readonly owner: string};

/** The surest first. */
const statuses: readonly Provenance['status'][] = [
  'verified',
  'docs-only',
  'derived',
  'community',
  'unverified',
];

/** How many groups are shown, and how many facts of each are named. */
const most = {groups: 8, names: 3};

/** @param titleOf of the guide whose contract owns the fact; undefined for a catalogue */
export function factsHealth(
  facts: readonly OwnedFact[],
  titleOf: (owner: string) => string | undefined,
  locale: 'en' | 'fr',
): FactsHealth {
  return {
    limits: limitsOf(facts.map(limitOf)),
    bySubject: (Object.keys(limitInDays) as Subject[]).flatMap((about) => {
      const own = facts.filter((fact) => fact.about === about);
      return own.length === 0 ? [] : [subjectHealth(about, own, locale)];
    }),
    byStatus: statuses.map((status) => ({
      status,
      count: facts.filter((fact) => fact.status === status).length,
    })),
    due: dueGroups(facts, titleOf, locale),
  };
}

function subjectHealth(about: Subject, facts: readonly OwnedFact[], locale: 'en' | 'fr'): SubjectHealth {
  const day = dayIn(locale);
  const limits = limitsOf(facts.map(limitOf));
  const read = facts.map(({verifiedOn}) => verifiedOn).sort();
  return {
    about,
    days: limitInDays[about],
    limits,
    oldest: day(read[0] ?? ''),
    first: day(limits[0]?.[0] ?? ''),
  };
}

/** Whoever opens a file to read one source again reads it for all that rest on it. */
function dueGroups(
  facts: readonly OwnedFact[],
  titleOf: (owner: string) => string | undefined,
  locale: 'en' | 'fr',
): readonly DueGroup[] {
  const groups = new Map<string, OwnedFact[]>();
  for (const fact of facts) {
    const key = [limitOf(fact), fact.owner, fact.verifiedOn].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const day = dayIn(locale);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, most.groups)
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const title = titleOf(first.owner);
      return [
        {
          owner: first.owner,
          ...(title !== undefined && {title}),
          ids: group.slice(0, most.names).map(({id}) => id),
          count: group.length,
          read: day(first.verifiedOn),
          limit: day(limitOf(first)),
        },
      ];
    });
}
