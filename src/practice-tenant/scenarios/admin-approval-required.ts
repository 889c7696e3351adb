import {withEnterpriseApps} from '../directory';
import type {Scenario} from './scenario';

/** Only administrators may consent here and none has: an ordinary user is stopped with AADSTS90094. */
export const adminApprovalRequired = {
  id: 'admin-approval-required',
  title: {en: 'Admin approval is required', fr: 'L’approbation d’un administrateur est requise'},
  actAs: 'user',
  note: {
    en: 'Choose Malik Bergeron, an ordinary user. The window asks for an administrator’s approval: choose “Return to the application without granting consent”.',
    fr: 'Choisissez Malik Bergeron, un utilisateur ordinaire. La fenêtre exige l’approbation d’un administrateur : choisissez « Revenir à l’application sans donner de consentement ».',
  },
  apply: (directory) =>
    withEnterpriseApps(directory, (app) => ({...app, grants: [], userConsent: 'administrators-only'})),
} as const satisfies Scenario;
