/**
 * What an administrator weighs before admitting an application: how far each way of access reaches, and for each kind of
 * work inside a product why it is asked, what it opens and how it is undone. Written once, whichever vendor asks.
 */
import type {Integration, Localized, Permission, Provenance} from './schema';

export type SetupKind = Integration['productSetup'][number]['kind'];

export type SetupNote = Provenance & {
  readonly why: Localized;
  readonly risk: Localized;
  readonly undo: Localized;
  /** Facts of the contract: commands that do it and undo it, in order. */
  readonly commands?: readonly string[];
  readonly undoCommands?: readonly string[];
  /** For set-ups that exist, until they end: nobody is asked for it anew. */
  readonly standing?: 'legacy';
};

/** `in-exchange`: a role that Exchange Online limits to chosen mailboxes, in place of a permission in Entra. */
export type Reach = Permission['kind'] | 'in-exchange';

const readOn = '2026-11-21';
const consentOverview = 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview';
const appOnlyPrimer = 'https://learn.microsoft.com/entra/identity-platform/app-only-access-primer';
const refreshTokens = 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens';
const applicationRbac = 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac';

export const reachNotes: Readonly<Record<Reach, Provenance & {readonly risk: Localized}>> = {
  delegated: {
    risk: {
      en: 'The application acts only for a person who has signed in, and never beyond what that person may do. Whoever gets hold of its tokens can do as much until they expire. An administrator can revoke the refresh tokens of a person.',
      fr: 'L’application n’agit que pour une personne qui s’est connectée, sans jamais dépasser ce que cette personne peut faire. Qui s’empare de ses jetons peut en faire autant jusqu’à leur expiration. Un administrateur peut révoquer les jetons d’actualisation d’une personne.',
    },
    source: `${consentOverview}; ${refreshTokens}`,
    verifiedOn: readOn,
    status: 'derived',
  },
  application: {
    risk: {
      en: 'The application acts with no one signed in, at any hour. Its permissions open all that they name, and are limited to no single person’s rights. Whoever holds its secret or its certificate’s private key can sign in as the application, as long as that secret or certificate is valid.',
      fr: 'L’application agit sans que personne ne soit connecté, à toute heure. Ses autorisations ouvrent tout ce qu’elles nomment, sans être limitées aux droits d’une personne. Qui détient son secret ou la clé privée de son certificat peut se connecter en tant que l’application, tant que ce secret ou ce certificat est valide.',
    },
    source: `${consentOverview}; ${appOnlyPrimer}`,
    verifiedOn: readOn,
    status: 'derived',
  },
  'in-exchange': {
    risk: {
      en: 'The application acts with no one signed in, in the mailboxes that you choose and in no other. Whoever holds its secret or private key reaches the same mailboxes. The limit is void if Entra grants the same permission besides.',
      fr: 'L’application agit sans que personne ne soit connecté, dans les boîtes aux lettres que vous choisissez et dans aucune autre. Qui détient son secret ou sa clé privée atteint les mêmes boîtes. La limite tombe si Entra accorde en plus la même autorisation.',
    },
    source: applicationRbac,
    verifiedOn: readOn,
    status: 'verified',
  },
};

export const setupNotes: Readonly<Record<SetupKind, SetupNote>> = {
  'business-central-extension': {
    why: {
      en: 'The vendor’s extension offers the data that the connection reads. Without it, signing in works and nothing can be read.',
      fr: 'L’extension de l’éditeur fournit les données que lit la connexion. Sans elle, la connexion s’établit et rien ne peut être lu.',
    },
    risk: {
      en: 'An extension runs inside Business Central and may add tables, pages and code to the environment. Install it from the vendor’s own listing.',
      fr: 'Une extension s’exécute dans Business Central et peut ajouter à l’environnement des tables, des pages et du code. Installez-la depuis la page de l’éditeur lui-même.',
    },
    undo: {
      en: 'In Business Central, open Extension Management and uninstall the extension.',
      fr: 'Dans Business Central, ouvrez la gestion des extensions et désinstallez l’extension.',
    },
    source: 'https://docs.codat.io/integrations/accounting/dynamics365businesscentral',
    verifiedOn: readOn,
    status: 'derived',
  },
  'business-central-application-card': {
    why: {
      en: 'Consent in Entra only lets the application knock. Business Central answers once an enabled card names its client ID and its permission sets.',
      fr: 'Le consentement dans Entra permet seulement à l’application de frapper à la porte. Business Central répond lorsqu’une fiche activée nomme son ID client et ses ensembles d’autorisations.',
    },
    risk: {
      en: 'The permission sets on the card decide what the application reads and writes in the companies of that environment, with no one signed in. Choose the narrowest that the work needs, and never SUPER.',
      fr: 'Les ensembles d’autorisations de la fiche décident de ce que l’application lit et écrit dans les sociétés de cet environnement, sans que personne ne soit connecté. Choisissez les plus étroits qui suffisent, et jamais SUPER.',
    },
    undo: {
      en: 'Set the state of the card to Disabled: the next call is refused. Then delete the card.',
      fr: 'Mettez l’état de la fiche sur « Désactivé » : l’appel suivant est refusé. Supprimez ensuite la fiche.',
    },
    source:
      'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/automation-apis-using-s2s-authentication',
    verifiedOn: readOn,
    status: 'derived',
  },
  'dataverse-application-user': {
    why: {
      en: 'Dataverse publishes no application permission: the application user and its security role are what lets the application in.',
      fr: 'Dataverse ne publie aucune autorisation d’application : c’est l’utilisateur d’application, avec son rôle de sécurité, qui laisse entrer l’application.',
    },
    risk: {
      en: 'The security role decides which rows the application reads and writes in that environment, with no one signed in. System Administrator would open all of it.',
      fr: 'Le rôle de sécurité décide des lignes que l’application lit et écrit dans cet environnement, sans que personne ne soit connecté. Administrateur système ouvrirait tout.',
    },
    undo: {
      en: 'Deactivate the application user in the environment: the next call is refused. Its security role can then be deleted.',
      fr: 'Désactivez l’utilisateur d’application dans l’environnement : l’appel suivant est refusé. Son rôle de sécurité peut ensuite être supprimé.',
    },
    source: 'https://learn.microsoft.com/power-platform/admin/manage-application-users',
    verifiedOn: readOn,
    status: 'derived',
  },
  'dataverse-column': {
    why: {
      en: 'The vendor writes its result into a column of its own, so that no column in use is overwritten.',
      fr: 'L’éditeur écrit son résultat dans une colonne à part, pour n’écraser aucune colonne utilisée.',
    },
    risk: {
      en: 'A further column on the table, empty until the vendor writes into it. Nothing else changes.',
      fr: 'Une colonne de plus dans la table, vide tant que l’éditeur n’y écrit pas. Rien d’autre ne change.',
    },
    undo: {
      en: 'Delete the column from the table, with what was written into it.',
      fr: 'Supprimez la colonne de la table, avec ce qui y a été écrit.',
    },
    source: 'https://learn.microsoft.com/power-apps/maker/data-platform/data-platform-manage-fields',
    verifiedOn: readOn,
    status: 'derived',
  },
  'finance-operations-application-row': {
    why: {
      en: 'Finance and operations refuses an application whose client ID it does not know. The row names it, and the user in whose name it works.',
      fr: 'Finances et opérations refuse une application dont il ne connaît pas l’ID client. La ligne la nomme, avec l’utilisateur au nom duquel elle travaille.',
    },
    risk: {
      en: 'The application can do all that this user can do, in every legal entity that the user reaches. Give it a service account of its own, with the roles that the work needs.',
      fr: 'L’application peut faire tout ce que peut faire cet utilisateur, dans toutes les entités juridiques qu’il atteint. Donnez-lui un compte de service à part, avec les seuls rôles nécessaires.',
    },
    undo: {
      en: 'Delete the row: the next call is refused. Then disable the service account, if nothing else uses it.',
      fr: 'Supprimez la ligne : l’appel suivant est refusé. Désactivez ensuite le compte de service, si rien d’autre ne s’en sert.',
    },
    source: 'https://learn.microsoft.com/dynamics365/fin-ops-core/dev-itpro/data-entities/services-home-page',
    verifiedOn: readOn,
    status: 'derived',
  },
  'exchange-rbac-scope': {
    why: {
      en: 'In Entra these permissions would open every mailbox. Exchange Online can give the same roles for chosen mailboxes alone.',
      fr: 'Dans Entra, ces autorisations ouvriraient toutes les boîtes aux lettres. Exchange Online peut donner les mêmes rôles pour les seules boîtes choisies.',
    },
    risk: {
      en: 'The application reads and changes what the roles name, in every mailbox that the scope takes in. A mailbox that meets the condition of the scope later is taken in as well.',
      fr: 'L’application lit et modifie ce que nomment les rôles, dans toutes les boîtes aux lettres de l’étendue. Une boîte qui remplit plus tard la condition de l’étendue en fait partie aussi.',
    },
    undo: {
      en: 'In Exchange Online PowerShell, remove the role assignments, the scope and the service principal.',
      fr: 'Dans Exchange Online PowerShell, supprimez les attributions de rôle, l’étendue et le principal de service.',
    },
    commands: [
      'command-install-module',
      'command-connect',
      'command-service-principal',
      'command-mark-mailbox',
      'command-list-mailboxes',
      'command-scope',
      'command-role-calendars',
      'command-role-contacts',
      'command-role-mail',
      'command-test',
      'command-disconnect',
    ],
    undoCommands: [
      'command-connect',
      'command-list-roles',
      'command-remove-role',
      'command-remove-scope',
      'command-remove-service-principal',
      'command-unmark-mailbox',
      'command-disconnect',
    ],
    source: applicationRbac,
    verifiedOn: readOn,
    status: 'verified',
  },
  'exchange-ews-allow-list': {
    why: {
      en: 'Only an application on the allow list may still use Exchange Web Services, until they end.',
      fr: 'Seule une application inscrite sur la liste d’autorisation peut encore utiliser les services web Exchange, jusqu’à leur fin.',
    },
    risk: {
      en: 'Writing the list replaces it: an application that is left out is blocked. Each one that stays on it opens every mailbox that its permission names.',
      fr: 'Écrire la liste la remplace : une application oubliée est bloquée. Chacune de celles qui y restent ouvre toutes les boîtes aux lettres que vise son autorisation.',
    },
    undo: {
      en: 'Write the list without the application, or switch Exchange Web Services off if no other needs them.',
      fr: 'Écrivez la liste sans l’application, ou désactivez les services web Exchange si aucune autre n’en a besoin.',
    },
    standing: 'legacy',
    source: 'https://techcommunity.microsoft.com/blog/exchange/introducing-ewsallowedappids/4529471',
    verifiedOn: readOn,
    status: 'derived',
  },
};

/** Of the registration itself, which every guide makes. */
export const registrationUndo: Provenance & {readonly undo: Localized} = {
  undo: {
    en: 'Delete the secret or the certificate first: no new token is issued from then on. Then delete the registration; in your tenant, the enterprise application and every consent go with it.',
    fr: 'Supprimez d’abord le secret ou le certificat : plus aucun jeton n’est alors émis. Supprimez ensuite l’inscription ; dans votre locataire, l’application d’entreprise et tous les consentements partent avec elle.',
  },
  source: 'https://learn.microsoft.com/entra/identity-platform/howto-remove-app',
  verifiedOn: readOn,
  status: 'derived',
};
