/** Ce que les contrôles d’une page ont constaté, dit ailleurs sur la page : sous ses étapes et près des valeurs. */
import {idNames} from '../../../core/messages/fr/id-names';
import type {CheckName} from '../../../core/checks/outcome';
import type {FoundOnPageWords} from '../words';

const checks: Readonly<Record<CheckName, string>> = {
  'sign-in': 'le contrôle de la connexion',
  registration: 'le contrôle de l’inscription',
  'app-only': 'le contrôle depuis un terminal',
  ews: 'le contrôle depuis un terminal (Exchange Web Services)',
};

export const foundOnPage: FoundOnPageWords = {
  foundBy: (by, isPractice) =>
    `${isPractice ? 'À l’entraînement, constaté par' : 'Constaté par'} ${by.map((check) => checks[check]).join(' et ')} :`,
  remark: 'Remarque :',
  again: (check) => `Relancer ${checks[check]} pour voir pourquoi`,
  news: (titles) => `Ce qui a été constaté figure sous : ${titles.join(' ; ')}.`,
  mistaken: {
    clientId: (is) =>
      `C’est ${idNames[is]}. Attendu : l’ID d’application (client), dans la vue d’ensemble sous « Inscriptions d’applications ».`,
    objectId: (is) =>
      `C’est ${idNames[is]}. Attendu : l’ID d’objet de la vue d’ensemble sous « Applications d’entreprise ».`,
    other: (is) => `C’est ${idNames[is]}. Attendu : une autre valeur.`,
  },
};
