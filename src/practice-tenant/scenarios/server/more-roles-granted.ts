import {withEnterpriseApps} from '../../directory';
import type {ServerScenario} from '.';

/** An administrator granted one application permission too many: everything works, and more than was needed. */
export const moreRolesGranted: ServerScenario = {
  title: {
    en: 'More application permissions were granted than needed',
    fr: 'Plus d’autorisations d’application ont été accordées que nécessaire',
  },
  note: {
    en: 'Beside what the guide asks for, an administrator granted a further application permission of the product. Calls succeed; the token carries one role too many.',
    fr: 'En plus de ce que demande le guide, un administrateur a accordé une autre autorisation d’application du produit. Les appels aboutissent ; le jeton porte un rôle de trop.',
  },
  apply: (directory) =>
    withEnterpriseApps(directory, (app) => ({
      ...app,
      appRoles: app.appRoles.map((entry) => ({...entry, values: [...entry.values, 'app_access']})),
    })),
};
