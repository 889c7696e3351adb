import {expect, it} from 'vitest';
import {checkPair} from '../../check';

/** What is told of two pages that have nothing but front matter: `code kind: values [where it stands]`. */
function told(english: string, french: string): string[] {
  const page = (front: string) => `---\n${front}\n---\n\nText.\n`;
  const translation = page(french).replace('Text.', 'Texte.');
  const {findings} = checkPair('docs/a.md', page(english), 'fr/a.md', translation);
  return findings.map(({code, args, at}) => {
    const {kind = '', ...values} = args as {readonly kind?: string};
    const place = at.range ? translation.slice(at.range.start, at.range.end) : '';
    return `${code} ${kind}: ${Object.values(values).join(' → ')} [${place}]`;
  });
}

const described = (english: string, french: string) =>
  told(`description: ${english}`, `description: ${french}`);

it.each<[english: string, french: string, found: string]>([
  ['Set up version 2.1.', 'Installer la version 2.2.', 'fact-differs version: 2.1 → 2.2 [2.2]'],
  ['Done in 5 minutes.', 'Fait en 15 minutes.', 'fact-differs duration: 5 minutes → 15 minutes [15 minutes]'],
  ['"At most 10 MB: less"', "'Au plus 20 Mo : moins'", 'fact-differs number: 10 MB → 20 Mo [20 Mo]'],
  [
    'With `npm ci` alone.',
    'Avec `npm install` seul.',
    'fact-differs code: npm ci → npm install [npm install]',
  ],
  [
    'See https://example.com/a first.',
    'Voir https://example.com/b d’abord.',
    'fact-differs url: https://example.com/a → https://example.com/b [https://example.com/b]',
  ],
  [
    'Takes two hours.',
    'Prend trois heures.',
    'fact-differs duration: two hours → trois heures [trois heures]',
  ],
  ['Keep it 90 days.', 'À garder.', 'fact-missing duration: 90 days [À garder.]'],
  ['Up to 10 MB.', 'Petits fichiers.', 'fact-missing number: 10 MB [Petits fichiers.]'],
  ['Sign in, in 3 steps.', 'Se connecter en 4 étapes.', 'fact-differs number: 3 → 4 [4]'],
  ['Keep it.', 'À garder 90 jours.', 'fact-extra duration: 90 jours [90 jours]'],
  [
    '>-\n  Folded,\n  in 5 minutes.',
    '>-\n  Plié,\n  en 6 minutes.',
    'fact-differs duration: 5 minutes → 6 minutes [6 minutes]',
  ],
])('tells what “%s” and « %s » do not share', (english, french, found) => {
  expect(described(english, french)).toEqual([found]);
});

it.each<[english: string, french: string]>([
  ['Set up version 2.1.', 'Installer la version 2.1.'],
  ['At most 1,000 items, 10.5 MB.', 'Au plus 1 000 éléments, 10,5 Mo.'],
  ['Sign in, in 3 steps.', 'Se connecter pas à pas.'],
  ['Two ways to sign in.', 'Se connecter de plusieurs façons.'],
  ['Read VS2017 projects.', 'Lire les projets de Visual Studio 2017.'],
  ['Choose **New registration** on NuGet.org.', 'Inscrivez-vous.'],
  ['Choose “App registrations” first.', 'Inscrivez votre application.'],
  ['First 2.1, then 2.2.', 'La 2.2 après la 2.1.'],
  ['See https://learn.microsoft.com/en-us/a.', 'Voir https://learn.microsoft.com/fr-fr/a.'],
])('is silent of “%s” and « %s »', (english, french) => {
  expect(described(english, french)).toEqual([]);
});

it('leaves titles and labels to the translator, and what one side has not', () => {
  expect(
    told('title: In 5 minutes\nsidebar_label: Version 2', 'title: En bref\nsidebar_label: Version 3'),
  ).toEqual([]);
  expect(told('title: A\ndescription: In 5 minutes.', 'title: A')).toEqual([]);
});
