import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {claimsOf, readingDates, type Claim} from './claims';
import {addDays, freshnessOf, limitInDays, limitOf, subjectOfDate, type Subject} from './freshness';
import {integrations} from './integrations';

const readOn = '2026-11-21';
const subjects = Object.keys(limitInDays) as Subject[];

describe('freshness of a fact', () => {
  it.each([
    ['date', 'verified', '2027-02-19'],
    ['date', 'docs-only', '2027-02-19'],
    ['date', 'community', '2027-01-05'],
    ['limit', 'verified', '2027-05-20'],
    ['label', 'verified', '2027-05-20'],
    ['label', 'unverified', '2027-02-19'],
    ['procedure', 'derived', '2027-05-20'],
    ['address', 'verified', '2027-11-21'],
    ['identifier', 'verified', '2028-11-20'],
    ['identifier', 'community', '2027-11-21'],
    ['history', 'docs-only', '2028-11-20'],
  ] as const)('%s, %s: current up to %s', (about, status, limit) => {
    expect(limitOf({about, status, verifiedOn: readOn})).toBe(limit);
  });

  it.each([
    ['2026-11-21', 'fresh'],
    ['2027-01-20', 'fresh'],
    ['2027-01-21', 'ageing'],
    ['2027-02-19', 'ageing'],
    ['2027-02-20', 'stale'],
    ['2029-01-01', 'stale'],
  ] as const)('a date read on 21 November 2026 is, on %s, %s', (today, state) => {
    const reading = {about: 'date', status: 'verified', verifiedOn: readOn} as const;
    expect(freshnessOf(reading, today)).toEqual({state, limit: '2027-02-19'});
  });

  it('never grows younger', () => {
    const order = ['fresh', 'ageing', 'stale'];
    fc.assert(
      fc.property(fc.constantFrom(...subjects), fc.nat(2000), fc.nat(400), (about, first, later) => {
        const reading = {about, status: 'verified', verifiedOn: readOn} as const;
        const at = (days: number) => order.indexOf(freshnessOf(reading, addDays(readOn, days)).state);
        expect(at(first + later)).toBeGreaterThanOrEqual(at(first));
      }),
    );
  });

  it.each([
    ['2027-04-01', 'date'],
    ['2026-11-22', 'date'],
    ['2026-11-21', 'history'],
    ['2021-04-01', 'history'],
  ])('a reading of that day of %s is one of a %s', (date, subject) => {
    expect(subjectOfDate(date, readOn)).toBe(subject);
  });

  it('ages dates faster than identifiers', () => {
    expect(limitInDays.date).toBeLessThan(limitInDays.identifier);
  });

  it('counts calendar days over leap days and summer time', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });
});

describe('the claims of a contract', () => {
  const claim = (id: string, about: Subject, verifiedOn: string): Claim => ({
    id,
    about,
    verifiedOn,
    source: 'x',
    status: 'verified',
  });

  it('are due when the first of them is, which need not be the oldest', () => {
    const dates = readingDates([
      claim('guid', 'identifier', '2026-01-01'),
      claim('date', 'date', '2026-11-21'),
      claim('limit', 'limit', '2026-11-01'),
    ]);
    expect(dates).toMatchObject({oldest: '2026-01-01', newest: '2026-11-21', limit: '2027-02-19'});
    expect(dates?.due.id).toBe('date');
  });

  it('are none where there is nothing', () => {
    expect(readingDates([])).toBeUndefined();
  });

  it.each(Object.values(integrations).map((contract) => [contract.id, contract] as const))(
    '%s: facts, milestones, corrections, labels and sources, without our own estimates',
    (_, contract) => {
      const ids = claimsOf(contract).map(({id}) => id);
      if (contract.registration.credential) expect(ids).toContain('fact secret-max-months');
      expect(ids).toContain('consent');
      for (const {id} of contract.corrections) expect(ids).toContain(`correction ${id}`);
      for (const {id} of contract.sources) expect(ids).toContain(`source ${id}`);
      for (const {date} of contract.route.milestones) expect(ids).toContain(`milestone ${date}`);
      for (const key of contract.registration.audienceLabels) expect(ids).toContain(`label ${key}`);
      expect(ids.filter((id) => /minutes:|minutes-total|steps-total/.test(id))).toEqual([]);
    },
  );
});
