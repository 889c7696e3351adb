/** What a phrase finds, and what it leaves. */
import {describe, expect, it} from 'vitest';
import {read} from '.';

describe('a phrase', () => {
  it.each([
    ['one of several wordings', '{app|application} is disabled', 'The application is disabled.'],
    ['the longer of two that begin alike', 'secret {expire|expired}', 'Your secret expired.'],
    ['a wording that may be missing', 'is {already |} in progress', 'Sign-in is in progress'],
    ['words in a gap', 'tenant … not found', "Tenant 'contoso.example' was not found."],
    ['a word that goes on', 'is missing prv…', 'is missing prvReadAccount privilege'],
    ['what is wrapped', '{app|application} … not found', 'The appli\n> cation was not\nfound'],
    ['what comes later than a word that only begins so', 'run {az login|login}', 'rerun login; run login'],
    ['accents and other apostrophes', 'l’application {n’a pas} accès', "L'APPLICATION N'A PAS ACCES"],
  ])('finds %s', (_, phrase, text) => {
    expect(read(text).find(phrase)).toBeDefined();
  });

  it.each([
    ['part of a word', '{app|application} is disabled', 'The webapp is disabled.'],
    ['a wording that is not there', '{app|application} is disabled', 'The account is disabled.'],
    ['what is farther than a gap', 'tenant … not found', `Tenant ${'word '.repeat(40)} not found`],
    ['the other way round', 'tenant … not found', 'Not found: tenant'],
    ['nothing', '', 'anything'],
  ])('leaves %s', (_, phrase, text) => {
    expect(read(text).find(phrase)).toBeUndefined();
  });
});
