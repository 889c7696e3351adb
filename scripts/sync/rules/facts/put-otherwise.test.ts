import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

const codes = (en: string, fr: string) =>
  checkPair('docs/a.md', `${en}\n`, 'fr/a.md', `${fr}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code}) => code);

/** English, and what French may make of it. */
const same: readonly (readonly [string, string])[] = [
  // Amounts
  ['Replace it two weeks before it expires.', 'Remplacez-le quinze jours avant son expiration.'],
  ['Replace it 14 days before it expires.', 'Remplacez-le quinze jours avant son expiration.'],
  ['Check in within 15 minutes.', 'Confirmez votre arrivée dans le quart d’heure.'],
  [
    'It takes 20 minutes for one million transfers.',
    'Comptez une vingtaine de minutes par million de transferts.',
  ],
  ['The tablet weighs 0.68 kg.', 'La tablette pèse 680 g.'],
  ['The tablet weighs 310 g.', 'La tablette pèse 310 grammes.'],
  ['The cable is 80 m long.', 'Le câble mesure 80 mètres.'],
  ['Stop after 5 m.', 'Arrêtez au bout de 5 minutes.'],
  ['The screen measures 8.3 inches.', 'L’écran mesure 8,3 pouces.'],
  ['We answer around the clock.', 'Nous répondons 24 heures par jour.'],
  ['We answer 24 hours a day.', 'Nous répondons jour et nuit.'],
  ['Open Mon–Fri', 'Ouvert du lundi au vendredi'],
  ['Open from Monday to Friday', 'Ouvert lun.–ven.'],
  ['The sun sat on the wall.', 'Le soleil donnait sur le mur.'],
  ['It costs €20 an hour.', 'Elle coûte 20 € de l’heure.'],
  // Order
  ['Blocks are 16 MB instead of 8 MB.', 'Les blocs passent de 8 à 16 Mo.'],
  [
    'Keys are Ed25519 keys, in addition to RSA keys of 3072 bits.',
    'Outre les clés RSA de 3072 bits, il accepte les clés Ed25519.',
  ],
  ['Libraries: Python 3.11, .NET 8 and Node.js 22.', 'Bibliothèques : .NET 8, Node.js 22 et Python 3.11.'],
  ['It ran on Sundays instead of Mondays.', 'Elle s’exécutait le dimanche et non le lundi.'],
  // Labels
  ['Select **Check in**.', 'Sélectionnez **Confirmer mon arrivée**.'],
  ['Select **Sign up**.', 'Sélectionnez **S’inscrire**.'],
  ['Open **Plans**.', 'Ouvrez **Formules**.'],
  ['Set it to **My team** or **Nobody**.', 'Réglez-la sur **Mon équipe** ou sur **Personne**.'],
  // Beside numbers
  ['Repairs end at the end of 2028.', 'Les réparations cessent fin 2028.'],
  ['It needs 30 % more space.', 'Il faut 30 % d’espace en plus.'],
  ['TLS 1.2 or newer is required.', 'TLS 1.2 ou une version ultérieure est exigé.'],
  ['Versions before 5.9 are affected.', 'Les versions antérieures à 5.9 sont concernées.'],
  ['Before version 22.0 it had another name.', 'Avant la version 22.0, il avait un autre nom.'],
  ['Before version 22.0 it had another name.', 'Les versions antérieures à 22.0 avaient un autre nom.'],
];

/** English, French that says something else, and as what it is told. */
const other: readonly (readonly [string, string, string])[] = [
  [
    'Replace it two weeks before it expires.',
    'Remplacez-le cinq jours avant son expiration.',
    'fact-differs',
  ],
  ['Replace it two weeks before it expires.', 'Remplacez-le 15 jours avant son expiration.', 'fact-differs'],
  ['The tablet weighs 0.68 kg.', 'La tablette pèse 0,68 g.', 'fact-differs'],
  ['The screen measures 8.3 inches.', 'L’écran mesure 8,3 cm.', 'fact-differs'],
  ['Above 3,000 metres, wait.', 'Au-delà de 3 000 pieds, attendez.', 'fact-differs'],
  ['The cable is 80 m long.', 'Le câble mesure 80 km.', 'fact-differs'],
  ['Open Mon–Fri', 'Ouvert du lundi au samedi', 'fact-differs'],
  ['Open from Monday to Friday', 'Ouvert lun.–sam.', 'fact-differs'],
  ['Repairs end at the end of 2028.', 'Les réparations cessent début 2028.', 'fact-differs'],
  ['It needs 30 % more space.', 'Il faut 30 % d’espace en moins.', 'fact-differs'],
  ['Before version 22.0 it had another name.', 'Depuis la version 22.0, il a un autre nom.', 'fact-differs'],
  ['Versions before 5.9 are affected.', 'Les versions à partir de 5.9 sont concernées.', 'fact-differs'],
  ['It costs €12 a day and €20 an hour.', 'Comptez 12 € par heure et 20 € de l’heure.', 'fact-differs'],
  ['Open **Direct Routing**.', 'Ouvrez **Plans d’appel**.', 'fact-differs'],
  ['Give it `<your-pin>`.', 'Donnez-lui `<your-puk>`.', 'fact-differs'],
  ['Select **Create bundle**.', 'Sélectionnez **Créer un compte**.', 'fact-differs'],
  ['Open **Appearance**.', 'Ouvrez **Langue**.', 'fact-differs'],
  ['Select **Sign in**.', 'Sélectionnez **Se déconnecter**.', 'fact-differs'],
];

/** Two things that have changed places. */
const turned: readonly (readonly [string, string])[] = [
  ['Blocks are 16 MB instead of 8 MB.', 'Les blocs passent de 16 à 8 Mo.'],
  ['It ran on Sundays instead of Mondays.', 'Elle s’exécutait le lundi et non le dimanche.'],
  ['Needs iOS 17 and Android 13.', 'Nécessite iOS 13 et Android 17.'],
  [
    'Some have two years of support, the others six months.',
    'Certaines ont six mois de support, les autres deux ans.',
  ],
  [
    'Copy the **Value**, not the **Secret ID**.',
    'C’est l’**ID de secret** qu’il faut copier, et non la **Valeur**.',
  ],
  [
    '**Green** means a score of 4 or more, **Amber** 3 to 4.',
    '**Orange** correspond à une note d’au moins 4, **Vert** à une note de 3 à 4.',
  ],
  ['It has moved from **Tools** to **Administration**.', 'Elle quitte **Administration** pour **Outils**.'],
];

describe('facts that are put otherwise', () => {
  it.each(same)('%s = %s', (en, fr) => expect(codes(en, fr)).toEqual([]));
  it.each(other)('%s ≠ %s', (en, fr, code) => expect(codes(en, fr)).toEqual([code]));
  it.each(turned)('%s ≠ %s', (en, fr) => expect(codes(en, fr)).toEqual(['facts-in-other-order']));
});
