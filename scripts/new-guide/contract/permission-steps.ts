/** The permissions of a registration, and the consent to them: steps, reasons, and who may grant it. */
import {removeDelegatedPermission} from '../../../src/core/contracts/every-registration';
import {permissionNotes} from '../../../src/core/contracts/permission-notes';
import {resources} from '../../../src/core/contracts/resources';
import type {Integration, Localized, Permission} from '../../../src/core/contracts/schema';
import {kindOf, resourceOf} from '../ways';
import {consentOf} from './borrowed';
import type {Consent, Guide, Step} from './guide';

type Never = Integration['registration']['never'];

export function permissionsOf(guide: Guide): Permission[] {
  const {product, access, permissions, names, vendorSays} = guide;
  const resource = resourceOf(product);
  return permissions.map((value) => ({
    resource,
    kind: kindOf(access),
    value,
    required: true,
    why: whyOf(guide, value),
    withoutIt: {
      en: `${names.vendor} is refused whatever it does with this permission. Everything else works.`,
      fr: `Tout ce ${names.thatVendor} fait à l’aide de cette autorisation lui est refusé. Le reste fonctionne.`,
    },
    howToRemove:
      access === 'delegated'
        ? removeDelegatedPermission
        : removeFrom[product === 'exchange-online' ? 'exchange' : 'entra'],
    ...(product === 'exchange-online' && {grantedBy: 'exchange-rbac' as const}),
    ...vendorSays,
  }));
}

function whyOf({product, names}: Guide, value: string): Localized {
  const note = permissionNotes.find(
    (entry) => entry.resource === resourceOf(product) && entry.value === value,
  );
  if (!note) throw new Error(`No note says what ${value} allows.`);
  return {
    en: `${names.vendor} asks for it. ${note.allows.en}`,
    fr: `${names.vendor} la demande. ${note.allows.fr}`,
  };
}

const removeFrom = {
  entra: {
    en: 'Under API permissions, revoke the consent and remove the row: removing a row does not withdraw consent by itself.',
    fr: 'Sous « API autorisées », révoquez le consentement et supprimez la ligne : supprimer une ligne ne retire pas le consentement.',
  },
  exchange: {
    en: 'Remove the role assignment in Exchange Online PowerShell. Within two hours at most the application no longer reaches these mailboxes.',
    fr: 'Supprimez l’attribution de rôle dans Exchange Online PowerShell. Au bout de deux heures au plus, l’application n’a plus accès à ces boîtes aux lettres.',
  },
} as const satisfies Record<string, Localized>;

/** What an administrator may be told to grant elsewhere, and must not. */
export function neverOf({product, access, names}: Guide): Never {
  const {why, ...read} = takesOver;
  const rewritesDirectory = {value: 'Application.ReadWrite.All', why, ...read};
  if (access === 'delegated') return [rewritesDirectory];
  const uses = (value: string, en: string, fr: string): Never[number] => ({
    value,
    why: {en, fr},
    source: resources[product].source,
    verifiedOn: resources[product].verifiedOn,
    status: 'derived',
  });
  const onlyWithSignIn = (value: string) =>
    uses(
      value,
      `A delegated permission: it only counts where a person signs in. ${names.vendor} connects as an application, whose tokens never contain it.`,
      `C’est une autorisation déléguée : elle ne compte que lorsqu’une personne se connecte. ${names.vendor} se connecte en tant qu’application, dont les jetons ne la contiennent jamais.`,
    );
  switch (product) {
    case 'business-central':
      return [rewritesDirectory, onlyWithSignIn('Financials.ReadWrite.All')];
    case 'dataverse':
      return [onlyWithSignIn('user_impersonation')];
    case 'finance-operations':
      return [rewritesDirectory];
    case 'exchange-online':
      return [
        uses(
          'Exchange.ManageAsApp',
          `Lets the application run administration commands in Exchange Online. You run those commands yourself, once; ${names.vendor} never does.`,
          `Elle permet à l’application d’exécuter des commandes d’administration dans Exchange Online. Vous exécutez ces commandes vous-même, une seule fois ; ${names.vendor}, jamais.`,
        ),
      ];
  }
}

const takesOver = {
  why: {
    en: 'Belongs to Microsoft Graph, and lets its holder change every application of your directory, secrets included. It opens no data of the product.',
    fr: 'Elle relève de Microsoft Graph et permet de modifier toutes les applications de votre annuaire, secrets compris. Elle n’ouvre aucune donnée du produit.',
  },
  source: 'github:merill/microsoft-info _info/GraphAppRoles.json',
  verifiedOn: '2026-08-20',
  status: 'verified',
} as const;

export function addPermissions({permissions, access, short}: Guide): Step {
  const one = permissions.length === 1;
  const kind =
    access === 'delegated'
      ? {en: 'delegated ', fr: one ? ' déléguée' : ' déléguées'}
      : {en: 'application ', fr: ' d’application'};
  return {
    id: 'add-permissions',
    title: one
      ? {en: 'Add the permission', fr: 'Ajouter l’autorisation'}
      : {en: 'Add the permissions', fr: 'Ajouter les autorisations'},
    establishes: {
      en: `The registration asks for the ${kind.en}${one ? 'permission' : 'permissions'} of ${short.en} that this guide names, and for no other.`,
      fr: one
        ? `L’inscription demande l’autorisation${kind.fr} de ${short.fr} que nomme ce guide, et aucune autre.`
        : `L’inscription demande les autorisations${kind.fr} de ${short.fr} que nomme ce guide, et aucune autre.`,
    },
    check: access === 'delegated' ? 'sign-in' : 'registration',
    minutes: 4,
    role: 'application-developer',
    required: true,
  };
}

export function consentStep({permissions, access}: Guide): Step {
  const one = permissions.length === 1;
  return {
    id: 'grant-admin-consent',
    title: {en: 'Grant admin consent', fr: 'Accorder le consentement d’administrateur'},
    establishes: {
      en: `An administrator has consented to the ${one ? 'permission' : 'permissions'} for your whole tenant.`,
      fr: `Un administrateur a consenti ${one ? 'à l’autorisation' : 'aux autorisations'} pour l’ensemble de votre locataire.`,
    },
    check: access === 'delegated' ? 'sign-in' : 'script',
    minutes: 2,
    role: 'cloud-application-administrator',
    required: true,
  };
}

export function adminConsent({access}: Guide): Consent {
  const {source, verifiedOn, status} = consentOf('codat-business-central');
  return {
    by: 'admin',
    roles: ['cloud-application-administrator', 'application-administrator', 'privileged-role-administrator'],
    why:
      access === 'delegated'
        ? {
            en: 'Only delegated permissions are asked for: a Cloud Application Administrator may consent for the whole tenant, and Global Administrator is not needed. One consent spares every user a question that many tenants let only administrators answer.',
            fr: 'Seules des autorisations déléguées sont demandées : un Administrateur d’application cloud peut consentir pour tout le locataire, sans qu’il faille être Administrateur général. Un seul consentement épargne à chaque utilisateur une question à laquelle, dans bien des locataires, seul un administrateur peut répondre.',
          }
        : {
            en: 'Application permissions always need an administrator. None here belongs to Microsoft Graph, so a Cloud Application Administrator suffices.',
            fr: 'Les autorisations d’application exigent toujours un administrateur. Aucune ne relève ici de Microsoft Graph : un Administrateur d’application cloud suffit donc.',
          },
    source,
    verifiedOn,
    status,
  };
}
