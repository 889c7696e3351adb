import type {FindingWords} from '../words';
import {language as name, quote, theLink} from './say';

export const language = {
  'page-in-other-language': {
    title: 'Page dans une autre langue',
    why: 'Le lecteur se retrouve dans une langue qu’il n’a pas choisie.',
    message: ({otherLocale, own}, link) =>
      own === undefined
        ? `${theLink(link)} mène à une page en ${name(otherLocale)} qui n’a pas d’équivalent dans cette langue.`
        : `${theLink(link)} mène à la page en ${name(otherLocale)}. Dans cette langue, c’est ${own}.`,
    remedy: ({own}) =>
      own === undefined
        ? 'Annoncez dans les mots du lien la langue qui attend le lecteur, ou traduisez la page.'
        : 'Liez le fichier par son chemin relatif : Docusaurus reste alors dans la langue du lecteur.',
  },
  'anchor-in-other-language': {
    title: 'Ancre d’une autre langue',
    why: 'Le lecteur arrive en haut de la page et doit chercher lui-même.',
    message: ({id, page, otherLocale}, link) =>
      `${theLink(link)} mène à l’identifiant ${quote(id)}, que ${page} n’a qu’en ${name(otherLocale)}.`,
    remedy: () =>
      'Donnez au titre le même identifiant explicite dans chaque langue, ou utilisez celui qu’il porte dans celle-ci.',
  },
  'page-not-translated': {
    title: 'Page non traduite',
    why: 'Le lecteur trouve un texte en langue étrangère sous son propre menu.',
    message: ({page, shownIn}, link) =>
      `${theLink(link)} mène à ${page}, que personne n’a traduite : elle s’affiche en ${name(shownIn)}.`,
    remedy: () => 'Le lien est juste. Traduisez la page quand vous le pourrez.',
  },
  'microsoft-language': {
    title: 'Page de Microsoft dans une autre langue',
    why: 'Microsoft affiche exactement la langue que nomme l’adresse.',
    message: ({found, expected}, link) =>
      `${theLink(link)} demande ${quote(found)} à Microsoft ; pour cette page, ce devrait être ${quote(expected)}.`,
    remedy: ({found, expected}) =>
      `Remplacez ${found} par ${expected}, ou retirez-le : Microsoft choisira la langue du lecteur.`,
  },
  'microsoft-old-domain': {
    title: 'Ancien domaine de Microsoft',
    why: 'Chaque clic coûte une redirection, à laquelle Microsoft peut mettre fin.',
    message: ({found, expected}, link) =>
      `${theLink(link)} passe par ${found} ; ce contenu se trouve désormais sur ${expected}.`,
    remedy: ({found, expected}) => `Remplacez ${found} par ${expected}.`,
  },
  'twin-leads-elsewhere': {
    title: 'L’autre langue mène ailleurs',
    why: 'Les lecteurs des deux langues n’apprennent pas la même chose.',
    message: ({otherLocale, otherFile, otherLine, otherTarget}, link) =>
      `${theLink(link)} a un équivalent en ${name(otherLocale)} (${otherFile}:${otherLine}) qui mène ailleurs : ${quote(otherTarget)}.`,
    remedy: () => 'Si l’un des deux a été oublié, alignez-le. Si chacun est juste, ne faites rien.',
  },
  'words-in-other-language': {
    title: 'Mots et page en langues différentes',
    why: 'Le lecteur attend la langue des mots sur lesquels il clique.',
    message: ({words, wordsIn, pageIn}, link) =>
      `${theLink(link)} est annoncé par ${quote(words)}, en ${name(wordsIn)}, et mène à une page en ${name(pageIn)}.`,
    remedy: () => 'Traduisez les mots, ou liez la page dans leur langue.',
  },
} satisfies Partial<FindingWords>;
