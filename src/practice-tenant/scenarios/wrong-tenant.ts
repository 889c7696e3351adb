import {people} from '../practice-directory';
import type {Scenario} from './scenario';

/** The browser is signed in with accounts of another organisation, which has consented to the application too. */
export const wrongTenant = {
  id: 'wrong-tenant',
  title: {en: 'Signed in to the wrong organisation', fr: 'Connexion à la mauvaise organisation'},
  actAs: 'administrator',
  authority: 'organizations',
  note: {
    en: 'Choose Inès Caron. Her account works, but it belongs to Atelier Granit and not to Boulangerie Fjord: the check names both.',
    fr: 'Choisissez Inès Caron. Son compte fonctionne, mais il relève d’Atelier Granit et non de Boulangerie Fjord : le contrôle nomme les deux.',
  },
  apply: (directory) => ({...directory, offered: [people.otherAdministrator, people.otherUser]}),
} as const satisfies Scenario;
