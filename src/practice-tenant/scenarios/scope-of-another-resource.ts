import {graphUri} from '../practice-directory';
import type {Scenario} from './scenario';

/**
 * A permission of the same name was added from another API: Microsoft Graph has a `Financials.ReadWrite.All` too.
 *
 * Entra would name it only in an answer about Graph. This tenant names it in the product's answer, so that the
 * reader sees both side by side: the one place where it says more than Entra does.
 */
export const scopeOfAnotherResource = {
  id: 'scope-of-another-resource',
  title: {en: 'A permission of another API', fr: 'Une autorisation d’une autre API'},
  actAs: 'administrator',
  note: {
    en: 'Choose Astrid Morel. Someone also added a permission from Microsoft Graph instead of from the product: the check shows it as belonging to another API.',
    fr: 'Choisissez Astrid Morel. Quelqu’un a aussi ajouté une autorisation prise dans Microsoft Graph plutôt que dans le produit : la vérification montre qu’elle relève d’une autre API.',
  },
  apply: (directory) => ({...directory, strayScopes: [`${graphUri}/Financials.ReadWrite.All`]}),
} as const satisfies Scenario;
