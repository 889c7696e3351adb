/**
 * What is true of a registration in Entra whichever vendor asks for it, once: limits and facts, steps and words that
 * several contracts state. A contract says it by naming it.
 */
import type {Integration, Localized, NamedFact, Provenance} from './schema';

type Step = Integration['steps'][number];
type Source = Integration['sources'][number];

const readOn = '2026-11-21';
const registerApplication = 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app';

/** Where the register-an-application quickstart says it. */
export const quickstart = {
  source: registerApplication,
  verifiedOn: readOn,
  status: 'verified',
} as const satisfies Provenance;

export const secretCredential: NonNullable<Integration['registration']['credential']> = {
  kinds: ['secret'],
  preferred: 'secret',
  maxMonths: 24,
  advisedMonths: 12,
  ...quickstart,
};

export const ownTenantOnly: Localized = {
  en: 'The application asks for tokens in your tenant only, with its own credentials. No one from another organisation ever signs in to it, so there is nothing to open.',
  fr: 'L’application ne demande de jetons que dans votre locataire, avec ses propres informations d’identification. Personne d’une autre organisation ne s’y connecte jamais : il n’y a donc rien à ouvrir.',
};

/** Removing a delegated permission is the same work for each of them. */
export const removeDelegatedPermission: Localized = {
  en: 'Under API permissions, remove the row, then revoke what is still listed under “Other permissions granted”: removing a row does not withdraw consent that was already given.',
  fr: 'Sous « API autorisées », supprimez la ligne, puis révoquez ce qui figure encore sous « Autres autorisations accordées » : supprimer une ligne ne retire pas le consentement déjà donné.',
};

export const clientIdHint: Localized = {
  en: 'On the application’s overview page. Neither the Object ID below it nor the Secret ID is the right one.',
  fr: 'Sur la page de présentation de l’application. Ni l’ID d’objet qui figure au-dessous ni l’ID de secret ne conviennent.',
};

export const clientIdValidation: Localized = {
  en: 'A GUID: 8-4-4-4-12 hexadecimal digits. It differs from the tenant ID.',
  fr: 'Un GUID : 8-4-4-4-12 chiffres hexadécimaux. Il diffère de l’ID de locataire.',
};

export const secretWhat: Localized = {
  en: 'The value of the client secret, not its Secret ID',
  fr: 'La valeur du secret client, et non son ID de secret',
};

export const secretValidation: Localized = {
  en: 'A value of today is about 40 characters long and contains a tilde (~). A GUID is the Secret ID.',
  fr: 'Aujourd’hui, une valeur compte environ 40 caractères, dont un tilde (~). Un GUID est l’ID de secret.',
};

export const copyClientId: Step = {
  id: 'copy-client-id',
  title: {en: 'Copy the client ID', fr: 'Copier l’ID client'},
  establishes: {
    en: 'You have the Application (client) ID, and not another of the IDs that look like it.',
    fr: 'Vous disposez de l’ID d’application (client), et non d’un autre des ID qui lui ressemblent.',
  },
  check: 'pre-flight',
  minutes: 1,
  role: 'application-developer',
  required: true,
};

/** Where a check from a terminal proves it. */
export const createSecret: Step = {
  id: 'create-secret',
  title: {en: 'Create a client secret', fr: 'Créer un secret client'},
  establishes: {
    en: 'The application has a client secret, you hold its value, and you have noted its end date.',
    fr: 'L’application possède un secret client, vous en détenez la valeur et vous en avez noté la date de fin.',
  },
  check: 'script',
  minutes: 3,
  role: 'application-developer',
  required: true,
};

export const secretShown: NamedFact = {
  id: 'secret-shown',
  value: {en: 'once, right after it is created', fr: 'une seule fois, juste après sa création'},
  about: {
    en: 'How often the secret’s value is shown',
    fr: 'Combien de fois la valeur du secret s’affiche',
  },
  ...quickstart,
};

export const secretDefaultDays: NamedFact = {
  id: 'secret-default-days',
  value: 180,
  unit: 'days',
  about: {en: 'The lifetime that the portal suggests', fr: 'La durée que le portail propose'},
  source: 'community sources 61392651893, 3595508405',
  verifiedOn: readOn,
  status: 'community',
};

export const defaultPermission: NamedFact = {
  id: 'default-permission',
  value: 'User.Read',
  kind: 'code',
  about: {
    en: 'The Microsoft Graph permission that every new registration starts with',
    fr: 'L’autorisation Microsoft Graph que comporte dès l’origine toute nouvelle inscription',
  },
  ...quickstart,
};

export const propagation: NamedFact = {
  id: 'propagation',
  value: {en: 'a few minutes', fr: 'quelques minutes'},
  about: {
    en: 'How long a change in Entra may take to reach every server',
    fr: 'Le temps qu’une modification dans Entra peut mettre à atteindre tous les serveurs',
  },
  source: 'Common experience; no Microsoft page was read',
  verifiedOn: readOn,
  status: 'unverified',
};

export const refreshTokenDays: NamedFact = {
  id: 'refresh-token-days',
  value: 90,
  unit: 'days',
  about: {
    en: 'A refresh token that is not used ends after',
    fr: 'Un jeton d’actualisation inutilisé prend fin après',
  },
  source: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
  verifiedOn: readOn,
  status: 'docs-only',
};

export const registerApplicationPage: Source = {
  id: 'microsoft-register-app',
  title: 'Microsoft: Register an application in Microsoft Entra ID',
  url: registerApplication,
  verifiedOn: readOn,
};

export const grantConsentPage: Source = {
  id: 'microsoft-grant-consent',
  title: 'Microsoft: Grant tenant-wide admin consent to an application',
  url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
  verifiedOn: readOn,
};

export const tokenLifetimesPage: Source = {
  id: 'microsoft-token-lifetimes',
  title: 'Microsoft: Configurable token lifetimes',
  url: 'https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes',
  verifiedOn: readOn,
};
