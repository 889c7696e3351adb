import {define} from './define';

/** Words of writers alone: readers look none of them up. */
export const writingTerms = define('writing', [
  {
    id: 'e-mail',
    en: 'e-mail',
    fr: 'courriel',
    rejectedFr: ['e-mail', 'mail', 'mél'],
    definition: {
      en: 'A message sent from mailbox to mailbox. Never the way for a secret.',
      fr: 'Un message envoyé de boîte à boîte. Jamais la voie pour un secret.',
    },
    reasonFr: 'Compris des deux côtés de l’Atlantique',
    note: {
      en: 'French: courriel in Quebec and by recommendation in France; Microsoft’s French portals say e-mail.',
      fr: '« Courriel » est recommandé au Québec comme en France, où « e-mail » reste plus courant ; les portails de Microsoft écrivent « e-mail ».',
    },
    source: 'Chosen by this site',
    status: 'derived',
  },
]);
