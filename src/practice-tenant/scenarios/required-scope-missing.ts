import {withoutPermissionAddedLater} from './permission-added-later';
import type {Scenario} from './scenario';

/**
 * Consent was given before one permission was added to the registration: `/.default` answers with the others, and
 * Entra asks nobody anything.
 */
export const requiredScopeMissing = {
  id: 'required-scope-missing',
  title: {en: 'One permission is missing', fr: 'Il manque une autorisation'},
  actAs: 'administrator',
  permissions: 'several',
  note: {
    en: 'Choose Astrid Morel. Consent was granted before a permission was added: the table shows which one is missing.',
    fr: 'Choisissez Astrid Morel. Le consentement a été accordé avant l’ajout d’une autorisation : le tableau montre laquelle manque.',
  },
  apply: (directory) => withoutPermissionAddedLater(directory),
} as const satisfies Scenario;
