import type {FactArgs} from '../../finding';
import type {FactKind} from '../../model';
import type {WordsFor} from '../words';

const names = {
  code: 'le code',
  url: 'le lien',
  'redirect-uri': 'l’adresse',
  email: 'l’adresse courriel',
  guid: 'le GUID',
  permission: 'l’autorisation',
  scope: 'l’étendue',
  version: 'la version',
  number: 'le nombre',
  date: 'la date',
  duration: 'la durée',
  label: 'le libellé',
  placeholder: 'l’espace réservé',
} as const satisfies Record<FactKind, string>;

export const facts: WordsFor<FactArgs> = {
  'fact-missing': {
    title: 'Fait absent de la traduction',
    message: ({kind, expected}, {source, translation}) =>
      `En ${translation}, la section ne contient pas ${names[kind]} « ${expected} », qui figure en ${source}.`,
    remedy: ({expected}, {source, translation}) =>
      `Indiquez aussi « ${expected} » en ${translation}, ou retirez-le en ${source}.`,
  },
  'fact-extra': {
    title: 'Fait que seule la traduction énonce',
    message: ({kind, found}, {source, translation}) =>
      `En ${translation}, la section contient ${names[kind]} « ${found} », qui ne figure pas en ${source}.`,
    remedy: ({found}, {source, translation}) =>
      `Retirez « ${found} » en ${translation}, ou indiquez-le aussi en ${source}.`,
  },
  'fact-differs': {
    title: 'Les deux langues n’énoncent pas le même fait',
    message: ({kind, expected, found}, {source, translation}) =>
      `En ${source}, ${names[kind]} est « ${expected} » ; en ${translation}, « ${found} ».`,
    remedy: (_, {source, translation}) =>
      `Vérifiez lequel des deux est juste, et dites la même chose en ${source} et en ${translation}.`,
  },
  'facts-in-other-order': {
    title: 'Les mêmes faits dans un autre ordre',
    message: ({kind, expected, found}, {source, translation}) =>
      expected === found
        ? `En ${translation}, ${names[kind]} « ${expected} » se trouve dans une autre étape ou une autre cellule qu’en ${source}.`
        : `Là où se trouve en ${source} ${names[kind]} « ${expected} », il y a en ${translation} « ${found} ».`,
    remedy: (_, {source}) =>
      `Remettez les étapes, les lignes ou les cellules dans l’ordre de la page en ${source}.`,
  },
};
