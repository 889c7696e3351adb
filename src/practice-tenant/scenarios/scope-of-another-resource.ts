import {graphUri} from '../practice-directory';
import {withoutPermissionAddedLater} from './permission-added-later';
import type {Scenario} from './scenario';

/**
 * A permission was added from another API where one of the same name stands: Microsoft Graph, too, has a
 * `Financials.ReadWrite.All`.
 *
 * Entra would name it only in an answer about Graph. This tenant names it in the product's answer, so that the
 * reader sees both side by side: the one place where it says more than Entra does.
 */
export const scopeOfAnotherResource = {
  id: 'scope-of-another-resource',
  title: {en: 'A permission of another API', fr: 'Une autorisation d’une autre API'},
  actAs: 'administrator',
  permissions: 'several',
  note: {
    en: 'Choose Astrid Morel. Someone added one permission from Microsoft Graph instead of from the product: it has the same name, and the check shows that it belongs to another API.',
    fr: 'Choisissez Astrid Morel. Quelqu’un a ajouté une autorisation prise dans Microsoft Graph plutôt que dans le produit : elle porte le même nom, et le contrôle montre qu’elle relève d’une autre API.',
  },
  apply: (directory) =>
    withoutPermissionAddedLater(directory, (app, value) => ({
      ...app,
      strayScopes: value === undefined ? [] : [`${graphUri}/${value}`],
    })),
} as const satisfies Scenario;
