import {withEnterpriseApps} from '../directory';
import {graphUri} from '../practice-directory';
import type {Scenario} from './scenario';

/** Names that read like permissions of the product; the directory adds one that the contract never asks. */
const surplus = 'Automation.ReadWrite.All';

/** Somebody granted one permission of the product too many. */
export const moreGrantedThanAsked = {
  id: 'more-granted-than-asked',
  title: {en: 'More was granted than asked', fr: 'Plus a été accordé que demandé'},
  actAs: 'administrator',
  note: {
    en: 'Choose Astrid Morel. Everything needed is there, and one permission of the product that nobody asked for: the check warns about it.',
    fr: 'Choisissez Astrid Morel. Tout le nécessaire est là, avec une autorisation du produit que personne ne demande : le contrôle le signale.',
  },
  apply: (directory) =>
    withEnterpriseApps(directory, (app) => ({
      ...app,
      grants: app.grants.map((grant) =>
        grant.resource === graphUri ? grant : {...grant, values: [...grant.values, surplus]},
      ),
    })),
} as const satisfies Scenario;
