/** Ce que disent les scripts générés. */
import type {scriptWords as en} from '../en/script-words';

export const scriptWords: typeof en = {
  prompt: 'Valeur du secret client :',
  printed: {
    clientId: 'ID d’application (client) :',
    registrationId: 'ID d’objet de l’inscription (Inscriptions d’applications) :',
    enterpriseId: 'ID d’objet de l’application d’entreprise (Applications d’entreprise) :',
    consent: 'Où un administrateur consent :',
  },
  notes: {
    registration:
      'Dans la réponse qui suit, « id » est l’ID d’objet de l’inscription (Inscriptions d’applications).',
    enterprise:
      'Dans la réponse qui suit, « id » est l’ID d’objet de l’application d’entreprise (Applications d’entreprise).',
  },
};
