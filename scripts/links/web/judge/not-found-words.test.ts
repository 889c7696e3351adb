import fc from 'fast-check';
import {expect, it} from 'vitest';
import {mayTellOfNotFound, notFoundPart, notFoundPhrase} from './not-found-words';

it('whatever is a phrase of pages that are not there has a word that tells of it', () => {
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(notFoundPhrase, 'u')), (words) => {
      expect(mayTellOfNotFound(words)).toBe(true);
    }),
    {numRuns: 2000},
  );
});

it.each([
  ['Page <em>not</em>&nbsp;found', true],
  ['Page non trouv&eacute;e', true],
  ['&#1089;&#1090;&#1088;&#1072;&#1085;&#1080;&#1094;&#1072;', true],
  ['&#x627e;&#x4e0d;&#x5230;', true],
  ['Welcome &#8211; it&#039;s our site', false],
])('markup: %s', (markup, expected) => {
  expect(mayTellOfNotFound(markup)).toBe(expected);
});

it.each([
  ['Page not found', true],
  ["This page isn't available", true],
  ['The requested URL was not found', true],
  ["Page can't be found", true],
  ['Page no longer exists', true],
  ['The page could not be found', true],
  ['Product available', false],
  ['Document found', false],
])('%s: %s', (words, expected) => {
  expect(notFoundPart(words) !== undefined).toBe(expected);
});
