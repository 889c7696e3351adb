/** Everything a contract claims about the world, with the reading it rests on: what may age, and when. */
import {listFacts, type Fact} from './facts';
import {limitOf, subjectOfDate, type Reading, type Subject} from './freshness';
import {findLabel} from './labels';
import type {Integration, Provenance} from './schema';

export type Claim = Reading & {
  /** Where it stands: `fact secret-max-months`, `correction ews-route-retired`. For writers; not shown to readers. */
  readonly id: string;
  readonly source: string;
};

/** What a guide rests on, by its contract. This site's own estimates are no claims about the world. */
export function claimsOf(contract: Integration): readonly Claim[] {
  const {route, productSetup, handover, corrections, consent, sources} = contract;
  const facts = Object.entries(listFacts(contract)).filter(([id, {provenance}]) => !isOurOwn(id, provenance));
  return [
    ...facts.map(([id, fact]) => claim(`fact ${id}`, subjectOf(fact), fact.provenance)),
    ...route.milestones.map((entry) =>
      claim(`milestone ${entry.date}`, subjectOfDate(entry.date, entry.verifiedOn), entry),
    ),
    ...productSetup.map((entry) => claim(`product set-up ${entry.kind}`, 'procedure', entry)),
    ...corrections.map((entry) => claim(`correction ${entry.id}`, 'procedure', entry)),
    claim('consent', 'procedure', consent),
    claim('hand-over', 'procedure', handover),
    ...labelKeys(contract).flatMap((key) => {
      const label = findLabel(key);
      return label ? [claim(`label ${key}`, 'label', label)] : [];
    }),
    ...sources.map(({id, url, verifiedOn}) =>
      claim(`source ${id}`, 'procedure', {source: url, verifiedOn, status: 'verified'}),
    ),
  ];
}

/** What a fact is about, for its limit. */
export function subjectOf({kind, value, provenance}: Pick<Fact, 'kind' | 'value' | 'provenance'>): Subject {
  const isDay = kind === 'date' && typeof value === 'string';
  return isDay ? subjectOfDate(value, provenance.verifiedOn) : subjects[kind];
}

const subjects: Readonly<Record<Fact['kind'], Subject>> = {
  date: 'date',
  number: 'limit',
  text: 'procedure',
  code: 'procedure',
  uri: 'address',
  url: 'address',
  guid: 'identifier',
  permission: 'identifier',
};

/** When a set of claims was read, and which of them is due first. */
export type ReadingDates = {
  /** ISO date of the oldest reading. */
  readonly oldest: string;
  /** ISO date of the newest one. */
  readonly newest: string;
  /** The claim whose limit comes first: it decides when the whole is no longer current. */
  readonly due: Claim;
  /** ISO date of that limit. */
  readonly limit: string;
};

/** @returns undefined where there is no claim */
export function readingDates(claims: readonly Claim[]): ReadingDates | undefined {
  const [due] = [...claims].sort((a, b) => compare(limitOf(a), limitOf(b)));
  const read = claims.map(({verifiedOn}) => verifiedOn).sort();
  const [oldest] = read;
  const newest = read.at(-1);
  return due && oldest && newest ? {oldest, newest, due, limit: limitOf(due)} : undefined;
}

function claim(id: string, about: Subject, {source, verifiedOn, status}: Provenance): Claim {
  return {id, about, source, verifiedOn, status};
}

/** Durations of steps and their number: this site's estimates, under the ids that `facts.ts` gives them. */
function isOurOwn(id: string, {status}: Provenance): boolean {
  return status === 'derived' && /^(minutes[-:]|steps-total$)/.test(id);
}

function labelKeys({registration, productSetup, inputs, handover}: Integration): readonly string[] {
  const paths = [...productSetup, ...inputs, ...handover.items].flatMap(({path}) => path ?? []);
  return [...new Set([...registration.audienceLabels, ...paths])];
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
