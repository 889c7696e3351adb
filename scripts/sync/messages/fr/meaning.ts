import type {MeaningArgs} from '../../finding';
import type {WordsFor} from '../words';

const quote = (words: string) => `« ${words} »`;

export const meaning: WordsFor<MeaningArgs> = {
  'negation-differs': {
    title: 'Oui dans une langue, non dans l’autre',
    message: ({expected, found}, {source, translation}) =>
      `Les deux langues semblent dire le contraire : ${quote(expected)} en ${source}, ${quote(found)} en ${translation}.`,
    remedy: () => 'Comparez les deux phrases et corrigez celle qui se trompe.',
  },
  'obligation-differs': {
    title: 'Obligatoire dans une langue, facultatif dans l’autre',
    message: ({expected, found}, {source, translation}) =>
      `Ce qui est obligatoire dans une langue semble facultatif dans l’autre : ${quote(expected)} en ${source}, ${quote(found)} en ${translation}.`,
    remedy: () => 'Comparez les deux phrases et corrigez celle qui se trompe.',
  },
  'text-much-shorter': {
    title: 'Bien plus court que dans l’autre langue',
    message: ({expected, found}) =>
      `Une phrase semble manquer : ${found} caractères, là où l’autre langue en laisse attendre environ ${expected}.`,
    remedy: () => 'Cherchez la phrase que seule l’autre langue contient, puis traduisez-la ou retirez-la.',
  },
  'left-untranslated': {
    title: 'Non traduit',
    message: ({found}, {source}) => `Ce passage est resté en ${source} : ${quote(found)}.`,
    remedy: () =>
      'Traduisez-le, ou marquez-le comme du code ou une citation si les lecteurs le voient dans cette langue.',
  },
};
