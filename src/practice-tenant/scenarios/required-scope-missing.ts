import {withEnterpriseApps, type Directory} from '../directory';
import {productResource} from '../practice-directory';
import type {Scenario} from './scenario';

/**
 * Consent was given before one permission was added to the registration: `/.default` answers with the others, and
 * Entra asks nobody anything.
 */
export const requiredScopeMissing = {
  id: 'required-scope-missing',
  title: {en: 'One permission is missing', fr: 'Il manque une autorisation'},
  actAs: 'administrator',
  note: {
    en: 'Choose Astrid Morel. Consent was granted before a permission was added: the table shows which one is missing.',
    fr: 'Choisissez Astrid Morel. Le consentement a été accordé avant l’ajout d’une autorisation : le tableau montre laquelle manque.',
  },
  apply: (directory) => {
    const {uri} = productResource(directory);
    const missing = permissionAddedLater(directory);
    return withEnterpriseApps(directory, (app) => ({
      ...app,
      grants: app.grants.map((grant) =>
        grant.resource === uri
          ? {...grant, values: grant.values.filter((value) => value !== missing)}
          : grant,
      ),
    }));
  },
} as const satisfies Scenario;

/** The last required one, other than the `user_impersonation` that people think of first. */
function permissionAddedLater(directory: Directory): string | undefined {
  const required = directory.requiredValues;
  return [...required].reverse().find((value) => value !== 'user_impersonation') ?? required.at(-1);
}
