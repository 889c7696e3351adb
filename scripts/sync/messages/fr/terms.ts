import type {TermArgs} from '../../finding';
import type {WordsFor} from '../words';

const quote = (words: string) => `« ${words} »`;

const rules: Readonly<Record<string, string>> = {
  guillemets: 'guillemets français, avec une espace insécable à l’intérieur',
  apostrophe: 'apostrophe courbe',
  ellipsis: 'un seul caractère pour les points de suspension',
  ordinal: 'l’ordinal s’abrège en « e »',
  punctuation: 'espace insécable avant ce signe',
  units: 'espace insécable après le nombre',
  space: 'une seule espace, et aucune avant une virgule ou un point',
};

/** Spaces that look alike are named. */
function show(text: string): string {
  return quote(text.replaceAll('\u00a0', '[U+00A0]').replaceAll('\u202f', '[U+202F]'));
}

export const terms: WordsFor<TermArgs> = {
  'term-not-used': {
    title: 'Terme du glossaire non employé',
    message: ({source, expected}, languages) =>
      `${quote(source)} figure en ${languages.source}, mais ${quote(expected)} n’apparaît nulle part dans cette section en ${languages.translation}.`,
    remedy: ({expected}) => `Écrivez ${quote(expected)}, ou modifiez le glossaire.`,
  },
  'term-rejected': {
    title: 'Mot que le glossaire rejette',
    message: ({found, expected}) =>
      `${quote(found)} n’est pas le mot retenu ici : le glossaire donne ${quote(expected)}.`,
    remedy: ({expected}) => `Écrivez ${quote(expected)}, à la forme que demande la phrase.`,
  },
  'link-locale': {
    title: 'Lien vers Microsoft dans une autre langue',
    message: ({found, expected, url}, {translation}) =>
      `${url} affiche la page de Microsoft en « ${found} » ; pour les lecteurs en ${translation}, c’est « ${expected} ».`,
    remedy: ({found, expected}) =>
      `Écrivez « ${expected} » au lieu de « ${found} » dans l’adresse, ou n’indiquez pas de langue. --fix le fait là où Microsoft affiche de lui-même une autre langue au besoin.`,
  },
  typography: {
    title: 'Typographie française',
    message: ({found, expected, rule}) =>
      `Écrivez ${show(expected)} au lieu de ${show(found)}${rules[rule] === undefined ? '' : ` : ${rules[rule]}`}.`,
    remedy: () => 'Lancez la vérification avec --fix : rien d’autre ne change.',
  },
};
