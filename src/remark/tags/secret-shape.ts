import {findLabel} from '../../core/contracts/labels';
import type {Localized} from '../../core/contracts/schema';
import {labelProps} from '../labels';
import {code, table, text, textElement} from '../nodes';
import {fail} from '../page';
import type {Tag} from '.';

/** Invented; the value is not written out, so that nobody takes it for a real one. */
const looks = {id: '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0', value: `abc8Q~${'•'.repeat(34)}`} as const;

/** Two things that the portal shows side by side, told apart by shape: nobody has to show one to anybody. */
const rows: readonly {readonly about: Localized; readonly id: Localized; readonly value: Localized}[] = [
  {
    about: {en: 'Length', fr: 'Longueur'},
    id: {en: '36 characters, always', fr: '36 caractères, toujours'},
    value: {en: '40 characters, as a rule', fr: '40 caractères, en général'},
  },
  {
    about: {en: 'Characters', fr: 'Caractères'},
    id: {
      en: 'Digits, letters from a to f, and four hyphens in the same places',
      fr: 'Des chiffres, des lettres de a à f et quatre traits d’union aux mêmes places',
    },
    value: {
      en: 'Letters of both cases, digits and signs such as the tilde, mostly with Q~ in fifth place',
      fr: 'Des majuscules, des minuscules, des chiffres et des signes tels que le tilde, le plus souvent avec Q~ en cinquième place',
    },
  },
  {
    about: {en: 'Shown', fr: 'Affichage'},
    id: {en: 'As long as the secret exists', fr: 'Tant que le secret existe'},
    value: {
      en: 'Once, right after the secret is made; later its first three characters alone',
      fr: 'Une fois, juste après la création du secret ; plus tard, ses trois premiers caractères seulement',
    },
  },
  {
    about: {en: 'Opens', fr: 'Ouvre'},
    id: {en: 'Nothing: it names a row of the list', fr: 'Rien : il désigne une ligne de la liste'},
    value: {en: 'All that the application may do', fr: 'Tout ce que l’application peut faire'},
  },
];

const words = {
  en: {look: 'How it looks'},
  fr: {look: 'À quoi il ressemble'},
} as const;

/** `<SecretShape/>`: how to tell a Secret ID from a Value by looking; nothing is asked for. */
export const secretShape: Tag = (node, page) => {
  const {locale} = page;
  const caption = (key: string) => {
    const label = findLabel(key);
    return label
      ? textElement('Ui', labelProps(label))
      : fail(page, node, `no label "${key}" in the catalogue`);
  };
  return [
    table([
      [[], [caption('secretId')], [caption('value')]],
      [[text(words[locale].look)], [code(looks.id)], [code(looks.value)]],
      ...rows.map(({about, id, value}) => [[text(about[locale])], [text(id[locale])], [text(value[locale])]]),
    ]),
  ];
};
