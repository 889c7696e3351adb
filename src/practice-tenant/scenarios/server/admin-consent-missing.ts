import {withEnterpriseApps} from '../../directory';
import type {ServerScenario} from '.';

/** No administrator granted the application permissions: the token is issued without `roles`. */
export const adminConsentMissing: ServerScenario = {
  title: {
    en: 'Application permissions were never granted',
    fr: 'Les autorisations d’application n’ont jamais été accordées',
  },
  note: {
    en: 'No administrator has granted the application permissions. A token is issued all the same, without roles; the product refuses it.',
    fr: 'Aucun administrateur n’a accordé les autorisations d’application. Un jeton est tout de même émis, sans rôles ; le produit le refuse.',
  },
  apply: (directory) => withEnterpriseApps(directory, (app) => ({...app, appRoles: []})),
};
