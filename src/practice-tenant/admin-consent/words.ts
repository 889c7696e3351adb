/** What the page of admin consent says beyond the consent page's own words. */
import type {Language} from '../seed';

export type AdminConsentWords = {
  readonly review: (tenant: string) => string;
  readonly meaning: (tenant: string) => string;
  readonly delegated: string;
  readonly application: string;
};

export const adminConsentWords: Readonly<Record<Language, AdminConsentWords>> = {
  en: {
    review: (tenant) => `Review for your organisation: ${tenant}`,
    meaning: (tenant) =>
      `If you accept, the application gets these permissions for everyone in ${tenant}, and nobody else there will be asked.`,
    delegated: 'Delegated: in the name of whoever is signed in',
    application: 'Application: without anybody signed in',
  },
  fr: {
    review: (tenant) => `À vérifier pour votre organisation : ${tenant}`,
    meaning: (tenant) =>
      `Si vous acceptez, l’application obtient ces autorisations pour tous les utilisateurs de ${tenant}, et personne d’autre n’y sera sollicité.`,
    delegated: 'Déléguée : au nom de la personne connectée',
    application: 'Application : sans que personne ne soit connecté',
  },
};
