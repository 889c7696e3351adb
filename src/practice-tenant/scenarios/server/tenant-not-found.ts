import {people, practiceTenantId} from '../../practice-directory';
import type {ServerScenario} from '.';

/** No organisation has the tenant ID that the client was given: AADSTS90002. */
export const tenantNotFound: ServerScenario = {
  title: {
    en: 'The tenant is not found',
    fr: 'Le locataire est introuvable',
  },
  note: {
    en: 'No organisation has the tenant ID that clients were given. Ask for a token, or sign in: AADSTS90002.',
    fr: 'Aucune organisation n’a l’ID de locataire que les clients ont reçu. Demandez un jeton, ou connectez-vous : AADSTS90002.',
  },
  apply: (directory) => ({
    ...directory,
    offered: [people.otherAdministrator, people.otherUser],
    tenants: directory.tenants.filter(({id}) => id !== practiceTenantId),
  }),
};
