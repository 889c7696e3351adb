import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** The security role does not let its holder read contacts: 0x80040220. */
export const dataversePrivilegeMissing: ServerScenario = {
  title: {
    en: 'The security role does not cover contacts',
    fr: 'Le rôle de sécurité ne couvre pas les contacts',
  },
  note: {
    en: 'The application user has a security role, but the role may not read contacts. WhoAmI succeeds; reading contacts ends in 403 with 0x80040220.',
    fr: 'L’utilisateur de l’application a un rôle de sécurité, mais ce rôle ne peut pas lire les contacts. WhoAmI réussit ; la lecture des contacts échoue avec 403 et 0x80040220.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      dataverse: products.dataverse.map((environment) => ({
        ...environment,
        users: environment.users.map((user) => ({
          ...user,
          roles: [{name: 'Basic User', privileges: ['prvReadUser']}],
        })),
      })),
    })),
};
