import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

const told = (en: string, fr: string) =>
  checkPair('docs/a.md', `${en}\n`, 'fr/a.md', `${fr}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code, args}) => [code, ...Object.values(args)]);

describe('what a sentence enumerates', () => {
  it.each([
    [
      'The synchronization covers customers, suppliers and accounts.',
      'La synchronisation porte sur les clients et les comptes.',
      ['fact-missing', 'label', 'suppliers'],
    ],
    [
      'Grant access to the database.',
      'Accordez l’accès à la base de données et au schéma.',
      ['fact-extra', 'label', 'schéma'],
    ],
    [
      'Alerts are sent to owners and operators.',
      'Les alertes sont envoyées aux propriétaires.',
      ['fact-missing', 'label', 'operators'],
    ],
  ])('%j is not %j', (en, fr, expected) => {
    expect(told(en, fr)).toEqual([expected]);
  });

  it.each([
    [
      'The synchronization covers customers, suppliers, and accounts.',
      'La synchronisation porte sur les clients, les fournisseurs et les comptes.',
    ],
    ['Drag and drop the file.', 'Faites glisser le fichier.'],
    ['This is specific to each user.', 'Il est spécifique à chaque utilisateur ou utilisatrice.'],
    ['TLS 1.2 or later is required.', 'TLS 1.2 ou une version ultérieure est exigé.'],
    ['Enter the address, not the name.', 'Saisissez l’adresse, et non le nom.'],
    ['Choose the file and wait.', 'Choisissez le fichier ; attendez.'],
  ])('%j may be %j', (en, fr) => {
    expect(told(en, fr)).toEqual([]);
  });
});
