import {withEnterpriseApps} from '../directory';
import type {Scenario} from './scenario';

/** Nothing was consented to yet, so the consent page shows, and the person cancels it: AADSTS65004. */
export const consentDeclined = {
  id: 'consent-declined',
  title: {en: 'The person declines consent', fr: 'La personne refuse le consentement'},
  actAs: 'administrator',
  note: {
    en: 'Choose Astrid Morel, then press Cancel on the page that lists the permissions. The window closes and the check reports AADSTS65004.',
    fr: 'Choisissez Astrid Morel, puis appuyez sur Annuler dans la page qui énumère les autorisations. La fenêtre se ferme et le contrôle signale AADSTS65004.',
  },
  apply: (directory) => withEnterpriseApps(directory, (app) => ({...app, grants: []})),
} as const satisfies Scenario;
