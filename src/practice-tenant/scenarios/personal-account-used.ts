import {people} from '../practice-directory';
import type {Scenario} from './scenario';

/** Somebody signs in with a personal account, which `/organizations` turns away: AADSTS500200, on the tenant's page. */
export const personalAccountUsed = {
  id: 'personal-account-used',
  title: {en: 'A personal account was used', fr: 'Un compte personnel a été utilisé'},
  actAs: 'user',
  authority: 'organizations',
  note: {
    en: 'Choose Noé Tremblay, a personal account. The window stops at AADSTS500200: copy the details, close the window, and paste them into the check.',
    fr: 'Choisissez Noé Tremblay, un compte personnel. La fenêtre s’arrête sur AADSTS500200 : copiez les détails, fermez la fenêtre et collez-les dans le contrôle.',
  },
  apply: (directory) => ({...directory, offered: [people.personal]}),
} as const satisfies Scenario;
