import {define} from './define';

/** What may be done: permissions, consent and roles. */
export const permissionTerms = define('permissions', [
  {
    id: 'permission',
    en: 'permission',
    fr: 'autorisation',
    rejectedFr: ['permission'],
    definition: {
      en: 'The right to do one kind of thing with an API, such as reading calendars. An application asks for it; a person or an administrator grants it.',
      fr: 'Le droit de faire une sorte de chose avec une API, comme lire des calendriers. Une application la demande ; une personne ou un administrateur l’accorde.',
    },
    reasonFr:
      'Le terme de Microsoft pour les API ; « permission » est juste en français, mais désignerait la même chose par un second mot',
    note: {
      en: 'The page of an application’s permissions is called API permissions.',
      fr: 'La page des autorisations d’une application s’appelle « API autorisées » dans le portail, « Autorisations de l’API » dans la documentation.',
    },
    label: 'apiPermissions',
    seeAlso: ['delegated-permission', 'application-permission', 'scope'],
    source: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
    status: 'verified',
  },
  {
    id: 'delegated-permission',
    en: 'delegated permission',
    fr: 'autorisation déléguée',
    rejectedFr: ['permission déléguée'],
    definition: {
      en: 'Lets an application act for the person who signed in, and never beyond what that person may do.',
      fr: 'Permet à une application d’agir pour la personne qui s’est connectée, sans jamais dépasser ce que cette personne peut faire.',
    },
    reasonFr: 'Le libellé du portail',
    label: 'delegatedPermissions',
    seeAlso: ['application-permission', 'scope'],
    source: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
    status: 'verified',
  },
  {
    id: 'application-permission',
    en: 'application permission',
    fr: 'autorisation d’application',
    rejectedFr: ['permission d’application', 'autorisation applicative'],
    definition: {
      en: 'Lets an application act alone, with no one signed in, on everything that the permission names. Only an administrator can grant it.',
      fr: 'Permet à une application d’agir seule, sans personne connectée, sur tout ce que nomme l’autorisation. Seul un administrateur peut l’accorder.',
    },
    reasonFr: 'Le libellé du portail',
    note: {
      en: 'Also called app role, and “Role” in the manifest.',
      fr: 'On l’appelle aussi « rôle d’application » ; le manifeste écrit « Role ».',
    },
    label: 'applicationPermissions',
    seeAlso: ['delegated-permission', 'admin-consent'],
    source: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
    status: 'verified',
  },
  {
    id: 'scope',
    en: 'scope',
    fr: 'étendue',
    rejectedFr: ['scope'],
    definition: {
      en: 'What a token is asked for: the name of an API and of a delegated permission, or `.default`. Also how far a role reaches, such as a set of mailboxes.',
      fr: 'Ce pour quoi un jeton est demandé : le nom d’une API et d’une autorisation déléguée, ou `.default`. Désigne aussi la limite d’un rôle, comme un ensemble de boîtes aux lettres.',
    },
    reasonFr: 'Le terme de Microsoft ; « portée » reste libre pour son sens courant',
    seeAlso: ['default-scope', 'delegated-permission', 'rbac-for-applications'],
    source: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
    status: 'unverified',
  },
  {
    id: 'default-scope',
    en: '.default',
    fr: '.default',
    definition: {
      en: 'The scope that names no single permission: “everything that has been granted to me for this API”. It is written after the API’s address.',
      fr: 'L’étendue qui ne nomme aucune autorisation en particulier : « tout ce qui m’a été accordé pour cette API ». Elle s’écrit après l’adresse de l’API.',
    },
    reasonFr: 'Un mot du protocole : il ne se traduit pas',
    seeAlso: ['scope', 'client-credentials'],
    source: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
    status: 'unverified',
  },
  {
    id: 'consent',
    en: 'consent',
    fr: 'consentement',
    definition: {
      en: 'The record in a tenant that an application was granted a permission there, by one person for themselves or by an administrator for all.',
      fr: 'L’inscription, dans un locataire, du fait qu’une application y a reçu une autorisation : d’une personne pour elle-même, ou d’un administrateur pour tous.',
    },
    reasonFr: 'Le terme de Microsoft',
    note: {
      en: 'Adding a permission to a registration only asks. Nothing is granted until somebody consents.',
      fr: 'Ajouter une autorisation à une inscription ne fait que demander. Rien n’est accordé tant que personne n’a consenti.',
    },
    seeAlso: ['admin-consent', 'permission'],
    source: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
    status: 'verified',
  },
  {
    id: 'admin-consent',
    en: 'admin consent',
    fr: 'consentement d’administrateur',
    rejectedFr: ['consentement admin', 'consentement administrateur'],
    definition: {
      en: 'Consent that an administrator gives once for everybody in the tenant. Application permissions always need it.',
      fr: 'Consentement qu’un administrateur donne une fois pour tout le locataire. Les autorisations d’application l’exigent toujours.',
    },
    reasonFr: 'Le bouton du portail ; d’autres libellés du portail omettent le « d’ », notre prose non',
    label: 'grantAdminConsentFor',
    seeAlso: ['consent', 'application-permission'],
    source: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
    status: 'verified',
  },
  {
    id: 'role',
    en: 'role',
    fr: 'rôle',
    definition: {
      en: 'A bundle of rights that is given to a person or to an application. Roles of the directory, of a product and of Exchange Online are three different things.',
      fr: 'Un ensemble de droits attribué à une personne ou à une application. Les rôles de l’annuaire, ceux d’un produit et ceux d’Exchange Online sont trois choses distinctes.',
    },
    reasonFr: 'Le terme de Microsoft',
    seeAlso: ['least-privilege', 'security-role', 'pim'],
    source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices',
  },
  {
    id: 'least-privilege',
    en: 'least privilege',
    fr: 'moindre privilège',
    rejectedFr: ['privilège minimum', 'privilège minimal'],
    definition: {
      en: 'The rule to give just the rights that a task needs, to nobody else, and no longer than it lasts.',
      fr: 'La règle qui veut qu’on ne donne que les droits nécessaires à une tâche, à personne d’autre, et pas plus longtemps qu’elle ne dure.',
    },
    reasonFr: 'L’expression consacrée',
    seeAlso: ['role', 'pim'],
    source: 'https://learn.microsoft.com/entra/identity/role-based-access-control/best-practices',
  },
  {
    id: 'pim',
    en: 'Privileged Identity Management (PIM)',
    fr: 'Privileged Identity Management (PIM)',
    definition: {
      en: 'The part of Microsoft Entra that keeps roles ready to be activated for a while, with a reason, and ends them by itself.',
      fr: 'La partie de Microsoft Entra qui tient des rôles prêts à être activés pour un temps, avec une raison, et qui y met fin d’elle-même.',
    },
    reasonFr: 'Un nom de produit : Microsoft ne le traduit pas',
    label: 'pim',
    seeAlso: ['role', 'least-privilege'],
    source:
      'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-how-to-activate-role',
  },
  {
    id: 'rbac-for-applications',
    en: 'RBAC for Applications',
    fr: 'RBAC pour les applications',
    definition: {
      en: 'Roles that Exchange Online gives to an application for chosen mailboxes only. They take the place of consent in Entra, which would open every mailbox.',
      fr: 'Rôles qu’Exchange Online donne à une application pour des boîtes aux lettres choisies seulement. Ils remplacent le consentement dans Entra, qui ouvrirait toutes les boîtes.',
    },
    reasonFr:
      '« Contrôle d’accès en fonction du rôle pour les applications » en toutes lettres, à la première mention',
    note: {
      en: 'Grants in Entra and in Exchange Online add up: leave the permission out in Entra.',
      fr: 'Ce qui est accordé dans Entra et dans Exchange Online s’additionne : n’accordez pas l’autorisation dans Entra.',
    },
    seeAlso: ['scope', 'application-permission', 'mailbox'],
    source: 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac',
  },
  {
    id: 'impersonation',
    en: 'impersonation',
    fr: 'emprunt d’identité',
    rejectedFr: ['impersonation', 'usurpation d’identité', 'personnification'],
    definition: {
      en: 'Acting as another user, with that user’s rights. In Exchange Web Services, an application that opens somebody’s mailbox as if it were theirs.',
      fr: 'Le fait d’agir comme un autre utilisateur, avec ses droits. Dans les services web Exchange, une application qui ouvre la boîte aux lettres de quelqu’un comme si elle était cette personne.',
    },
    reasonFr: '« Usurpation » est un délit ; ici, l’organisation l’a permis',
    note: {
      en: 'Microsoft’s French texts have two words for it, one of which means fraud elsewhere.',
      fr: 'Microsoft écrit « emprunt d’identité » ou, dans d’anciennes pages, « usurpation d’identité » ; ce second terme désigne une fraude au Québec comme en Europe.',
    },
    seeAlso: ['ews', 'delegated-permission'],
    source:
      'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/impersonation-and-ews-in-exchange',
    status: 'unverified',
  },
]);
