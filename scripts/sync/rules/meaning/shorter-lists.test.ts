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
    [
      '| Told |\n| --- |\n| Owner, support, press office |',
      '| Prévenus |\n| --- |\n| Propriétaire, assistance |',
      ['fact-missing', 'label', 'press'],
    ],
    [
      '| Support |\n| --- |\n| E-mail |',
      '| Assistance |\n| --- |\n| E-mail, téléphone |',
      ['fact-extra', 'label', 'téléphone'],
    ],
    // The sentences say more than their lists, each in its own words.
    [
      'The relay collects the messages of your printers, scanners and applications, and hands them on without delay.',
      'Le relais prend les messages de vos imprimantes et de vos applications et les transmet.',
      ['fact-missing', 'label', 'scanners'],
    ],
    [
      'Choose what to export: addresses and names.',
      'Choisissez ce qui vous intéresse : des adresses, des plages et des noms.',
      ['fact-extra', 'label', 'plages'],
    ],
  ])('%j is not %j', (en, fr, expected) => {
    expect(told(en, fr)).toEqual([expected]);
  });

  it.each([
    [
      'The synchronization covers customers, suppliers, and accounts.',
      'La synchronisation porte sur les clients, les fournisseurs et les comptes.',
    ],
    [
      'You need a connector, a certificate and half an hour.',
      'Il vous faut un connecteur, un certificat et une demi-heure.',
    ],
    // Another order, other joints, an open end.
    [
      'Add users, groups and devices to the list.',
      'Ajoutez à la liste des groupes, des appareils, ainsi que des utilisateurs.',
    ],
    ['Add users, groups, and so on.', 'Ajoutez des utilisateurs, des groupes, etc.'],
    [
      '| A |\n| --- |\n| A certificate, or else a secret |',
      '| A |\n| --- |\n| Un certificat ou, à défaut, un secret |',
    ],
    [
      '| A |\n| --- |\n| Working days, within 8 hours |',
      '| A |\n| --- |\n| Sous 8 heures, les jours ouvrés |',
    ],
    // One item for two that it holds.
    ['Enter the day, the month and the year.', 'Saisissez la date (jour, mois et année).'],
    ['Drag and drop the file.', 'Faites glisser le fichier.'],
    ['This is specific to each user.', 'Il est spécifique à chaque utilisateur ou utilisatrice.'],
    ['TLS 1.2 or later is required.', 'TLS 1.2 ou une version ultérieure est exigé.'],
    ['Enter the address, not the name.', 'Saisissez l’adresse, et non le nom.'],
    ['Choose the file and wait.', 'Choisissez le fichier ; attendez.'],
  ])('%j may be %j', (en, fr) => {
    expect(told(en, fr)).toEqual([]);
  });
});
