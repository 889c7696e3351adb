import type {PairArgs} from '../../finding';
import {countIn} from '../../../report/count';
import type {WordsFor} from '../words';

const count = countIn('fr');

const amongForms = (most: number): string => (most > 2 ? `2 à ${most}` : String(most));

const reasons: Readonly<Record<string, string>> = {
  'not-json': 'à partir d’ici, ce n’est pas du JSON',
  'not-words': 'chaque clé doit y figurer une seule fois, avec un « message » fait de texte',
  'not-utf-8': 'à partir d’ici, ce n’est pas de l’UTF-8',
  'not-text': 'à partir d’ici, ce n’est pas du texte',
};

export const pairs: WordsFor<PairArgs> = {
  'source-not-readable': {
    title: 'Fichier illisible',
    message: ({reason}) =>
      `Ce fichier ne peut pas être lu : ${reasons[reason] ?? `l’analyseur dit « ${reason.replace(/\.$/, '')} »`}.`,
    remedy: () => 'Corrigez-le : d’ici là, rien de son contenu n’est comparé.',
  },
  'pair-not-compared': {
    title: 'Comparaison impossible',
    message: ({reason}) =>
      `La vérification elle-même a échoué sur cette page : ${reason}. Les autres ont été comparées.`,
    remedy: () => 'Signalez-le aux personnes qui maintiennent la vérification, avec les deux pages.',
  },
  'page-missing': {
    title: 'Page non traduite',
    message: ({expected}, {source, translation}) =>
      expected.endsWith('/')
        ? `Rien de ce répertoire n’existe en ${translation} : les lecteurs voient le texte en ${source}.`
        : `Cette page n’existe pas en ${translation} : les lecteurs voient le texte en ${source}.`,
    remedy: ({expected}) =>
      `Rédigez ${expected}, ou nommez la page sous « untranslated » dans les réglages si c’est voulu.`,
  },
  'page-orphan': {
    title: 'Traduction sans page d’origine',
    message: ({expected}, {source}) =>
      `Personne ne voit cette page : ${expected}, dont elle serait la traduction depuis l’original en ${source}, n’existe pas.`,
    remedy: ({expected}) =>
      `Supprimez-la, ou donnez-lui le nom de la page qu’elle traduit. Si elle est plus récente, rédigez ${expected}.`,
  },
  'partial-missing': {
    title: 'Partie de page non traduite',
    message: (_, {source, translation}) =>
      `Cette partie de page n’existe pas en ${translation} : une page qui l’affiche la montre en ${source}, ou ne se construit pas.`,
    remedy: ({expected}) =>
      `Rédigez ${expected}, ou nommez cette partie sous « untranslated » dans les réglages si c’est voulu.`,
  },
  'partial-orphan': {
    title: 'Partie de page traduite sans original',
    message: ({expected}) => `Cette partie de page ne traduit rien : ${expected} n’existe pas.`,
    remedy: ({expected}) =>
      `Supprimez-la si aucune page ne l’affiche, ou donnez-lui le nom de la partie qu’elle traduit. Si elle est plus récente, rédigez ${expected}.`,
  },
  'string-missing': {
    title: 'Libellé non traduit',
    message: ({words}, {source, translation}) =>
      `« ${words} » n’a pas de texte propre en ${translation} : les lecteurs voient le texte en ${source}, ou rien.`,
    remedy: ({key}) => `Traduisez-le sous la clé « ${key} ».`,
  },
  'string-orphan': {
    title: 'Libellé traduit sans emploi',
    message: ({key, words}) => `Personne ne voit « ${words} » : le site ne connaît pas la clé « ${key} ».`,
    remedy: () => 'Supprimez-le, ou donnez-lui la clé du libellé qu’il traduit.',
  },
  'string-placeholders-differ': {
    title: 'Variable différente dans un libellé',
    message: ({key, missing, extra}, {translation}) =>
      `En ${translation}, le texte de « ${key} » ` +
      (missing === ''
        ? `contient ${extra}, que rien ne remplace.`
        : extra === ''
          ? `n’a pas ${missing} : la valeur ne s’affiche pas.`
          : `contient ${extra} au lieu de ${missing} : rien ne le remplace.`),
    remedy: ({missing, extra}) => {
      if (missing !== '' && extra !== '') return `Écrivez ${missing} à la place de ${extra}, à la lettre.`;
      return missing === '' ? `Retirez ${extra}.` : `Écrivez ${missing} à sa place, à la lettre.`;
    },
  },
  'string-forms-differ': {
    title: 'Autre nombre de formes dans un libellé',
    message: ({key, expected, found}, {translation}) =>
      `En ${translation}, « ${key} » a ${count(found, 'forme', 'formes')} selon le nombre, et le site en attend ${amongForms(expected)}.`,
    remedy: ({expected}) =>
      expected === 1
        ? 'Laissez un seul texte : la barre s’afficherait.'
        : 'Séparez la forme du singulier et celle du pluriel par une barre verticale.',
  },
};
