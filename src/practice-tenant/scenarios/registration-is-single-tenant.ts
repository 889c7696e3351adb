import {withRegistrations} from '../directory';
import type {Scenario} from './scenario';

/** "Accounts in this organizational directory only" was chosen: AADSTS50194, on the tenant's own page. */
export const registrationIsSingleTenant = {
  id: 'registration-is-single-tenant',
  title: {en: 'The registration is single-tenant', fr: 'L’inscription n’admet qu’un seul locataire'},
  actAs: 'administrator',
  authority: 'organizations',
  note: {
    en: 'The window stops at AADSTS50194 before any account is asked. Copy the details, close the window, and paste them into the check.',
    fr: 'La fenêtre s’arrête sur AADSTS50194 avant même de demander un compte. Copiez les détails, fermez la fenêtre et collez-les dans le contrôle.',
  },
  apply: (directory) =>
    withRegistrations(directory, (registration) => ({...registration, audience: 'single-tenant'})),
} as const satisfies Scenario;
