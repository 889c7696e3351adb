import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** An application access policy shuts out every mailbox: ErrorImpersonateUserDenied, and RAOP in Graph. */
export const mailboxOutOfScope: ServerScenario = {
  title: {
    en: 'The mailbox is out of scope',
    fr: 'La boîte aux lettres est hors de l’étendue',
  },
  note: {
    en: 'Neither the management scope nor the application access policy covers a mailbox any more. Graph answers ErrorAccessDenied, and EWS ErrorImpersonateUserDenied.',
    fr: 'Ni l’étendue de gestion ni la stratégie d’accès d’application ne couvre plus de boîte aux lettres. Graph répond ErrorAccessDenied, et EWS ErrorImpersonateUserDenied.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      exchange: products.exchange.map((exchange) => ({
        ...exchange,
        roleAssignments: exchange.roleAssignments.map((assignment) => ({...assignment, mailboxes: []})),
        accessPolicies: directory.registrations.map(({clientId}) => ({clientId, mailboxes: []})),
      })),
    })),
};
