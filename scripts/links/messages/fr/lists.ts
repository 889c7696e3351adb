import type {FindingWords} from '../words';
import {quote, theAddress} from './say';

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
    message: ({because}) => `Cette exception est illisible : ${because}`,
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
