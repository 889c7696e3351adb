import fc from 'fast-check';
import {expect, test} from 'vitest';
import {alignSentences} from './align-sentences';
import {sentencesOf} from './sentences';
import type {Tongue} from './tokens';

const wordsOf = (text: string) => ({text, marks: [], origins: []});
const split = (text: string, tongue: Tongue = 'en') =>
  sentencesOf(text, tongue).map(({start, end}) => text.slice(start, end));

test.each<[string, string[], Tongue?]>([
  ['One. Two.', ['One.', 'Two.']],
  ['Open Dynamics 365. Then sign in.', ['Open Dynamics 365.', 'Then sign in.']],
  ['Use v2.0 of the API. It works.', ['Use v2.0 of the API.', 'It works.']],
  ['Choose a role, e.g. Application Developer.', ['Choose a role, e.g. Application Developer.']],
  ['Write “Done.” Then go on.', ['Write “Done.”', 'Then go on.']],
  ['See contoso.com. It answers.', ['See contoso.com.', 'It answers.']],
  ['Is it on? Yes! Good… Go.', ['Is it on?', 'Yes!', 'Good…', 'Go.']],
  ['Enter \u{fffc}. \u{fffc} opens.', ['Enter \u{fffc}.', '\u{fffc} opens.']],
  ['No full stop', ['No full stop']],
  ['It ends (see below). And goes on.', ['It ends (see below).', 'And goes on.']],
  ['It says: wait. then goes on.', ['It says: wait. then goes on.']],
  ['Voir p. 12, par ex. Contoso. Fin.', ['Voir p. 12, par ex. Contoso.', 'Fin.'], 'fr'],
  [
    'Est-ce fait\u202f? Oui. «\u00a0Bien.\u00a0» Suite.',
    ['Est-ce fait\u202f?', 'Oui.', '«\u00a0Bien.\u00a0»', 'Suite.'],
    'fr',
  ],
  ['', []],
])('%s', (text, expected, tongue) => {
  expect(split(text, tongue)).toEqual(expected);
});

test('sentences cover a text but for white space, in order', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...'aB. !?…”(\u{fffc}1,:'.split(''))}), (text) => {
      const sentences = sentencesOf(text, 'en');
      const joined = sentences.map(({start, end}) => text.slice(start, end)).join('');
      expect(joined.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      for (const [index, {start}] of sentences.entries()) {
        expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
      }
    }),
  );
});

const groupsOf = (english: string, french: string) =>
  alignSentences({words: wordsOf(english), tongue: 'en'}, {words: wordsOf(french), tongue: 'fr'}, 1.16).map(
    ({source, translation}) => `${source.length}-${translation.length}`,
  );

test.each([
  ['One sentence here.', 'Une phrase ici.', ['1-1']],
  [
    'Open the portal. Choose the application that you registered.',
    'Ouvrez le portail. Choisissez l’application que vous avez inscrite.',
    ['1-1', '1-1'],
  ],
  [
    'Open the portal at portal.azure.com and sign in with your work account. Wait.',
    'Ouvrez le portail à l’adresse portal.azure.com. Connectez-vous avec votre compte professionnel. Attendez.',
    ['1-2', '1-1'],
  ],
  [
    'The secret is shown once. Copy it now, because nobody can show it again.',
    'Le secret ne s’affiche qu’une fois : copiez-le tout de suite, car personne ne pourra l’afficher de nouveau.',
    ['2-1'],
  ],
  [
    'The token is valid for 60 minutes. Store the certificate in the vault of your organisation. Then restart the service.',
    'Le jeton est valable 60 minutes. Redémarrez ensuite le service.',
    ['1-1', '1-0', '1-1'],
  ],
])('%s | %s', (english, french, expected) => {
  expect(groupsOf(english, french)).toEqual(expected);
});
