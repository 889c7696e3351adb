import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

const told = (en: readonly string[], fr: readonly string[]) =>
  checkPair('docs/a.md', `${en.join('\n')}\n`, 'fr/a.md', `${fr.join('\n')}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code, args}) => [code, ...Object.values(args)]);

const exchanged = (expected: string, found: string) => [['facts-in-other-order', 'label', expected, found]];

const english = [
  '| Type | Says | Level |',
  '| --- | --- | --- |',
  '| Activity policy violation | The result of a policy you created | Low |',
  '| File policy violation | Shows files of users | Medium |',
];
const french = [
  '| Type | Indique | Niveau |',
  '| --- | --- | --- |',
  '| Violation de la stratégie d’activité | Le résultat d’une stratégie que vous avez créée | Faible |',
  '| Violation de la stratégie de fichier | Affiche les fichiers des utilisateurs | Moyen |',
];

describe('cells that have changed places', () => {
  it.each([
    {
      why: 'two heads of rows, in words that look alike',
      fr: [
        ...french.slice(0, 2),
        french[2]?.replace('d’activité', 'de fichier'),
        french[3]?.replace('de fichier', 'd’activité'),
      ],
      expected: exchanged('Activity policy violation', 'Violation de la stratégie de fichier'),
    },
    {
      why: 'two cells of one row',
      fr: [
        ...french.slice(0, 3),
        '| Violation de la stratégie de fichier | Moyen | Affiche les fichiers des utilisateurs |',
      ],
      expected: exchanged('Shows files of users', 'Moyen'),
    },
    {
      why: 'rows that have changed places as a whole',
      fr: [...french.slice(0, 2), french[3], french[2]],
      expected: [],
    },
    {why: 'nothing', fr: french, expected: []},
  ])('$why', ({fr, expected}) => {
    expect(
      told(
        english,
        fr.map((line) => line ?? ''),
      ),
    ).toEqual(expected);
  });

  it('two columns that have changed places as a whole', () => {
    const columns = (table: readonly string[]) =>
      table.map((line) => line.replace(/^(\|[^|]*)(\|[^|]*)(\|[^|]*)/, '$1$3$2'));
    expect(told(english, columns(french))).toEqual([]);
  });

  it('the same letters in another row decide alone', () => {
    const heads = ['| Name | Type |', '| --- | --- |'];
    expect(
      told(
        [...heads, '| list | listDateOnly |', '| index | integer |'],
        [...heads, '| index | listDateOnly |', '| list | Entier |'],
      ),
    ).toEqual(exchanged('list', 'index'));
  });
});

describe('what items begin with', () => {
  it.each([
    {
      why: 'exchanged',
      en: ['- Excel: docm, docx, dotm', '- Word: xlam, xlsm, xltx'],
      fr: ['- Word : docm, docx, dotm', '- Excel : xlam, xlsm, xltx'],
      expected: exchanged('Excel', 'Word'),
    },
    {
      why: 'exchanged, beside an item that is a sentence',
      en: ['- errors: journey uid, version uid', '- Save the page.', '- version: data fetch, action'],
      fr: [
        '- version : uid du journey, uid de la version',
        '- Enregistrez la page.',
        '- erreurs : data, action',
      ],
      expected: exchanged('errors', 'version'),
    },
    {
      why: 'bullets in another order',
      en: ['- Word: docm, docx, dotm', '- Excel: xlam, xlsm, xltx'],
      fr: ['- Excel : xlam, xlsm, xltx', '- Word : docm, docx, dotm'],
      expected: [],
    },
    {
      why: 'a colon in the middle of sentences',
      en: ['- Choose a plan that fits your team: Basic or Pro', '- Pay by card: Visa or Mastercard'],
      fr: [
        '- Choisissez la formule de votre équipe : Basic ou Pro',
        '- Payez par carte : Visa ou Mastercard',
      ],
      expected: [],
    },
  ])('$why', ({en, fr, expected}) => {
    expect(told(en, fr)).toEqual(expected);
  });
});
