import {describe, expect, it} from 'vitest';
import {headingInView, samePlace} from './place';

const headings = (tops: Readonly<Record<string, number>>) =>
  Object.entries(tops).map(([id, top]) => ({id, getBoundingClientRect: () => ({top})}));

describe('headingInView', () => {
  it.each([
    [
      'the heading just passed',
      {'create-secret': -900, 'add-permissions': 40, 'grant-consent': 700},
      'add-permissions',
    ],
    ['the only one, far above', {'create-secret': -4000}, 'create-secret'],
    ['nothing at the top of the page', {'create-secret': 420}, undefined],
    ['nothing on a page without headings', {}, undefined],
  ])('finds %s', (_, tops, expected) => {
    expect(headingInView(headings(tops))).toBe(expected);
  });

  it('passes over the heading of a widget, whose id differs from page to page', () => {
    expect(headingInView(headings({'check-sign-in': -300, _R_1qq7dalbah_: 10}))).toBe('check-sign-in');
  });

  it('passes over headings without an id', () => {
    expect(headingInView(headings({'create-secret': 0, '': 10}))).toBe('create-secret');
  });
});

describe('samePlace', () => {
  it.each([
    ['/fr/guides/x', '', undefined, '/fr/guides/x'],
    ['/fr/guides/x', '?mode=practice', 'add-permissions', '/fr/guides/x?mode=practice#add-permissions'],
    ['/fr/guides/x?old=1#old', '', 'add-permissions', '/fr/guides/x#add-permissions'],
    ['/fr/#old', '', undefined, '/fr/'],
    ['/fr/', '', 'a b', '/fr/#a%20b'],
  ])('%s, %s, %s → %s', (href, query, heading, expected) => {
    expect(samePlace(href, query, heading)).toBe(expected);
  });
});
