import {withProducts} from './with-products';
import type {ServerScenario} from '.';

/** The environment is stopped or being moved: Internal_TenantUnavailable. */
export const bcEnvironmentUnavailable: ServerScenario = {
  title: {
    en: 'The Business Central environment is not available',
    fr: 'L’environnement Business Central n’est pas disponible',
  },
  note: {
    en: 'The environment exists, but is stopped. Read the companies: Business Central says that the tenant is not accessible.',
    fr: 'L’environnement existe, mais il est arrêté. Lisez les sociétés : Business Central indique que le locataire n’est pas accessible.',
  },
  apply: (directory) =>
    withProducts(directory, (products) => ({
      businessCentral: products.businessCentral.map((environment) => ({...environment, running: false})),
    })),
};
