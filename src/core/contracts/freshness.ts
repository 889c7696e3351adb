/**
 * How long a fact may be relied on after somebody last read its source. The limits are ours; each follows how often
 * that kind of thing was seen to change:
 *
 * - `date` (an end of service, a phase of a shutdown): 90 days. In 2026 Microsoft published on the shutdown of Exchange
 *   Web Services in February, June, September and October, each time with further dates, and a reader plans by them.
 * - `limit` (a lifetime, a quota, a delay), `label` (wording of a portal), `procedure` (how something is done, and
 *   what a vendor's page says): 180 days. Portals and products are released twice a year or more often.
 * - `address` (a redirect URI, an endpoint): 365 days. Addresses are kept alive for those who already use them.
 * - `identifier` (a GUID, the name of a permission): 730 days. Applications in use rely on them; they are added and
 *   withdrawn, hardly ever changed.
 * - `history` (a date that had passed when it was read): 730 days. The past stays; sources move, and are corrected.
 *
 * What rests on users' reports, or on nothing that was read, gets half the time: it was less sure to begin with.
 */
import type {Provenance} from './schema';

/** What a fact is about, as far as ageing goes. */
export type Subject = 'date' | 'limit' | 'label' | 'procedure' | 'address' | 'identifier' | 'history';

/** Days from the last reading to the last day on which a fact still counts as current. */
export const limitInDays: Readonly<Record<Subject, number>> = {
  date: 90,
  limit: 180,
  label: 180,
  procedure: 180,
  address: 365,
  identifier: 730,
  history: 730,
};

/** A date still to come is planned by; one that had passed when its source was read is history. */
export function subjectOfDate(date: string, verifiedOn: string): Subject {
  return date > verifiedOn ? 'date' : 'history';
}

/** A reading of a source, and what kind of thing was read. */
export type Reading = Pick<Provenance, 'verifiedOn' | 'status'> & {readonly about: Subject};

/** `ageing`: still current, and due within a month. */
export type FreshnessState = 'fresh' | 'ageing' | 'stale';

export type Freshness = {
  readonly state: FreshnessState;
  /** ISO date of the last day on which the fact counts as current. */
  readonly limit: string;
};

/** The last month before the limit: time enough to read a source again. */
const noticeInDays = 30;

/**
 * @param today ISO date; the core has no clock
 * @returns `stale` from the day after the limit on
 */
export function freshnessOf(reading: Reading, today: string): Freshness {
  const limit = limitOf(reading);
  return {state: stateOn(limit, today), limit};
}

/** @param limit ISO date of the last day on which a fact counts as current */
export function stateOn(limit: string, today: string): FreshnessState {
  if (today > limit) return 'stale';
  return today > addDays(limit, -noticeInDays) ? 'ageing' : 'fresh';
}

/** @returns the ISO date of the last day on which the fact counts as current */
export function limitOf({verifiedOn, status, about}: Reading): string {
  const days = limitInDays[about];
  return addDays(verifiedOn, isWeak(status) ? Math.floor(days / 2) : days);
}

/** Whether a reader should know, where the fact stands, that no document of Microsoft's or the vendor's says so. */
export function isWeak(status: Provenance['status']): boolean {
  return status === 'community' || status === 'unverified';
}

/** Calendar days: no time of day and no time zone is involved. */
export function addDays(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
