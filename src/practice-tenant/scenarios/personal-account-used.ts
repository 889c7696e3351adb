import {withRegistrations} from '../directory';
import {people} from '../practice-directory';
import type {Scenario} from './scenario';

/** The registration admits personal accounts, as one vendor's page advises, and somebody signs in with one. */
export const personalAccountUsed = {
  id: 'personal-account-used',
  title: {en: 'A personal account was used', fr: 'Un compte personnel a été utilisé'},
  actAs: 'user',
  authority: 'organizations',
  note: {
    en: 'Choose Noé Tremblay, a personal account. The registration lets it in, but the product has no data for it.',
    fr: 'Choisissez Noé Tremblay, un compte personnel. L’inscription l’admet, mais le produit n’a aucune donnée pour lui.',
  },
  apply: (directory) => ({
    ...withRegistrations(directory, (registration) => ({
      ...registration,
      audience: 'multitenant-and-personal',
    })),
    offered: [people.personal],
  }),
} as const satisfies Scenario;
