import {describe, expect, it} from 'vitest';
import {dueFacts, everyFact} from './due-facts';
import {formatDueFacts} from './format-due-facts';
import {dueWords} from './messages';

const fact = (id: string, verifiedOn: string) => ({
  owner: 'x',
  id,
  verifiedOn,
  about: 'limit' as const,
  status: 'verified' as const,
  source: 'https://example.com/',
});

describe('facts that are due', () => {
  const facts = [fact('a', '2026-11-21'), fact('b', '2026-10-01')];

  it.each([
    ['2026-12-01', []],
    ['2027-03-15', [['b', 'ageing']]],
    ['2027-03-31', [['b', 'stale']]],
    [
      '2027-05-20',
      [
        ['b', 'stale'],
        ['a', 'ageing'],
      ],
    ],
    [
      '2027-05-21',
      [
        ['b', 'stale'],
        ['a', 'stale'],
      ],
    ],
  ])('on %s', (today, expected) => {
    expect(dueFacts(today, facts).map(({id, state}) => [id, state])).toEqual(expected);
  });

  it('are told with owner, reading and limit; nothing is told where none is due', () => {
    expect(formatDueFacts(dueFacts('2027-03-31', facts), dueWords.en)).toBe(
      '1 fact past the limit: read the source again\n  x: b – read 2026-10-01, good until 2027-03-30',
    );
    expect(formatDueFacts(dueFacts('2027-05-20', facts), dueWords.fr)).toBe(
      '1 fait a dépassé sa limite\u00a0: relire la source\n  x\u00a0: b – lu le 2026-10-01, valable jusqu’au 2027-03-30\n' +
        '1 fait arrive à sa limite d’ici un mois\n  x\u00a0: a – lu le 2026-11-21, valable jusqu’au 2027-05-20',
    );
    expect(formatDueFacts([], dueWords.en)).toBe('');
  });

  it('are told up to a number, with the count of the rest', () => {
    expect(formatDueFacts(dueFacts('2028-01-01', facts), dueWords.en, 1)).toMatch(
      /^2 facts past[\s\S]+… and 1 more$/,
    );
  });

  it('come from every contract and catalogue', () => {
    const owners = new Set(everyFact().map(({owner}) => owner));
    for (const owner of ['codat-business-central', 'labels', 'resources', 'roles', 'changes', 'platform']) {
      expect(owners).toContain(owner);
    }
    expect(everyFact().every(({verifiedOn}) => /^\d{4}-\d\d-\d\d$/.test(verifiedOn))).toBe(true);
  });
});
