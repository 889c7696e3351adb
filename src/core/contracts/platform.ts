/**
 * Facts of the identity platform that belong to no single integration: what consent writes down, what a token carries
 * and how long it lives. Concept pages name them by id, as guides name the facts of their contract.
 */
import type {Localized, NamedFact, Provenance} from './schema';

const readOn = '2026-11-21';
const learn = 'https://learn.microsoft.com/entra';
const accessTokens = `${learn}/identity-platform/access-tokens`;
const refreshTokens = `${learn}/identity-platform/refresh-tokens`;
const claimsReference = `${learn}/identity-platform/access-token-claims-reference`;
const consentOverview = `${learn}/identity-platform/permissions-consent-overview`;
const clientCredentials = `${learn}/identity-platform/v2-oauth2-client-creds-grant-flow`;
const appOnlyAccess = `${learn}/identity-platform/app-only-access-primer`;
const applicationObjects = `${learn}/identity-platform/app-objects-and-service-principals`;
const grantAdminConsent = `${learn}/identity/enterprise-apps/grant-admin-consent`;
const delegatedGrant = 'https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant';

const verified = (source: string): Provenance => ({source, verifiedOn: readOn, status: 'verified'});

export const platformFacts: readonly NamedFact[] = [
  {
    id: 'access-token-minutes-min',
    value: 60,
    unit: 'minutes',
    about: {en: 'An access token lives at least', fr: 'Un jeton d’accès vit au moins'},
    ...verified(accessTokens),
  },
  {
    id: 'access-token-minutes-max',
    value: 90,
    unit: 'minutes',
    about: {
      en: 'An access token lives at most, unless your tenant says otherwise',
      fr: 'Un jeton d’accès vit au plus, sauf réglage contraire de votre locataire',
    },
    ...verified(accessTokens),
  },
  {
    id: 'refresh-token-days',
    value: 90,
    unit: 'days',
    about: {
      en: 'A refresh token held by a server, such as a vendor’s, ends after',
      fr: 'Un jeton d’actualisation détenu par un serveur, comme celui d’un éditeur, prend fin après',
    },
    ...verified(refreshTokens),
  },
  {
    id: 'refresh-token-browser-hours',
    value: 24,
    unit: 'hours',
    about: {
      en: 'A refresh token held by a page in the browser, such as our sign-in check, ends after',
      fr: 'Un jeton d’actualisation détenu par une page du navigateur, comme notre contrôle de connexion, prend fin après',
    },
    ...verified(refreshTokens),
  },
  {
    id: 'refresh-token-app-only',
    value: {en: 'none', fr: 'aucun'},
    about: {
      en: 'Refresh tokens given to an application that connects by itself',
      fr: 'Jetons d’actualisation remis à une application qui se connecte seule',
    },
    ...verified(clientCredentials),
  },
  {
    id: 'delegated-grant',
    value: 'oauth2PermissionGrant',
    kind: 'code',
    about: {
      en: 'How Microsoft Graph names the record of consent to delegated permissions',
      fr: 'Le nom que Microsoft Graph donne à l’inscription d’un consentement à des autorisations déléguées',
    },
    ...verified(consentOverview),
  },
  {
    id: 'delegated-grant-everyone',
    value: 'AllPrincipals',
    kind: 'code',
    about: {
      en: 'What that record says when an administrator consented for everybody',
      fr: 'Ce qu’elle indique quand un administrateur a consenti pour tout le monde',
    },
    ...verified(delegatedGrant),
  },
  {
    id: 'delegated-grant-one-user',
    value: 'Principal',
    kind: 'code',
    about: {
      en: 'What that record says when one user consented for themselves',
      fr: 'Ce qu’elle indique quand un utilisateur a consenti pour lui-même',
    },
    ...verified(delegatedGrant),
  },
  {
    id: 'application-grant',
    value: 'appRoleAssignment',
    kind: 'code',
    about: {
      en: 'How Microsoft Graph names the record of consent to one application permission',
      fr: 'Le nom que Microsoft Graph donne à l’inscription d’un consentement à une autorisation d’application',
    },
    ...verified(consentOverview),
  },
  {
    id: 'default-scope',
    value: '/.default',
    kind: 'code',
    about: {
      en: 'The ending that asks for everything already consented to, and nothing new',
      fr: 'La terminaison qui demande tout ce qui a déjà fait l’objet d’un consentement, et rien de nouveau',
    },
    ...verified(clientCredentials),
  },
  {
    id: 'offline-access',
    value: 'offline_access',
    kind: 'code',
    about: {
      en: 'The permission to receive a refresh token',
      fr: 'L’autorisation de recevoir un jeton d’actualisation',
    },
    source: 'github:merill/microsoft-info _info/GraphDelegateRoles.json',
    verifiedOn: '2026-08-20',
    status: 'verified',
  },
  {
    id: 'pim-deactivation-minutes',
    value: 5,
    unit: 'minutes',
    about: {
      en: 'An activated role can be given back after',
      fr: 'Un rôle activé peut être rendu au bout de',
    },
    ...verified(`${learn}/id-governance/privileged-identity-management/pim-how-to-activate-role`),
  },
  {
    id: 'global-administrators-below',
    value: 5,
    unit: 'count',
    about: {
      en: 'Microsoft advises to have fewer Global Administrators than',
      fr: 'Microsoft conseille d’avoir moins d’administrateurs généraux que',
    },
    ...verified(`${learn}/identity/role-based-access-control/best-practices`),
  },
];

export type TokenClaim = Provenance & {
  readonly name: string;
  readonly says: Localized;
  /** Why it matters to somebody who sets a connection up. */
  readonly matters: Localized;
};

/** The claims that explain a refusal, in the order in which an API looks at them. */
export const tokenClaims: readonly TokenClaim[] = [
  {
    name: 'aud',
    says: {
      en: 'Which API the token is for (the audience)',
      fr: 'L’API à laquelle le jeton est destiné (l’audience)',
    },
    matters: {
      en: 'Another API refuses it: a token for Microsoft Graph opens nothing in Business Central.',
      fr: 'Toute autre API le refuse : un jeton pour Microsoft Graph n’ouvre rien dans Business Central.',
    },
    ...verified(claimsReference),
  },
  {
    name: 'tid',
    says: {en: 'Which tenant issued it', fr: 'Le locataire qui l’a émis'},
    matters: {
      en: 'It opens data of this tenant only. A sign-in with the wrong account shows here first.',
      fr: 'Il n’ouvre que les données de ce locataire. C’est ici qu’un mauvais compte se voit en premier.',
    },
    ...verified(claimsReference),
  },
  {
    name: 'appid',
    says: {
      en: 'The client ID of the application that asked; newer tokens call it azp',
      fr: 'L’ID client de l’application qui l’a demandé ; les jetons plus récents le nomment azp',
    },
    matters: {
      en: 'A product that keeps a list of applications compares it with that list.',
      fr: 'Un produit qui tient une liste d’applications le compare à cette liste.',
    },
    ...verified(claimsReference),
  },
  {
    name: 'scp',
    says: {
      en: 'The delegated permissions, only where a person signed in',
      fr: 'Les autorisations déléguées, uniquement si une personne s’est connectée',
    },
    matters: {
      en: 'A permission that was never consented to is not in it, whatever the registration asks for.',
      fr: 'Une autorisation sans consentement n’y figure pas, quoi que demande l’inscription.',
    },
    ...verified(claimsReference),
  },
  {
    name: 'roles',
    says: {
      en: 'The application permissions, where the application acts by itself',
      fr: 'Les autorisations d’application, si l’application agit seule',
    },
    matters: {
      en: 'It may be missing altogether: Entra issues the token all the same, and the product decides.',
      fr: 'Elle peut manquer tout à fait : Entra émet le jeton quand même, et c’est le produit qui décide.',
    },
    ...verified(clientCredentials),
  },
  {
    name: 'exp',
    says: {en: 'When it ends', fr: 'L’heure à laquelle il prend fin'},
    matters: {
      en: 'Until then it keeps saying what was true when it was issued.',
      fr: 'Jusque-là, il continue d’affirmer ce qui était vrai au moment de son émission.',
    },
    ...verified(claimsReference),
  },
];

export type PlatformSource = {readonly title: string; readonly url: string; readonly verifiedOn: string};

/** The pages that the concept pages rest on. */
export const platformSources: readonly PlatformSource[] = [
  {
    title: 'Microsoft: Apps and service principals in Microsoft Entra ID',
    url: applicationObjects,
    verifiedOn: readOn,
  },
  {
    title: 'Microsoft: Introduction to permissions and consent',
    url: consentOverview,
    verifiedOn: readOn,
  },
  {title: 'Microsoft: Understanding application-only access', url: appOnlyAccess, verifiedOn: readOn},
  {
    title: 'Microsoft: Grant tenant-wide admin consent to an application',
    url: grantAdminConsent,
    verifiedOn: readOn,
  },
  {title: 'Microsoft: oAuth2PermissionGrant resource type', url: delegatedGrant, verifiedOn: readOn},
  {title: 'Microsoft: Access tokens', url: accessTokens, verifiedOn: readOn},
  {title: 'Microsoft: Access token claims reference', url: claimsReference, verifiedOn: readOn},
  {title: 'Microsoft: Refresh tokens', url: refreshTokens, verifiedOn: readOn},
  {title: 'Microsoft: OAuth 2.0 client credentials flow', url: clientCredentials, verifiedOn: readOn},
];
