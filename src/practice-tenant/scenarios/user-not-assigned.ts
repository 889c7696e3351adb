import {withEnterpriseApps} from '../directory';
import {people} from '../practice-directory';
import type {Scenario} from './scenario';

/** "Assignment required?" is on and only the administrator is assigned: AADSTS50105, on the tenant's own page. */
export const userNotAssigned = {
  id: 'user-not-assigned',
  title: {en: 'The user is not assigned', fr: 'L’utilisateur n’est pas affecté'},
  actAs: 'user',
  note: {
    en: 'Choose Malik Bergeron, an ordinary user. The window stops at AADSTS50105: copy the details, close the window, and paste them into the check.',
    fr: 'Choisissez Malik Bergeron, un utilisateur ordinaire. La fenêtre s’arrête sur AADSTS50105 : copiez les détails, fermez la fenêtre et collez-les dans le contrôle.',
  },
  apply: (directory) =>
    withEnterpriseApps(directory, (app) => ({
      ...app,
      assignmentRequired: true,
      assigned: [people.administrator],
    })),
} as const satisfies Scenario;
