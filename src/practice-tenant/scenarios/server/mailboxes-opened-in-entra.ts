import {withEnterpriseApps} from '../../directory';
import {graphUri} from '../../practice-directory';
import type {ServerScenario} from '.';

/** The permission was granted in Entra as well: the roles in Exchange then limit nothing. */
export const mailboxesOpenedInEntra: ServerScenario = {
  title: {
    en: 'Entra opens every mailbox',
    fr: 'Entra ouvre toutes les boîtes aux lettres',
  },
  note: {
    en: 'An administrator granted the calendar permission of Microsoft Graph in Entra too. The roles in Exchange are for chosen mailboxes; this grant is for all of them.',
    fr: 'Un administrateur a aussi accordé dans Entra l’autorisation d’agenda de Microsoft Graph. Les rôles dans Exchange valent pour les boîtes choisies ; cet octroi vaut pour toutes.',
  },
  apply: (directory) =>
    withEnterpriseApps(directory, (app) => ({
      ...app,
      appRoles: [...app.appRoles, {resource: graphUri, values: ['Calendars.ReadWrite']}],
    })),
};
