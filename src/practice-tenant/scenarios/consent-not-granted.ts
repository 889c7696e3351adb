import {withEnterpriseApps} from '../directory';
import {graphUri} from '../practice-directory';
import type {Scenario} from './scenario';

/** Signing in was consented to; the product's API never was. The token endpoint answers AADSTS65001. */
export const consentNotGranted = {
  id: 'consent-not-granted',
  title: {en: 'Consent was never granted', fr: 'Le consentement n’a jamais été accordé'},
  actAs: 'administrator',
  note: {
    en: 'Choose Astrid Morel. Signing in succeeds, but nobody has granted the permissions of the product: the check reports AADSTS65001.',
    fr: 'Choisissez Astrid Morel. La connexion réussit, mais personne n’a accordé les autorisations du produit : le contrôle signale AADSTS65001.',
  },
  apply: (directory) =>
    withEnterpriseApps(directory, (app) => ({
      ...app,
      grants: app.grants.filter(({resource}) => resource === graphUri),
    })),
} as const satisfies Scenario;
