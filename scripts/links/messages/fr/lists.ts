import type {IgnoreMistake} from '../../finding';
import type {FindingWords} from '../words';
import {quote, theAddress} from './say';

const mistakes = {
  'no-date': 'il y manque une date',
  'not-a-date': 'sa date n’est pas une date du calendrier, écrite AAAA-MM-JJ',
  'date-too-far': 'sa date est trop lointaine',
  'no-reason': 'il y manque un motif',
  'reason-too-short': 'son motif est trop court pour aider qui que ce soit',
  'unknown-code': 'elle nomme un genre de constat qui n’existe pas',
  'unknown-option': 'elle a une option qui n’existe pas',
  'option-twice': 'elle a deux fois la même option',
} as const satisfies Record<IgnoreMistake, string>;

export const lists = {
  'ignore-expired': {
    title: 'Exception expirée',
    why: 'Une exception sans fin cache les fautes pour toujours.',
    message: ({pattern, expired, reason}) =>
      `L’exception pour ${quote(pattern)} a expiré le ${expired}. Son motif était : ${reason}`,
    remedy: () =>
      'Voyez si le motif tient toujours : si oui, donnez-lui une nouvelle date ; sinon, retirez l’exception.',
  },
  'ignore-unused': {
    title: 'Exception devenue inutile',
    why: 'Elle peut cacher la prochaine faute qui y correspondrait.',
    message: ({pattern, reason}) =>
      `Plus rien n’a besoin de l’exception pour ${quote(pattern)}. Son motif était : ${reason}`,
    remedy: () => 'Retirez-la.',
  },
  'ignore-malformed': {
    title: 'Exception illisible',
    why: 'Telle quelle, elle n’a aucun effet.',
    message: ({because, word}) =>
      `Cette exception n’a aucun effet : ${mistakes[because]}${word === undefined ? '' : ` (${quote(word)})`}.`,
    remedy: () => 'Toute exception demande un modèle, un motif et une date d’expiration (AAAA-MM-JJ).',
  },
  'expectation-not-met': {
    title: 'Résultat inattendu',
    why: 'Quelqu’un a noté ce que répond cette adresse, et ce n’est plus vrai.',
    message: ({expected, found, reason}, link) =>
      `${theAddress(link)} devait donner ${quote(expected)} et a donné ${quote(found)}. Motif de cette attente : ${reason}`,
    remedy: () => 'Corrigez le lien, ou l’attente si la nouvelle réponse est la bonne.',
  },
} satisfies Partial<FindingWords>;
