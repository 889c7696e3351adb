import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

const told = (en: string, fr: string) =>
  checkPair('docs/a.md', `${en}\n`, 'fr/a.md', `${fr}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code, args}) => [code, ...Object.values(args)]);

const known = [
  'We sell plan Growth and plan Scale.',
  'Nous vendons l’offre Growth et l’offre Scale.',
] as const;

describe('names that both languages write alike', () => {
  it.each([
    [
      'Groups come with the plan Growth.',
      'Les groupes viennent avec l’offre Scale.',
      ['fact-differs', 'label', 'Growth', 'Scale'],
    ],
    ['It runs on Windows and macOS.', 'Fonctionne sous Windows.', ['fact-missing', 'label', 'macOS']],
    ['It runs on Windows.', 'Fonctionne sous Windows et macOS.', ['fact-extra', 'label', 'macOS']],
    [
      'A proxy must not ask for NTLM authentication.',
      'Un proxy ne doit pas exiger d’authentification Kerberos.',
      ['fact-differs', 'label', 'NTLM', 'Kerberos'],
    ],
    [
      'Prices of Growth are without VAT.',
      'Les prix de Scale sont sans TVA.',
      ['fact-differs', 'label', 'Growth', 'Scale'],
    ],
    ['The zone is CET.', 'Le fuseau de cet essai est UTC.', ['fact-differs', 'label', 'CET', 'UTC']],
    [
      'It runs on Windows and macOS, without VAT.',
      'Fonctionne sous Windows, sans TVA.',
      ['fact-missing', 'label', 'macOS'],
    ],
    // An English word in French is a name.
    [
      'Give them the role Writer.',
      'Donnez-leur le rôle Reader.',
      ['fact-differs', 'label', 'Writer', 'Reader'],
    ],
    [
      'The second region is West Europe, the first is West Europe.',
      'La seconde région est North Europe, la première est West Europe.',
      ['fact-differs', 'label', 'West', 'North'],
    ],
    // « cet » is no French for it.
    [
      'It runs in the zone CET.',
      'Exécution dans le fuseau UTC, cet hiver.',
      ['fact-differs', 'label', 'CET', 'UTC'],
    ],
    [
      'Prices are without VAT; schools pay less for the plan Growth.',
      'Les prix sont sans TVA ; les écoles paient moins pour l’offre Scale.',
      ['fact-differs', 'label', 'Growth', 'Scale'],
    ],
    [
      '| Disk |\n| --- |\n| One SSD |',
      '| Disque |\n| --- |\n| Un disque dur |',
      ['fact-missing', 'label', 'SSD'],
    ],
  ])('%j is not %j', (en, fr, expected) => {
    expect(told(`${known[0]}\n\n${en}`, `${known[1]}\n\n${fr}`)).toEqual([expected]);
  });

  it.each([
    ['We are closed on Monday and Friday.', 'Nous sommes fermés le lundi et le vendredi.'],
    ['Ask the CISO in Frankfurt.', 'Demandez au RSSI à Francfort.'],
    ['The Admin Console lists all IDs.', 'La console d’administration énumère tous les ID.'],
    ['Prices are without VAT.', 'Les prix sont sans TVA.'],
    ['Import a csv file.', 'Importez un fichier CSV.'],
    ['| What |\n| --- |\n| One csv file |', '| Quoi |\n| --- |\n| Un fichier CSV |'],
    ['Open the Hub of the site.', 'Ouvrez la Centrale du site.'],
    ['Open the large Box.', 'Ouvrez la grande boîte Medium, une Box.'],
    ['In Settings, click it.', 'Dans le Dashboard, cliquez sur Paramètres.'],
    ['Open the file with the Docker image.', 'Ouvrez le fichier avec l’image.'],
    ['We call on Tuesday at 9 AM.', 'Nous appelons le mardi à 9 h.'],
    ['The UI of the manager is new.', 'L’interface du Gestionnaire est nouvelle.'],
  ])('%j may be %j', (en, fr) => {
    expect(told(`${known[0]}\n\n${en}`, `${known[1]}\n\n${fr}`)).toEqual([]);
  });
});
