/**
 * Prextra → Exchange Online. Exchange Web Services, on which the vendor's document rests, is being shut down; the main
 * route here is Microsoft Graph for chosen mailboxes, granted inside Exchange Online. One file, because it is data.
 */
import {
  clientIdValidation,
  copyClientId,
  defaultPermission,
  quickstart,
  registerApplicationPage,
  secretDefaultDays,
  secretShown,
  secretValidation,
} from '../every-registration';
import type {Integration} from '../schema';
import {vendors} from '../vendors';

const readOn = '2026-11-21';
/** CDID's own document, which this guide re-tells and corrects. */
const vendorPage = 'CDID Inc.: Configuration de la synchronisation Outlook et Prextra (PDF)';
const applicationRbac = 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac';
const newServicePrincipal = 'https://learn.microsoft.com/powershell/module/exchange/new-serviceprincipal';
const testAuthorization =
  'https://learn.microsoft.com/powershell/module/exchange/test-serviceprincipalauthorization';
const permissionsReference = 'https://learn.microsoft.com/graph/permissions-reference';
const ewsOauth =
  'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-authenticate-an-ews-application-by-using-oauth';
const ewsAccess =
  'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange';
const ewsAlmostUp =
  'https://techcommunity.microsoft.com/blog/exchange/exchange-online-ews-your-time-is-almost-up/4492361';
const ewsAllowedAppIds =
  'https://techcommunity.microsoft.com/blog/exchange/introducing-ewsallowedappids/4529471';
const ewsIsHere =
  'https://techcommunity.microsoft.com/blog/exchange/ews-deprecation-is-here-what-this-means-to-you/4561431';
const enableCustomization =
  'https://learn.microsoft.com/powershell/module/exchangepowershell/enable-organizationcustomization';
const exchangeModule = 'https://learn.microsoft.com/powershell/exchange/exchange-online-powershell-v2';
const redirectUris = 'https://learn.microsoft.com/entra/identity-platform/reply-url';
const certificateCredentials = 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials';

const cdid = {source: vendorPage, verifiedOn: readOn, status: 'docs-only'} as const;
const rbac = {source: applicationRbac, verifiedOn: readOn, status: 'verified'} as const;
const ewsControl = {source: ewsAccess, verifiedOn: readOn, status: 'verified'} as const;
const almostUp = {source: ewsAlmostUp, verifiedOn: readOn, status: 'docs-only'} as const;
const isHere = {
  source: `${ewsIsHere} (read in its Japanese translation, community source 70099407621)`,
  verifiedOn: readOn,
  status: 'docs-only',
} as const;
const graphList = {source: permissionsReference, verifiedOn: readOn, status: 'verified'} as const;

/** Taking an Exchange role away is the same work for each permission. */
const removeRole = {
  en: 'Remove the role assignment in Exchange Online PowerShell. Within two hours at most the application no longer reaches these mailboxes.',
  fr: 'Supprimez l’attribution de rôle dans Exchange Online PowerShell. Au bout de deux heures au plus, l’application n’a plus accès à ces boîtes aux lettres.',
};

export const prextraExchange: Integration = {
  id: 'prextra-exchange',
  vendor: vendors.prextra,
  product: {
    id: 'exchange-online',
    name: {en: 'Exchange Online and Outlook', fr: 'Exchange Online et Outlook'},
  },
  title: {en: 'Prextra and Outlook', fr: 'Prextra et Outlook'},
  summary: {
    en: 'Prextra keeps your Outlook data and its own in step. It connects as an application, with no one signed in, through Microsoft Graph, and reaches only the mailboxes that you choose in Exchange Online. The older way, Exchange Web Services, ends on 1 April 2027.',
    fr: 'Prextra garde vos données Outlook et les siennes synchronisées. Il se connecte en tant qu’application, sans que personne ne soit connecté, par Microsoft Graph, et n’accède qu’aux boîtes aux lettres que vous choisissez dans Exchange Online. L’ancienne voie, les services web Exchange (EWS), prend fin le 1er avril 2027.',
  },
  flow: 'client-credentials',
  route: {
    state: 'retiring',
    milestones: [
      {
        date: '2026-02-05',
        what: {
          en: 'Microsoft announces the dates of the shutdown of Exchange Web Services in Exchange Online. Exchange Server on premises is not affected.',
          fr: 'Microsoft annonce les dates de l’arrêt des services web Exchange dans Exchange Online. Exchange Server en local n’est pas concerné.',
        },
        ...almostUp,
      },
      {
        date: '2026-03-01',
        what: {
          en: 'Mailboxes whose licence does not include Exchange Web Services (Kiosk, F1, F3) lose access to them.',
          fr: 'Les boîtes aux lettres dont la licence ne comprend pas les services web Exchange (Kiosk, F1, F3) en perdent l’accès.',
        },
        source: 'community source 21280089414, translating the Exchange Team’s post 4474299',
        verifiedOn: readOn,
        status: 'docs-only',
      },
      {
        date: '2026-06-19',
        what: {
          en: 'Microsoft introduces the list of applications that may still use Exchange Web Services.',
          fr: 'Microsoft introduit la liste des applications qui peuvent encore utiliser les services web Exchange.',
        },
        source: ewsAllowedAppIds,
        verifiedOn: readOn,
        status: 'docs-only',
      },
      {
        date: '2026-10-01',
        what: {
          en: 'The shutdown begins, phase by phase.',
          fr: 'L’arrêt commence, par phases.',
        },
        ...almostUp,
      },
      {
        date: '2026-10-02',
        what: {
          en: 'Microsoft notes which organisations have Exchange Web Services switched on explicitly but no list.',
          fr: 'Microsoft relève les organisations qui ont explicitement activé les services web Exchange sans avoir de liste.',
        },
        ...isHere,
      },
      {
        date: '2026-10-08',
        what: {
          en: 'On this day and the next, Microsoft fills the list of those organisations with the applications it saw in the last 60 days.',
          fr: 'Ce jour-là et le lendemain, Microsoft remplit la liste de ces organisations avec les applications vues au cours des 60 derniers jours.',
        },
        ...isHere,
      },
      {
        date: '2026-10-10',
        what: {
          en: 'From this day on, an organisation that has them switched on without a list, or with an empty one, is blocked.',
          fr: 'À partir de ce jour, une organisation qui les a activés sans avoir de liste, ou avec une liste vide, est bloquée.',
        },
        ...isHere,
      },
      {
        date: '2027-04-01',
        what: {
          en: 'Exchange Web Services end in Exchange Online for good, without exception.',
          fr: 'Les services web Exchange prennent définitivement fin dans Exchange Online, sans exception.',
        },
        ...almostUp,
      },
    ],
    ...almostUp,
  },
  registration: {
    audience: 'single-tenant',
    audienceLabels: ['acctSingleNew', 'acctSingle'],
    audienceWhy: {
      en: 'The application asks for tokens in your tenant only, with its own credential. No one from another organisation ever signs in to it, so there is nothing to open.',
      fr: 'L’application ne demande de jetons que dans votre locataire, avec ses propres informations d’identification. Personne d’une autre organisation ne s’y connecte jamais : il n’y a donc rien à ouvrir.',
    },
    redirectUris: [],
    credential: {
      kinds: ['certificate', 'secret'],
      preferred: 'certificate',
      maxMonths: 24,
      advisedMonths: 12,
      ...quickstart,
    },
    permissions: [
      {
        resource: 'microsoft-graph',
        kind: 'application',
        value: 'Calendars.ReadWrite',
        required: false,
        why: {
          en: 'If calendar entries are synchronised: lets Prextra read and change them in the chosen mailboxes.',
          fr: 'Si les rendez-vous sont synchronisés : permet à Prextra de les lire et de les modifier dans les boîtes aux lettres choisies.',
        },
        withoutIt: {
          en: 'Calendar entries are not synchronised: Microsoft Graph answers 403.',
          fr: 'Les rendez-vous ne sont pas synchronisés : Microsoft Graph répond 403.',
        },
        howToRemove: removeRole,
        grantedBy: 'exchange-rbac',
        source: `${permissionsReference}; ${applicationRbac}`,
        verifiedOn: readOn,
        status: 'verified',
      },
      {
        resource: 'microsoft-graph',
        kind: 'application',
        value: 'Contacts.ReadWrite',
        required: false,
        why: {
          en: 'If contacts are synchronised: lets Prextra read and change them in the chosen mailboxes.',
          fr: 'Si les contacts sont synchronisés : permet à Prextra de les lire et de les modifier dans les boîtes aux lettres choisies.',
        },
        withoutIt: {
          en: 'Contacts are not synchronised: Microsoft Graph answers 403.',
          fr: 'Les contacts ne sont pas synchronisés : Microsoft Graph répond 403.',
        },
        howToRemove: removeRole,
        grantedBy: 'exchange-rbac',
        source: `${permissionsReference}; ${applicationRbac}`,
        verifiedOn: readOn,
        status: 'verified',
      },
      {
        resource: 'microsoft-graph',
        kind: 'application',
        value: 'Mail.ReadWrite',
        required: false,
        why: {
          en: 'If messages are filed in Prextra: lets it read and change them in the chosen mailboxes. It does not let it send any.',
          fr: 'Si des messages sont classés dans Prextra : lui permet de les lire et de les modifier dans les boîtes aux lettres choisies. Cela ne lui permet pas d’en envoyer.',
        },
        withoutIt: {
          en: 'Messages are not synchronised: Microsoft Graph answers 403.',
          fr: 'Les messages ne sont pas synchronisés : Microsoft Graph répond 403.',
        },
        howToRemove: removeRole,
        grantedBy: 'exchange-rbac',
        source: `${permissionsReference}; ${applicationRbac}`,
        verifiedOn: readOn,
        status: 'verified',
      },
      {
        resource: 'exchange-online',
        kind: 'application',
        value: 'full_access_as_app',
        required: false,
        why: {
          en: 'Only for a set-up that already runs on Exchange Web Services: it opens every mailbox of the organisation to the application, until 1 April 2027. Do not add it to a new registration.',
          fr: 'Uniquement pour une installation qui fonctionne déjà avec les services web Exchange : elle ouvre à l’application toutes les boîtes aux lettres de l’organisation, jusqu’au 1er avril 2027. Ne l’ajoutez pas à une nouvelle inscription.',
        },
        withoutIt: {
          en: 'A set-up on Exchange Web Services stops. One on Microsoft Graph does not notice.',
          fr: 'Une installation fondée sur les services web Exchange cesse de fonctionner. Une installation fondée sur Microsoft Graph ne s’en aperçoit pas.',
        },
        howToRemove: {
          en: 'Under API permissions, revoke the consent and remove the row, as soon as Prextra runs on Microsoft Graph; then take the application off the allow list.',
          fr: 'Sous « API autorisées », révoquez le consentement et supprimez la ligne dès que Prextra fonctionne avec Microsoft Graph ; retirez ensuite l’application de la liste d’autorisation.',
        },
        grantedBy: 'entra-consent',
        source: ewsOauth,
        verifiedOn: readOn,
        status: 'verified',
      },
    ],
    never: [
      {
        value: 'Mail.Send',
        why: {
          en: 'Lets the application send messages in anyone’s name. Keeping data in step does not need it.',
          fr: 'Elle permet à l’application d’envoyer des messages au nom de n’importe qui. Synchroniser des données n’en a pas besoin.',
        },
        source: permissionsReference,
        verifiedOn: readOn,
        status: 'derived',
      },
      {
        value: 'Mail-Advanced.ReadWrite.All',
        why: {
          en: 'Lets the application rewrite messages that were already sent or received. Add it only if CDID explains in writing what for.',
          fr: 'Elle permet à l’application de réécrire des messages déjà envoyés ou reçus. Ne l’ajoutez que si CDID explique par écrit à quoi elle sert.',
        },
        source: 'github:merill/microsoft-info _info/GraphAppRoles.json',
        verifiedOn: '2026-08-20',
        status: 'derived',
      },
      {
        value: 'Exchange.ManageAsApp',
        why: {
          en: 'Lets the application run administration commands in Exchange Online. You run those commands yourself, once; Prextra never does.',
          fr: 'Elle permet à l’application d’exécuter des commandes d’administration dans Exchange Online. Vous exécutez ces commandes vous-même, une seule fois ; Prextra, jamais.',
        },
        source:
          'github:maciejporebski/azure-ad-first-party-apps-permissions apps/Office 365 Exchange Online.md',
        verifiedOn: '2026-08-22',
        status: 'derived',
      },
      {
        value: 'EWS.AccessAsUser.All',
        why: {
          en: 'A delegated permission of Exchange Web Services: it needs somebody signed in, and ends with them on 1 April 2027.',
          fr: 'C’est une autorisation déléguée des services web Exchange : elle exige une personne connectée et prend fin avec eux le 1er avril 2027.',
        },
        source: ewsOauth,
        verifiedOn: readOn,
        status: 'verified',
      },
    ],
  },
  consent: {
    by: 'in-product',
    roles: ['exchange-administrator', 'global-administrator'],
    why: {
      en: 'For these permissions consent in Entra would open every mailbox, and grants in Entra and in Exchange Online add up. So nothing is consented in Entra: an Exchange administrator gives the application roles that hold for the chosen mailboxes only.',
      fr: 'Pour ces autorisations, un consentement dans Entra ouvrirait toutes les boîtes aux lettres, et ce qui est accordé dans Entra s’ajoute à ce qui l’est dans Exchange Online. On ne consent donc à rien dans Entra : un administrateur Exchange donne à l’application des rôles qui ne valent que pour les boîtes aux lettres choisies.',
    },
    ...rbac,
  },
  productSetup: [
    {
      kind: 'exchange-rbac-scope',
      must: {
        en: 'Exchange Online knows the application’s service principal, a management scope names the chosen mailboxes, and one role assignment per kind of data ties the two together. Entra grants none of these permissions.',
        fr: 'Exchange Online connaît le principal de service de l’application, une étendue de gestion désigne les boîtes aux lettres choisies et une attribution de rôle par type de données relie les deux. Entra n’accorde aucune de ces autorisations.',
      },
      path: [],
      role: 'exchange-administrator',
      ...rbac,
    },
    {
      kind: 'exchange-ews-allow-list',
      must: {
        en: 'Only while an existing set-up still runs on Exchange Web Services: they are switched on for the organisation and the mailboxes, and the application’s ID is on the allow list.',
        fr: 'Seulement tant qu’une installation existante fonctionne encore avec les services web Exchange : ceux-ci sont activés pour l’organisation et les boîtes aux lettres, et l’ID de l’application figure dans la liste d’autorisation.',
      },
      path: [],
      role: 'exchange-administrator',
      ...ewsControl,
    },
  ],
  inputs: [
    {
      id: 'tenantId',
      required: true,
      path: ['entraAdminCenter', 'appRegistrations', 'overview', 'directoryTenantId'],
      hint: {
        en: 'The tenant that the mailboxes belong to. The application must be registered in that same tenant.',
        fr: 'Le locataire auquel appartiennent les boîtes aux lettres. L’application doit être inscrite dans ce même locataire.',
      },
      example: '58e0d3c7-91fb-4a26-8c4d-2f7b9a6e1035',
    },
    {
      id: 'clientId',
      required: true,
      path: ['entraAdminCenter', 'appRegistrations', 'overview', 'applicationClientId'],
      hint: {
        en: 'On the application’s overview page. Neither the Object ID below it nor the Secret ID is the right one.',
        fr: 'Dans la vue d’ensemble de l’application. Ni l’ID d’objet qui figure au-dessous ni l’ID de secret ne conviennent.',
      },
      example: 'd26b7f90-3e54-4c18-a0f7-914c8e5b2d63',
    },
    {
      id: 'objectId',
      required: true,
      path: ['entraAdminCenter', 'enterpriseApplications', 'overview', 'objectId'],
      hint: {
        en: 'Under Enterprise applications, not under App registrations: the commands for Exchange Online need it.',
        fr: 'Sous les applications d’entreprise, et non sous les inscriptions d’applications : les commandes pour Exchange Online en ont besoin.',
      },
      example: '7d1e42c8-0b5f-4936-8a21-c4e6f90d3b57',
    },
    {
      id: 'mailbox',
      required: true,
      path: [],
      hint: {
        en: 'The address of one of the mailboxes that Prextra may open, to try the access with.',
        fr: 'L’adresse de l’une des boîtes aux lettres que Prextra peut ouvrir, pour essayer l’accès.',
      },
      example: 'camille.tremblay@contoso.com',
    },
  ],
  steps: [
    {
      id: 'ask-vendor',
      title: {
        en: 'Ask CDID what Prextra needs today',
        fr: 'Demander à CDID ce dont Prextra a besoin aujourd’hui',
      },
      establishes: {
        en: 'You know that your version of Prextra uses Microsoft Graph, which data it synchronises, and whether it takes a certificate.',
        fr: 'Vous savez que votre version de Prextra utilise Microsoft Graph, quelles données elle synchronise et si elle accepte un certificat.',
      },
      check: 'attested',
      attestation: {
        en: 'Only CDID can tell, and its published document knows Exchange Web Services alone. It is done once you have the three answers in writing.',
        fr: 'Seule CDID peut le dire et son document publié ne connaît que les services web Exchange. C’est fait lorsque vous avez les trois réponses par écrit.',
      },
      minutes: 10,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'choose-tenant',
      title: {en: 'Choose the right tenant', fr: 'Choisir le bon locataire'},
      establishes: {
        en: 'You work in the tenant that the mailboxes belong to, and you know its ID.',
        fr: 'Vous travaillez dans le locataire auquel appartiennent les boîtes aux lettres et vous en connaissez l’ID.',
      },
      check: 'pre-flight',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'register-application',
      title: {en: 'Register the application', fr: 'Inscrire l’application'},
      establishes: {
        en: 'The application exists, accepts your tenant only, and has no redirect URI.',
        fr: 'L’application existe, n’accepte que votre locataire et n’a aucun URI de redirection.',
      },
      check: 'registration',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    copyClientId,
    {
      id: 'add-credential',
      title: {en: 'Add a certificate, or else a secret', fr: 'Ajouter un certificat ou, à défaut, un secret'},
      establishes: {
        en: 'The application has a certificate, or a client secret where Prextra takes no certificate, and you have noted its end date.',
        fr: 'L’application possède un certificat, ou un secret client si Prextra n’accepte pas de certificat, et vous en avez noté la date de fin.',
      },
      check: 'registration',
      minutes: 10,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'avoid-entra-grants',
      title: {en: 'Grant nothing in Entra', fr: 'Ne rien accorder dans Entra'},
      establishes: {
        en: 'Entra grants the application no access to mail, calendars or contacts, so that the limit set in Exchange Online holds.',
        fr: 'Entra n’accorde à l’application aucun accès au courrier, aux calendriers ni aux contacts : la limite fixée dans Exchange Online a donc un effet.',
      },
      check: 'registration',
      minutes: 2,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'add-service-principal',
      title: {
        en: 'Make the application known to Exchange Online',
        fr: 'Déclarer l’application dans Exchange Online',
      },
      establishes: {
        en: 'Exchange Online has a reference to the application’s service principal.',
        fr: 'Exchange Online dispose d’une référence au principal de service de l’application.',
      },
      check: 'script',
      minutes: 5,
      role: 'exchange-administrator',
      required: true,
    },
    {
      id: 'limit-mailboxes',
      title: {en: 'Choose the mailboxes', fr: 'Choisir les boîtes aux lettres'},
      establishes: {
        en: 'A management scope holds exactly the mailboxes that Prextra may open.',
        fr: 'Une étendue de gestion contient exactement les boîtes aux lettres que Prextra peut ouvrir.',
      },
      check: 'script',
      minutes: 10,
      role: 'exchange-administrator',
      required: true,
    },
    {
      id: 'assign-exchange-roles',
      title: {en: 'Give the application its roles', fr: 'Donner ses rôles à l’application'},
      establishes: {
        en: 'For each kind of data that is synchronised, one role holds for the chosen mailboxes.',
        fr: 'Pour chaque type de données synchronisé, un rôle vaut pour les boîtes aux lettres choisies.',
      },
      check: 'script',
      minutes: 5,
      role: 'exchange-administrator',
      required: true,
    },
    {
      id: 'check-app-only-access',
      title: {en: 'Check the access from a terminal', fr: 'Vérifier l’accès depuis un terminal'},
      establishes: {
        en: 'The application opens a chosen mailbox, and is refused any other.',
        fr: 'L’application ouvre une boîte aux lettres choisie et se voit refuser toute autre.',
      },
      check: 'script',
      minutes: 5,
      role: 'exchange-administrator',
      required: true,
    },
    {
      id: 'enter-keys',
      title: {en: 'Hand the values over to CDID', fr: 'Transmettre les valeurs à CDID'},
      establishes: {
        en: 'CDID’s technicians have the values, and nothing secret travelled in the open.',
        fr: 'Les techniciens de CDID ont les valeurs et rien de secret n’a circulé en clair.',
      },
      check: 'attested',
      attestation: {
        en: 'CDID enters the values on the Prextra server, where no check of this page can look. You can tell by its confirmation.',
        fr: 'CDID saisit les valeurs sur le serveur de Prextra, hors de portée des contrôles de cette page. Vous le savez par sa confirmation.',
      },
      minutes: 10,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'confirm-synchronization',
      title: {en: 'See the synchronisation work', fr: 'S’assurer que la synchronisation fonctionne'},
      establishes: {
        en: 'A change in Outlook appears in Prextra, and one in Prextra appears in Outlook.',
        fr: 'Une modification dans Outlook apparaît dans Prextra, et une modification dans Prextra apparaît dans Outlook.',
      },
      check: 'attested',
      attestation: {
        en: 'Only you see both sides. Change one entry on each side and wait for it to arrive on the other.',
        fr: 'Vous êtes la seule personne à voir les deux côtés. Modifiez une entrée de chaque côté et attendez qu’elle arrive de l’autre.',
      },
      minutes: 15,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'confirm-ews-permission',
      title: {
        en: 'Existing set-up: find its EWS permission',
        fr: 'Installation existante : retrouver son autorisation EWS',
      },
      establishes: {
        en: 'You know whether an older registration of yours still holds the permission for Exchange Web Services, and its client ID.',
        fr: 'Vous savez si l’une de vos inscriptions plus anciennes détient encore l’autorisation des services web Exchange, et quel est son ID client.',
      },
      check: 'registration',
      minutes: 5,
      role: 'application-developer',
      required: false,
    },
    {
      id: 'add-to-ews-allow-list',
      title: {
        en: 'Existing set-up: keep it running until the end',
        fr: 'Installation existante : la maintenir jusqu’à l’arrêt',
      },
      establishes: {
        en: 'Exchange Web Services are switched on, and the older application is on the allow list.',
        fr: 'Les services web Exchange sont activés et l’ancienne application figure dans la liste d’autorisation.',
      },
      check: 'script',
      minutes: 10,
      role: 'exchange-administrator',
      required: false,
    },
    {
      id: 'retire-ews',
      title: {
        en: 'Existing set-up: switch the old way off',
        fr: 'Installation existante : couper l’ancienne voie',
      },
      establishes: {
        en: 'The older application has lost its permission and its place on the allow list.',
        fr: 'L’ancienne application a perdu son autorisation et sa place dans la liste d’autorisation.',
      },
      check: 'script',
      minutes: 5,
      role: 'exchange-administrator',
      required: false,
    },
  ],
  handover: {
    channel: {
      en: 'Best, nothing secret travels at all: CDID makes the certificate on the Prextra server and sends you its public half, which you upload. A secret goes through a sharing service that shows it once, such as that of a password manager, to a technician whose name you have checked.',
      fr: 'Le mieux est que rien de secret ne circule : CDID crée le certificat sur le serveur de Prextra et vous en transmet la partie publique, que vous chargez. Un secret passe par un service de partage qui ne l’affiche qu’une fois, comme celui d’un gestionnaire de mots de passe, à un technicien dont vous avez vérifié le nom.',
    },
    never: {
      en: 'Never send a secret by e-mail, as CDID’s document asks, and never in the same message as the client ID and the tenant ID. Whoever has the three can open the mailboxes until you delete the secret.',
      fr: 'N’envoyez jamais un secret par courriel, comme le demande le document de CDID, ni dans le même message que l’ID client et l’ID de locataire. Quiconque dispose des trois peut ouvrir les boîtes aux lettres jusqu’à ce que vous supprimiez le secret.',
    },
    items: [
      {
        id: 'clientId',
        what: {en: 'The Application (client) ID', fr: 'L’ID d’application (client)'},
        secret: false,
        vendorLabel: {en: 'ApplicationId', fr: 'ApplicationId'},
        path: ['appRegistrations', 'overview', 'applicationClientId'],
        example: 'd26b7f90-3e54-4c18-a0f7-914c8e5b2d63',
        validation: clientIdValidation,
      },
      {
        id: 'tenantId',
        what: {en: 'The Directory (tenant) ID', fr: 'L’ID d’annuaire (locataire)'},
        secret: false,
        vendorLabel: {en: 'TenantId', fr: 'TenantId'},
        path: ['appRegistrations', 'overview', 'directoryTenantId'],
        example: '58e0d3c7-91fb-4a26-8c4d-2f7b9a6e1035',
        validation: {
          en: 'A GUID: 8-4-4-4-12 hexadecimal digits. It differs from the client ID.',
          fr: 'Un GUID : 8-4-4-4-12 chiffres hexadécimaux. Il diffère de l’ID client.',
        },
      },
      {
        id: 'certificate',
        what: {
          en: 'The thumbprint of the certificate, to make sure that both sides mean the same one; its private key stays on the Prextra server',
          fr: 'L’empreinte du certificat, pour s’assurer que les deux parties parlent du même ; sa clé privée reste sur le serveur de Prextra',
        },
        secret: false,
        path: ['certificatesSecrets', 'certificatesTab'],
        validation: {
          en: '40 hexadecimal digits, the same on both sides.',
          fr: '40 chiffres hexadécimaux, identiques des deux côtés.',
        },
      },
      {
        id: 'clientSecret',
        what: {
          en: 'Only if Prextra takes no certificate: the value of the client secret, not its Secret ID',
          fr: 'Seulement si Prextra n’accepte pas de certificat : la valeur du secret client, et non son ID de secret',
        },
        secret: true,
        vendorLabel: {en: 'ClientSecret', fr: 'ClientSecret'},
        path: ['certificatesSecrets', 'clientSecrets', 'value'],
        validation: secretValidation,
      },
      {
        id: 'mailboxes',
        what: {
          en: 'The addresses of the mailboxes that Prextra may open',
          fr: 'Les adresses des boîtes aux lettres que Prextra peut ouvrir',
        },
        secret: false,
        example: 'camille.tremblay@contoso.com',
        validation: {
          en: 'Each is a member of the management scope.',
          fr: 'Chacune fait partie de l’étendue de gestion.',
        },
      },
    ],
    ...cdid,
  },
  facts: [
    {
      id: 'token-scope',
      value: 'https://graph.microsoft.com/.default',
      kind: 'code',
      about: {en: 'The scope of the Microsoft Graph route', fr: 'L’étendue de la voie Microsoft Graph'},
      ...graphList,
    },
    {
      id: 'token-scope-ews',
      value: 'https://outlook.office365.com/.default',
      kind: 'code',
      about: {
        en: 'The scope of the route by Exchange Web Services',
        fr: 'L’étendue de la voie par les services web Exchange',
      },
      source: ewsOauth,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'vendor-graph-support',
      value: {
        en: 'not documented: CDID’s published document knows Exchange Web Services only',
        fr: 'non documentée : le document publié par CDID ne connaît que les services web Exchange',
      },
      about: {
        en: 'Whether your version of Prextra uses Microsoft Graph',
        fr: 'L’utilisation de Microsoft Graph par votre version de Prextra',
      },
      source: vendorPage,
      verifiedOn: readOn,
      status: 'unverified',
    },
    {
      id: 'vendor-certificate-support',
      value: {
        en: 'not documented: CDID’s settings file knows a client secret only',
        fr: 'non documentée : le fichier de paramètres de CDID ne connaît qu’un secret client',
      },
      about: {
        en: 'Whether Prextra takes a certificate',
        fr: 'La prise en charge d’un certificat par Prextra',
      },
      source: vendorPage,
      verifiedOn: readOn,
      status: 'unverified',
    },
    {
      id: 'vendor-data',
      value: {
        en: 'not documented: calendar, contacts or messages; ask before you give more than one role',
        fr: 'non documentées : rendez-vous, contacts ou messages ; renseignez-vous avant de donner plus d’un rôle',
      },
      about: {en: 'Which data Prextra synchronises', fr: 'Les données que Prextra synchronise'},
      source: vendorPage,
      verifiedOn: readOn,
      status: 'unverified',
    },
    {
      id: 'vendor-technicians',
      value: {
        en: 'CDID’s technical team, or the person in charge of your project there',
        fr: 'l’équipe technique de CDID ou votre chargé de projet',
      },
      about: {en: 'Who receives the values', fr: 'Le destinataire des valeurs'},
      ...cdid,
    },
    {
      id: 'vendor-technicians-address',
      value: 'technique@cdid.com',
      kind: 'code',
      about: {
        en: 'The address of CDID’s technical team, for what is not secret',
        fr: 'L’adresse de l’équipe technique de CDID, pour ce qui n’est pas secret',
      },
      ...cdid,
    },
    {
      id: 'vendor-confirmation',
      value: {
        en: 'CDID confirms by e-mail that the values are in place on your Prextra server',
        fr: 'CDID vous confirme par courriel que les valeurs sont en place sur votre serveur Prextra',
      },
      about: {en: 'What happens next', fr: 'La suite'},
      ...cdid,
    },
    {
      id: 'vendor-settings-fields',
      value: 'Environment, ApplicationId, ClientSecret, TenantId',
      kind: 'code',
      about: {
        en: 'The fields of the settings file that CDID fills in on the server; it chooses Environment itself',
        fr: 'Les champs du fichier de paramètres que CDID remplit sur le serveur ; elle choisit elle-même « Environment »',
      },
      ...cdid,
    },
    {
      id: 'vendor-settings-plain',
      value: {
        en: 'in plain text, one block per environment',
        fr: 'en clair, un bloc par environnement',
      },
      about: {
        en: 'How that file keeps a secret',
        fr: 'La façon dont ce fichier conserve un secret',
      },
      ...cdid,
    },
    {
      id: 'vendor-next-document',
      value: 'Synchronisation Outlook et Prextra',
      about: {
        en: 'The document of CDID that says how to use the synchronisation',
        fr: 'Le document de CDID qui explique l’utilisation de la synchronisation',
      },
      ...cdid,
    },
    {
      id: 'vendor-module',
      value: 'CRM',
      about: {
        en: 'The module of Prextra that this document belongs to',
        fr: 'Le module de Prextra dont fait partie ce document',
      },
      ...cdid,
    },
    defaultPermission,
    {
      id: 'command-install-module',
      value: 'Install-Module -Name ExchangeOnlineManagement -Scope CurrentUser',
      kind: 'code',
      about: {
        en: 'Installs Microsoft’s module for Exchange Online, once per computer',
        fr: 'Installe le module de Microsoft pour Exchange Online, une fois par ordinateur',
      },
      source: 'https://www.powershellgallery.com/packages/ExchangeOnlineManagement',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'module-name',
      value: 'ExchangeOnlineManagement',
      kind: 'code',
      about: {
        en: 'The name of Microsoft’s module for Exchange Online',
        fr: 'Le nom du module de Microsoft pour Exchange Online',
      },
      source: exchangeModule,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'command-execution-policy',
      value: 'Set-ExecutionPolicy -ExecutionPolicy RemoteSigned -Scope CurrentUser',
      kind: 'code',
      about: {
        en: 'Lets PowerShell load signed modules, for your account alone',
        fr: 'Permet à PowerShell de charger des modules signés, pour votre compte seulement',
      },
      source: exchangeModule,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'command-enable-customization',
      value: 'Enable-OrganizationCustomization',
      kind: 'code',
      about: {
        en: 'Once per organisation, if PowerShell asks for it before it creates a scope or a role assignment',
        fr: 'Une fois par organisation, si PowerShell la réclame avant de créer une étendue ou une attribution de rôle',
      },
      source: enableCustomization,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'command-disconnect',
      value: 'Disconnect-ExchangeOnline',
      kind: 'code',
      about: {en: 'Closes the connection', fr: 'Ferme la connexion'},
      source: exchangeModule,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'command-connect',
      value: 'Connect-ExchangeOnline',
      kind: 'code',
      about: {
        en: 'Opens Exchange Online PowerShell (module ExchangeOnlineManagement)',
        fr: 'Ouvre Exchange Online PowerShell (module ExchangeOnlineManagement)',
      },
      ...rbac,
    },
    {
      id: 'command-service-principal',
      value: 'New-ServicePrincipal -AppId {clientId} -ObjectId {objectId} -DisplayName "Prextra"',
      kind: 'code',
      about: {
        en: 'Makes the application known to Exchange Online',
        fr: 'Fait connaître l’application à Exchange Online',
      },
      source: `${applicationRbac}; ${newServicePrincipal}`,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'object-id-place',
      value: {
        en: 'take the object ID from the enterprise application’s page: the registration’s page shows another one, which Exchange Online refuses',
        fr: 'prenez l’ID d’objet sur la page de l’application d’entreprise : la page de l’inscription en affiche un autre, qu’Exchange Online refuse',
      },
      about: {en: 'Which object ID that command needs', fr: 'L’ID d’objet que demande cette commande'},
      ...rbac,
    },
    {
      id: 'scope-name',
      value: 'Prextra mailboxes',
      kind: 'code',
      about: {
        en: 'A name for the management scope; any other will do',
        fr: 'Un nom pour l’étendue de gestion ; tout autre convient',
      },
      source: 'Chosen for this guide',
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'command-scope',
      value:
        'New-ManagementScope -Name "Prextra mailboxes" -RecipientRestrictionFilter "CustomAttribute1 -eq \'Prextra\'"',
      kind: 'code',
      about: {
        en: 'Names the mailboxes: those whose custom attribute 1 reads Prextra',
        fr: 'Désigne les boîtes aux lettres : celles dont l’attribut personnalisé 1 vaut Prextra',
      },
      ...rbac,
    },
    {
      id: 'command-mark-mailbox',
      value: 'Set-Mailbox -Identity {mailbox} -CustomAttribute1 "Prextra"',
      kind: 'code',
      about: {
        en: 'Marks one mailbox so that it belongs to that scope',
        fr: 'Marque une boîte aux lettres pour qu’elle fasse partie de cette étendue',
      },
      source: 'https://learn.microsoft.com/powershell/module/exchange/set-mailbox',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'command-read-attribute',
      value: 'Get-Mailbox -Identity {mailbox} | Format-List CustomAttribute1',
      kind: 'code',
      about: {
        en: 'Shows whether custom attribute 1 of a mailbox is in use already',
        fr: 'Indique si l’attribut personnalisé 1 d’une boîte aux lettres sert déjà',
      },
      source: 'https://learn.microsoft.com/powershell/module/exchange/get-mailbox',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'command-list-mailboxes',
      value: 'Get-Mailbox -Filter "CustomAttribute1 -eq \'Prextra\'"',
      kind: 'code',
      about: {
        en: 'Lists the mailboxes that are marked',
        fr: 'Énumère les boîtes aux lettres marquées',
      },
      source: 'https://learn.microsoft.com/powershell/module/exchange/get-mailbox',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'command-unmark-mailbox',
      value: 'Set-Mailbox -Identity {mailbox} -CustomAttribute1 $null',
      kind: 'code',
      about: {
        en: 'Takes the mark off a mailbox',
        fr: 'Retire la marque d’une boîte aux lettres',
      },
      source: 'https://learn.microsoft.com/powershell/module/exchange/set-mailbox',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'command-group-name',
      value: 'Get-DistributionGroup -Identity {group} | Format-List DistinguishedName',
      kind: 'code',
      about: {
        en: 'Shows whether PowerShell finds the group, and its distinguished name',
        fr: 'Indique si PowerShell trouve le groupe, et affiche son nom unique',
      },
      source: 'https://learn.microsoft.com/powershell/module/exchange/get-distributiongroup',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'command-scope-group',
      value:
        'New-ManagementScope -Name "Prextra mailboxes" -RecipientRestrictionFilter "MemberOfGroup -eq \'$((Get-DistributionGroup -Identity {group}).DistinguishedName)\'"',
      kind: 'code',
      about: {
        en: 'Instead of the attribute: the direct members of a group',
        fr: 'Au lieu de l’attribut : les membres directs d’un groupe',
      },
      source: 'community sources 56187057789, 61390609253, 22206982818',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'command-role-calendars',
      value:
        'New-ManagementRoleAssignment -App {objectId} -Role "Application Calendars.ReadWrite" -CustomResourceScope "Prextra mailboxes"',
      kind: 'code',
      about: {en: 'The role for calendars', fr: 'Le rôle pour les calendriers'},
      ...rbac,
    },
    {
      id: 'command-role-contacts',
      value:
        'New-ManagementRoleAssignment -App {objectId} -Role "Application Contacts.ReadWrite" -CustomResourceScope "Prextra mailboxes"',
      kind: 'code',
      about: {en: 'The role for contacts', fr: 'Le rôle pour les contacts'},
      ...rbac,
    },
    {
      id: 'command-role-mail',
      value:
        'New-ManagementRoleAssignment -App {objectId} -Role "Application Mail.ReadWrite" -CustomResourceScope "Prextra mailboxes"',
      kind: 'code',
      about: {en: 'The role for messages', fr: 'Le rôle pour les messages'},
      ...rbac,
    },
    {
      id: 'command-test',
      value: 'Test-ServicePrincipalAuthorization -Identity {objectId} -Resource {mailbox} | Format-Table',
      kind: 'code',
      about: {
        en: 'Says whether a mailbox is within the limit: True in the column InScope, or False',
        fr: 'Indique si une boîte aux lettres est dans la limite : True dans la colonne InScope, ou False',
      },
      source: `${testAuthorization}; ${applicationRbac}`,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'command-test-outside',
      value:
        'Test-ServicePrincipalAuthorization -Identity {objectId} -Resource {otherMailbox} | Format-Table',
      kind: 'code',
      about: {
        en: 'The same for a mailbox that was not chosen',
        fr: 'La même, pour une boîte aux lettres qui n’a pas été choisie',
      },
      source: `${testAuthorization}; ${applicationRbac}`,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'command-test-blind-spot',
      value: {
        en: 'does not see what Entra grants: a mailbox outside the limit can read False and still be open',
        fr: 'ne voit pas ce qu’Entra accorde : une boîte aux lettres hors limite peut afficher False et rester pourtant ouverte',
      },
      about: {en: 'What that command does not see', fr: 'Ce que cette commande ne voit pas'},
      ...rbac,
    },
    {
      id: 'command-remove-role',
      value: 'Remove-ManagementRoleAssignment -Identity "{assignment}"',
      kind: 'code',
      about: {en: 'Takes a role away again', fr: 'Retire un rôle'},
      ...rbac,
    },
    {
      id: 'command-list-roles',
      value: 'Get-ManagementRoleAssignment -RoleAssignee {objectId} | Format-List Name,Role',
      kind: 'code',
      about: {
        en: 'Lists the roles that an application has, each with the name that removing it needs',
        fr: 'Énumère les rôles d’une application, chacun avec le nom que demande sa suppression',
      },
      source: 'community sources 59715011388, 58023458373',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'command-remove-scope',
      value: 'Remove-ManagementScope -Identity "Prextra mailboxes"',
      kind: 'code',
      about: {
        en: 'Removes the management scope',
        fr: 'Supprime l’étendue de gestion',
      },
      source: 'https://learn.microsoft.com/powershell/module/exchange/remove-managementscope',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'command-remove-service-principal',
      value: 'Remove-ServicePrincipal -Identity {objectId}',
      kind: 'code',
      about: {
        en: 'Makes Exchange Online forget the application',
        fr: 'Fait oublier l’application à Exchange Online',
      },
      source: 'https://learn.microsoft.com/powershell/module/exchange/remove-serviceprincipal',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'rbac-delay-min',
      value: 30,
      unit: 'minutes',
      about: {
        en: 'A change of roles takes effect after at least, for an application that is idle',
        fr: 'Délai minimal d’effet d’un changement de rôles, pour une application inactive',
      },
      ...rbac,
    },
    {
      id: 'rbac-delay-max',
      value: 2,
      unit: 'hours',
      about: {
        en: 'A change of roles takes effect after at most, for an application that is busy; the test command does not wait for it',
        fr: 'Délai maximal d’effet d’un changement de rôles, pour une application active ; la commande de test n’en dépend pas',
      },
      ...rbac,
    },
    {
      id: 'grants-add-up',
      value: {
        en: 'a permission granted in Entra counts for every mailbox, whatever the limit in Exchange Online says',
        fr: 'une autorisation accordée dans Entra vaut pour toutes les boîtes aux lettres, quelle que soit la limite dans Exchange Online',
      },
      about: {en: 'Why nothing is granted in Entra', fr: 'Pourquoi rien n’est accordé dans Entra'},
      ...rbac,
    },
    {
      id: 'rbac-group-membership',
      value: 'Organization Management',
      about: {
        en: 'The role group in Exchange Online whose members may give these roles; the Exchange Administrator role includes it',
        fr: 'Le groupe de rôles d’Exchange Online dont les membres peuvent donner ces rôles ; le rôle Administrateur Exchange l’inclut',
      },
      ...rbac,
    },
    {
      id: 'application-access-policies',
      value: {
        en: 'the older means, replaced by the roles used here; for a registration that already holds permissions in Entra it is the only one that limits them',
        fr: 'l’ancien moyen, remplacé par les rôles utilisés ici ; pour une inscription qui détient déjà des autorisations dans Entra, c’est le seul qui les limite',
      },
      about: {
        en: 'Application access policies',
        fr: 'Les stratégies d’accès aux applications',
      },
      ...rbac,
    },
    {
      id: 'autodiscover',
      value: {
        en: 'does not answer an application that has its access by such roles alone',
        fr: 'ne répond pas à une application qui ne tient son accès que de ces rôles',
      },
      about: {en: 'The AutoDiscover service', fr: 'Le service de découverte automatique (AutoDiscover)'},
      source: `${applicationRbac} (an earlier version of the page)`,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'certificate-better',
      value: {
        en: 'its private key never leaves the server, so there is nothing to send, to read over a shoulder or to leave in a file',
        fr: 'sa clé privée ne quitte jamais le serveur : il n’y a donc rien à envoyer, rien à lire par-dessus une épaule, rien à laisser dans un fichier',
      },
      about: {
        en: 'Why a certificate is better than a secret',
        fr: 'Pourquoi un certificat vaut mieux qu’un secret',
      },
      source: certificateCredentials,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'certificate-formats',
      value: '.cer, .pem, .crt',
      kind: 'code',
      about: {
        en: 'The files that the portal accepts: the public half of a certificate',
        fr: 'Les fichiers qu’accepte le portail : la partie publique d’un certificat',
      },
      ...quickstart,
    },
    secretShown,
    secretDefaultDays,
    {
      id: 'ews-new-setup',
      value: {
        en: 'Do not begin with Exchange Web Services: the connection would stop on the last of these dates. Use Microsoft Graph',
        fr: 'Ne commencez pas par les services web Exchange : la liaison cesserait de fonctionner à la dernière de ces dates. Utilisez Microsoft Graph',
      },
      about: {
        en: 'What the shutdown means for a new set-up',
        fr: 'Ce que l’arrêt signifie pour une nouvelle installation',
      },
      source: ewsAlmostUp,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'ews-existing-setup',
      value: {
        en: 'The connection runs on until the last of these dates only if its client ID is on the allow list, and has to move to Microsoft Graph before then',
        fr: 'La liaison ne fonctionne jusqu’à la dernière de ces dates que si son ID client figure dans la liste d’autorisation, et doit passer à Microsoft Graph avant',
      },
      about: {
        en: 'What the shutdown means for an existing set-up',
        fr: 'Ce que l’arrêt signifie pour une installation existante',
      },
      source: `${ewsAlmostUp}; ${ewsIsHere}`,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'ews-end',
      value: '2027-04-01',
      about: {
        en: 'Exchange Web Services end on',
        fr: 'Les services web Exchange prennent fin le',
      },
      ...almostUp,
    },
    {
      id: 'ews-shutdown-begins',
      value: '2026-10-01',
      about: {en: 'The shutdown begins on', fr: 'L’arrêt commence le'},
      ...almostUp,
    },
    {
      id: 'ews-list-required-since',
      value: '2026-10-10',
      about: {
        en: 'Without an allow list, blocked since',
        fr: 'Sans liste d’autorisation, accès bloqué depuis le',
      },
      ...isHere,
    },
    {
      id: 'ews-features-frozen',
      value: '2018',
      about: {
        en: 'The year in which Microsoft stopped developing Exchange Web Services',
        fr: 'L’année où Microsoft a cessé de développer les services web Exchange',
      },
      ...almostUp,
    },
    {
      id: 'ews-end-announced',
      value: '2023',
      about: {
        en: 'The year in which Microsoft first announced their end',
        fr: 'L’année où Microsoft en a annoncé la fin pour la première fois',
      },
      ...almostUp,
    },
    {
      id: 'ews-second-phase',
      value: {
        en: 'organisations that never touched the switch and have no list are switched off, with a notice seven days before in the Message center; when this phase ends is not published',
        fr: 'les organisations qui n’ont jamais modifié ce réglage et n’ont pas de liste sont coupées, avec un avis sept jours plus tôt dans le Centre de messages ; la fin de cette phase n’est pas publiée',
      },
      about: {en: 'The second phase of the shutdown', fr: 'La seconde phase de l’arrêt'},
      ...isHere,
    },
    {
      id: 'ews-two-switches',
      value: {
        en: 'since April 2025 both the organisation’s switch and the mailbox’s must allow it',
        fr: 'depuis avril 2025, le réglage de l’organisation et celui de la boîte aux lettres doivent tous deux l’autoriser',
      },
      about: {en: 'Two switches', fr: 'Deux réglages'},
      source: 'https://techcommunity.microsoft.com/blog/exchange/4383083 (MC1015893)',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'ews-switch-empty',
      value: {
        en: 'as long as the organisation’s switch is empty, the allow list has no effect and no application is blocked; once it reads True, only the applications on the list are let in',
        fr: 'tant que le réglage de l’organisation est vide, la liste d’autorisation n’a pas d’effet et aucune application n’est bloquée ; dès qu’il vaut True, seules les applications de la liste sont admises',
      },
      about: {
        en: 'What an empty switch means',
        fr: 'Ce que signifie un réglage vide',
      },
      source:
        'https://learn.microsoft.com/powershell/module/exchangepowershell/set-organizationconfig (parameter EwsAllowedAppIDs, as proposed in github:MicrosoftDocs/office-docs-powershell pull request 13643)',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'ews-other-applications',
      value: {
        en: 'some programs of Microsoft itself, such as the older Outlook for Mac, still use Exchange Web Services and need to be on the list as well',
        fr: 'certains programmes de Microsoft même, comme l’ancien Outlook pour Mac, utilisent encore les services web Exchange et doivent eux aussi figurer dans la liste',
      },
      about: {
        en: 'Who else needs the allow list',
        fr: 'Qui d’autre a besoin de la liste d’autorisation',
      },
      ...isHere,
    },
    {
      id: 'ews-usage-report',
      value: {
        en: 'in the Microsoft 365 admin center under Reports, Usage, Exchange, EWS usage',
        fr: 'dans le Centre d’administration Microsoft 365, sous Rapports, Utilisation, Exchange, onglet EWS',
      },
      about: {
        en: 'Where Microsoft shows which applications use Exchange Web Services',
        fr: 'Où Microsoft montre quelles applications utilisent les services web Exchange',
      },
      source: 'community sources 69229356529 (English), 71065258626 (French)',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'ews-user-agent-setting',
      value: 'EwsApplicationAccessPolicy',
      kind: 'code',
      about: {
        en: 'The setting that admits or blocks programs by user agent, on calls of Microsoft Graph too',
        fr: 'Le réglage qui admet ou bloque des programmes selon l’agent utilisateur, y compris pour les appels de Microsoft Graph',
      },
      ...ewsControl,
    },
    {
      id: 'command-ews-read-list',
      value: 'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsAllowedAppIDs',
      kind: 'code',
      about: {en: 'Reads the allow list', fr: 'Lit la liste d’autorisation'},
      ...ewsControl,
    },
    {
      id: 'command-ews-set-list',
      value: 'Set-OrganizationConfig -EwsAllowedAppIDs "{existingIds},{olderClientId}"',
      kind: 'code',
      about: {
        en: 'Writes the allow list. It replaces the whole list: put every ID that is to stay into it, separated by commas',
        fr: 'Écrit la liste d’autorisation. Elle remplace toute la liste : mettez-y tous les ID à conserver, séparés par des virgules',
      },
      source: `${ewsAllowedAppIds}; ${ewsAccess}`,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'command-ews-shorten-list',
      value: 'Set-OrganizationConfig -EwsAllowedAppIDs "{existingIds}"',
      kind: 'code',
      about: {
        en: 'Writes the allow list without the application that no longer needs it',
        fr: 'Écrit la liste d’autorisation sans l’application qui n’en a plus besoin',
      },
      source: `${ewsAllowedAppIds}; ${ewsAccess}`,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'command-ews-read-switch',
      value:
        'Get-OrganizationConfig | Format-List EwsEnabled, EwsApplicationAccessPolicy, EwsAllowList, EwsBlockList',
      kind: 'code',
      about: {
        en: 'Reads the organisation’s switch and its lists by user agent',
        fr: 'Lit le réglage de l’organisation et ses listes par agent utilisateur',
      },
      ...ewsControl,
    },
    {
      id: 'command-ews-enable',
      value: 'Set-OrganizationConfig -EwsEnabled:$true',
      kind: 'code',
      about: {
        en: 'Switches Exchange Web Services on for the organisation',
        fr: 'Active les services web Exchange pour l’organisation',
      },
      ...ewsControl,
    },
    {
      id: 'command-ews-disable',
      value: 'Set-OrganizationConfig -EwsEnabled:$false',
      kind: 'code',
      about: {
        en: 'Switches Exchange Web Services off for the organisation',
        fr: 'Désactive les services web Exchange pour l’organisation',
      },
      source: ewsAccess,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'command-ews-read-mailbox',
      value: 'Get-CASMailbox -Identity {mailbox} | Format-List EwsEnabled',
      kind: 'code',
      about: {en: 'Reads the switch of one mailbox', fr: 'Lit le réglage d’une boîte aux lettres'},
      ...ewsControl,
    },
    {
      id: 'command-ews-enable-mailbox',
      value: 'Set-CASMailbox -Identity {mailbox} -EwsEnabled $true',
      kind: 'code',
      about: {
        en: 'Switches Exchange Web Services on for one mailbox',
        fr: 'Active les services web Exchange pour une boîte aux lettres',
      },
      source: ewsAccess,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'ews-list-delay',
      value: 24,
      unit: 'hours',
      about: {
        en: 'A change of the allow list takes up to',
        fr: 'Une modification de la liste d’autorisation prend effet au plus tard après',
      },
      ...ewsControl,
    },
    {
      id: 'ews-switch-delay',
      value: 1,
      unit: 'hours',
      about: {
        en: 'A change of the switch takes about',
        fr: 'Une modification du réglage prend effet après environ',
      },
      ...isHere,
    },
    {
      id: 'ews-role',
      value: 'Application EWS.AccessAsApp',
      kind: 'code',
      about: {
        en: 'The Exchange role that limits an older set-up to chosen mailboxes, once the permission in Entra is gone',
        fr: 'Le rôle Exchange qui limite une ancienne installation à des boîtes aux lettres choisies, une fois retirée l’autorisation dans Entra',
      },
      ...rbac,
    },
    {
      id: 'ews-manifest-property',
      value: 'requiredResourceAccess',
      kind: 'code',
      about: {
        en: 'The property of the manifest that lists what a registration asks for; editing it never grants consent',
        fr: 'La propriété du manifeste qui énumère ce que demande une inscription ; la modifier n’accorde jamais de consentement',
      },
      source:
        'github:MicrosoftDocs/entra-docs docs/identity-platform/azure-active-directory-graph-app-manifest-deprecation.md',
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'ews-error-header',
      value: 'X-EWS-Policy-Reason',
      kind: 'code',
      about: {
        en: 'The header of a 403 answer that says why it was refused',
        fr: 'L’en-tête d’une réponse 403 qui en donne la raison',
      },
      ...ewsControl,
    },
    {
      id: 'ews-error-disabled',
      value: 'EWS is disabled for this user or tenant',
      kind: 'code',
      about: {
        en: 'The organisation’s switch or the mailbox’s is off',
        fr: 'Le réglage de l’organisation ou celui de la boîte aux lettres est désactivé',
      },
      ...ewsControl,
    },
    {
      id: 'ews-error-policy',
      value: 'EWS is blocked by policy for this user or tenant',
      kind: 'code',
      about: {
        en: 'The application is not on the allow list, or a list by user agent stops it',
        fr: 'L’application n’est pas dans la liste d’autorisation, ou une liste par agent utilisateur l’arrête',
      },
      ...ewsControl,
    },
    {
      id: 'graph-error-access-denied',
      value: 'ErrorAccessDenied',
      kind: 'code',
      about: {
        en: 'Microsoft Graph answers 403: the mailbox is outside the limit, or no role was given for this kind of data',
        fr: 'Microsoft Graph répond 403 : la boîte aux lettres est hors limite, ou aucun rôle n’a été donné pour ce type de données',
      },
      source: 'https://learn.microsoft.com/graph/auth-limit-mailbox-access',
      verifiedOn: readOn,
      status: 'docs-only',
    },
  ],
  corrections: [
    {
      id: 'ews-route-retired',
      says: {
        en: 'Set the synchronisation up with Exchange Web Services.',
        fr: 'Configurez la synchronisation avec les services web Exchange.',
      },
      truth: {
        en: 'That route ends on 1 April 2027, and has been closed since October 2026 to applications that are not on the allow list. A new set-up uses Microsoft Graph.',
        fr: 'Cette voie prend fin le 1er avril 2027 et, depuis octobre 2026, elle est fermée aux applications absentes de la liste d’autorisation. Une nouvelle installation utilise Microsoft Graph.',
      },
      step: 'ask-vendor',
      source: `${ewsAlmostUp}; ${ewsIsHere}`,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'every-mailbox',
      says: {
        en: 'Grant full_access_as_app to the application; limiting it is not mentioned.',
        fr: 'Accordez full_access_as_app à l’application ; aucune limite n’est mentionnée.',
      },
      truth: {
        en: 'That opens every mailbox of the organisation, management and human resources included. Roles in Exchange Online open only those you choose.',
        fr: 'Cela ouvre toutes les boîtes aux lettres de l’organisation, y compris celles de la direction et des ressources humaines. Les rôles d’Exchange Online n’ouvrent que celles que vous choisissez.',
      },
      step: 'limit-mailboxes',
      ...rbac,
    },
    {
      id: 'secret-by-mail',
      says: {
        en: 'Send the client ID, the secret and the tenant ID to CDID’s technical team by e-mail.',
        fr: 'Transmettez l’ID client, le secret et l’ID de locataire par courriel à l’équipe technique de CDID.',
      },
      truth: {
        en: 'A message is copied, kept and searched for years. Use a certificate, or a sharing service that shows a secret once; if you sent one before, replace it.',
        fr: 'Un message est copié, conservé et consultable pendant des années. Utilisez un certificat, ou un service de partage qui n’affiche un secret qu’une fois ; si vous en avez déjà envoyé un, remplacez-le.',
      },
      step: 'enter-keys',
      source: 'Derived from general practice; CDID’s document shows the plain-text settings file as well',
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'manifest-under-api-permissions',
      says: {
        en: 'Choose API permissions and look for requiredResourceAccess in the manifest.',
        fr: 'Choisissez « Autorisations de l’API » et recherchez requiredResourceAccess dans le manifeste.',
      },
      truth: {
        en: 'Those are two pages: the property stands under Manifest. Microsoft’s own French page had the same mistake. Adding the permission by API permissions needs no manifest at all.',
        fr: 'Ce sont deux pages : la propriété se trouve sous « Manifeste ». La page française de Microsoft comportait la même erreur. Ajouter l’autorisation par « API autorisées » dispense de toucher au manifeste.',
      },
      step: 'confirm-ews-permission',
      source: `${ewsOauth}; github:isabella232/office-developer-exchange-docs.fr-FR`,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'public-client-redirect',
      says: {
        en: 'Add the redirect URI of a public client, ending in nativeclient.',
        fr: 'Ajoutez l’URI de redirection d’un client public, qui se termine par nativeclient.',
      },
      truth: {
        en: 'A service that signs in alone has no redirect. Together with a secret, that registration even leads to AADSTS700025.',
        fr: 'Un service qui s’authentifie seul n’a pas de redirection. Associée à un secret, cette inscription mène même à AADSTS700025.',
      },
      step: 'register-application',
      source: redirectUris,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'personal-account',
      says: {
        en: 'Sign in with a personal account or a work or school account.',
        fr: 'Connectez-vous avec un compte personnel ou un compte professionnel ou scolaire.',
      },
      truth: {
        en: 'With a work account of your organisation: the registration must be in the tenant that the mailboxes belong to.',
        fr: 'Avec un compte professionnel de votre organisation : l’inscription doit se trouver dans le locataire auquel appartiennent les boîtes aux lettres.',
      },
      step: 'choose-tenant',
      source: ewsOauth,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'directory-client-id',
      says: {
        en: 'Copy the “directory (client) ID”.',
        fr: 'Copiez « l’ID du répertoire (client) ».',
      },
      truth: {
        en: 'There is no such value: it is the Directory (tenant) ID. The client ID belongs to the application.',
        fr: 'Cette valeur n’existe pas : il s’agit de l’ID d’annuaire (locataire). L’ID client, lui, est celui de l’application.',
      },
      step: 'copy-client-id',
      ...quickstart,
    },
    {
      id: 'secret-wording',
      says: {
        en: 'Choose “Secret nouveau client”, and note the value.',
        fr: 'Sélectionnez « Secret nouveau client » et notez la valeur.',
      },
      truth: {
        en: 'The button is called New client secret. A certificate, on the tab beside it, is better; a secret ends after 24 months at most, and the synchronisation with it.',
        fr: 'Le bouton s’appelle « Nouveau secret client ». Un certificat, sous l’onglet voisin, vaut mieux ; un secret prend fin au bout de 24 mois au plus, et la synchronisation avec lui.',
      },
      step: 'add-credential',
      ...quickstart,
    },
    {
      id: 'old-admin-center',
      says: {
        en: 'Open the Azure Active Directory admin center.',
        fr: 'Ouvrez le centre d’administration Azure Active Directory.',
      },
      truth: {
        en: 'It is now the Microsoft Entra admin center, at entra.microsoft.com.',
        fr: 'C’est désormais le centre d’administration Microsoft Entra, à l’adresse entra.microsoft.com.',
      },
      step: 'register-application',
      ...quickstart,
    },
  ],
  sources: [
    {
      id: 'cdid-document',
      title: 'CDID: Configuration de la synchronisation Outlook et Prextra (PDF)',
      url: 'https://cdid.com',
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-application-rbac',
      title: 'Microsoft: Role Based Access Control for Applications in Exchange Online',
      url: applicationRbac,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-test-authorization',
      title: 'Microsoft: Test-ServicePrincipalAuthorization',
      url: testAuthorization,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-exchange-module',
      title: 'Microsoft: About the Exchange Online PowerShell module',
      url: exchangeModule,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-enable-customization',
      title: 'Microsoft: Enable-OrganizationCustomization',
      url: enableCustomization,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-ews-almost-up',
      title: 'Exchange Team: Exchange Online EWS, Your Time is Almost Up',
      url: ewsAlmostUp,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-ews-allowed-app-ids',
      title: 'Exchange Team: Introducing EWSAllowedAppIDs',
      url: ewsAllowedAppIds,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-ews-is-here',
      title: 'Exchange Team: EWS Deprecation Is Here – What This Means To You',
      url: ewsIsHere,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-ews-access',
      title: 'Microsoft: Control access to EWS in Exchange',
      url: ewsAccess,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-ews-oauth',
      title: 'Microsoft: Authenticate an EWS application by using OAuth',
      url: ewsOauth,
      verifiedOn: readOn,
    },
    registerApplicationPage,
    {
      id: 'microsoft-permissions',
      title: 'Microsoft: Microsoft Graph permissions reference',
      url: permissionsReference,
      verifiedOn: readOn,
    },
  ],
};
