/**
 * Adobe Experience Platform → Dynamics 365 (Dataverse). No one signs in: the application stands as an application user
 * in each environment, and the security role of that user is what opens the data. One file, because it is data.
 */
import {
  clientIdHint,
  clientIdValidation,
  copyClientId,
  createSecret,
  defaultPermission,
  ownTenantOnly,
  quickstart,
  registerApplicationPage,
  secretCredential,
  secretDefaultDays,
  secretShown,
  secretValidation,
  secretWhat,
} from '../every-registration';
import type {Integration} from '../schema';
import {vendors} from '../vendors';

const readOn = '2026-11-21';
/** Adobe's own page, which this guide re-tells and corrects. */
const adobePage =
  'https://experienceleague.adobe.com/en/docs/experience-platform/destinations/catalog/crm/microsoft-dynamics-365';
/** Later than seed 001; its French twin is the latest that was read, with the changes up to October 2023 listed. */
const adobeLater =
  'github:AdobeDocs/experience-platform.fr-FR help/destinations/catalog/crm/microsoft-dynamics-365.md';
const adobeActivate =
  'https://experienceleague.adobe.com/en/docs/experience-platform/destinations/ui/activate/activate-segment-streaming-destinations';
const applicationUsers = 'https://learn.microsoft.com/power-platform/admin/manage-application-users';
const requestLimits = 'https://learn.microsoft.com/power-platform/admin/api-request-limits-allocations';
const dataverseLimits = 'https://learn.microsoft.com/power-apps/maker/data-platform/api-limits-overview';
const regions = 'https://learn.microsoft.com/power-platform/admin/new-datacenter-regions';
const tokenClaims = 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference';
const permissionList = 'github:maciejporebski/azure-ad-first-party-apps-permissions apps/Dataverse.md';

const adobe = {source: adobePage, verifiedOn: readOn, status: 'docs-only'} as const;
const adobeNewer = {source: adobeLater, verifiedOn: readOn, status: 'docs-only'} as const;
/** The rights of today: “Manage Destinations” was asked for activating too until 2023. */
const adobeRights = {
  source: `${adobeActivate}; https://experienceleague.adobe.com/en/docs/experience-platform/destinations/api/streaming-destinations`,
  verifiedOn: readOn,
  status: 'docs-only',
} as const;
const appUserPage = {source: applicationUsers, verifiedOn: readOn, status: 'verified'} as const;
const limitsPage = {source: requestLimits, verifiedOn: readOn, status: 'verified'} as const;
const regionPage = {source: regions, verifiedOn: readOn, status: 'docs-only'} as const;
/** Regions that Microsoft's table of 2022 does not have yet. */
const laterRegion = {source: 'community source 231887863', verifiedOn: readOn, status: 'community'} as const;

export const adobeDataverse: Integration = {
  id: 'adobe-dataverse',
  vendor: vendors.adobe,
  product: {
    id: 'dataverse',
    name: {en: 'Dynamics 365 CRM (Dataverse)', fr: 'Dynamics 365 CRM (Dataverse)'},
  },
  title: {
    en: 'Adobe Experience Platform and Dynamics 365 CRM',
    fr: 'Adobe Experience Platform et Dynamics 365 CRM',
  },
  summary: {
    en: 'Experience Platform writes the audience status of each profile into a column of your Dynamics 365 contacts. It connects as an application, with no one signed in, and may do what the security role of its application user allows.',
    fr: 'Experience Platform inscrit le statut d’audience de chaque profil dans une colonne de vos contacts Dynamics 365. La plateforme se connecte en tant qu’application, sans que personne n’ouvre de session, et peut faire ce que permet le rôle de sécurité de son utilisateur de l’application.',
  },
  flow: 'client-credentials',
  route: {state: 'current', milestones: [], ...adobe},
  registration: {
    audience: 'single-tenant',
    audienceLabels: ['acctSingleNew', 'acctSingle'],
    audienceWhy: ownTenantOnly,
    redirectUris: [],
    credential: secretCredential,
    permissions: [],
    never: [
      {
        value: 'user_impersonation',
        why: {
          en: 'A delegated permission: it only counts where a person signs in. Tokens for an application alone never contain it, so adding it opens nothing and leaves a permission in the registration that nobody can explain later. Microsoft’s walkthrough of 2019 still adds it.',
          fr: 'C’est une autorisation déléguée : elle ne compte que lorsqu’une personne se connecte. Les jetons délivrés à une application seule ne la contiennent jamais ; l’ajouter n’ouvre rien et laisse dans l’inscription une autorisation que personne ne saura expliquer. La procédure de Microsoft de 2019 l’ajoute encore.',
        },
        source: `${permissionList}; ${tokenClaims}; github:MicrosoftDocs/powerapps-docs use-single-tenant-server-server-authentication.md`,
        verifiedOn: readOn,
        status: 'derived',
      },
      {
        value: 'mcp.tools',
        why: {
          en: 'The other delegated permission of Dataverse, for tools that act for a signed-in person. The connector does not use it.',
          fr: 'C’est l’autre autorisation déléguée de Dataverse, destinée aux outils qui agissent pour une personne connectée. Le connecteur ne s’en sert pas.',
        },
        source: permissionList,
        verifiedOn: '2026-08-22',
        status: 'verified',
      },
    ],
  },
  consent: {
    by: 'in-product',
    roles: ['power-platform-administrator'],
    why: {
      en: 'Dataverse publishes no application permission, so there is nothing to consent to in Entra. An administrator of the environment grants access instead: by creating the application user and giving it a security role.',
      fr: 'Dataverse ne publie aucune autorisation d’application : il n’y a donc rien à quoi consentir dans Entra. C’est un administrateur de l’environnement qui donne l’accès, en créant l’utilisateur de l’application et en lui attribuant un rôle de sécurité.',
    },
    source: `${permissionList}; ${applicationUsers}`,
    verifiedOn: readOn,
    status: 'verified',
  },
  productSetup: [
    {
      kind: 'dataverse-application-user',
      must: {
        en: 'In each environment that receives data there is one application user for this application, active, in a business unit, with a security role that may read and write contacts.',
        fr: 'Chaque environnement destinataire compte un utilisateur de l’application pour cette application : actif, rattaché à une division et doté d’un rôle de sécurité qui permet de lire et de modifier les contacts.',
      },
      path: [
        'ppac',
        'ppacManage',
        'environments',
        'ppacSettings',
        'usersPermissions',
        'applicationUsers',
        'newAppUser',
      ],
      role: 'power-platform-administrator',
      ...appUserPage,
    },
    {
      kind: 'dataverse-column',
      must: {
        en: 'The contact table has a custom column of type Simple whose data type is Single Line of Text, to hold the audience status.',
        fr: 'La table des contacts possède une colonne personnalisée de type « Simple » et de type de données « Single Line of Text » (ligne de texte simple), destinée au statut d’audience.',
      },
      path: [],
      role: 'power-platform-administrator',
      ...adobe,
    },
  ],
  inputs: [
    {
      id: 'tenantId',
      required: true,
      path: ['entraAdminCenter', 'appRegistrations', 'overview', 'directoryTenantId'],
      hint: {
        en: 'The tenant that the Dynamics 365 environment belongs to. The application must be registered in that same tenant.',
        fr: 'Le locataire auquel appartient l’environnement Dynamics 365. L’application doit être inscrite dans ce même locataire.',
      },
      example: '6d1c08f5-27a3-4b9e-b1d4-90e3c5f7a216',
    },
    {
      id: 'clientId',
      required: true,
      path: ['entraAdminCenter', 'appRegistrations', 'overview', 'applicationClientId'],
      hint: clientIdHint,
      example: '2b7e41d9-83c6-4f05-a9e2-5d14f8b6c370',
    },
    {
      id: 'environmentUrl',
      required: true,
      path: ['ppac', 'ppacManage', 'environments'],
      hint: {
        en: 'The address of the environment, such as https://contoso.crm3.dynamics.com: https, without anything after the host.',
        fr: 'L’adresse de l’environnement, par exemple https://contoso.crm3.dynamics.com : en https, sans rien après l’hôte.',
      },
      example: 'https://contoso.crm3.dynamics.com',
    },
  ],
  steps: [
    {
      id: 'prepare-experience-platform',
      title: {en: 'Prepare Experience Platform', fr: 'Préparer Experience Platform'},
      establishes: {
        en: 'Experience Platform has a schema, a dataset and at least one audience, and you hold the access rights that the later steps need.',
        fr: 'Experience Platform dispose d’un schéma, d’un jeu de données et d’au moins une audience, et vous détenez les droits d’accès que demandent les étapes suivantes.',
      },
      check: 'attested',
      attestation: {
        en: 'All of it lives at Adobe, where no check of this page can look. You can tell by the audience appearing in the list of audiences with a profile count above zero.',
        fr: 'Tout cela se trouve chez Adobe, hors de portée des contrôles de cette page. Vous le constatez lorsque l’audience figure dans la liste des audiences avec un nombre de profils supérieur à zéro.',
      },
      minutes: 20,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'choose-tenant',
      title: {en: 'Choose the right tenant', fr: 'Choisir le bon locataire'},
      establishes: {
        en: 'You work in the tenant that the Dynamics 365 environment belongs to, and you know its ID.',
        fr: 'Vous travaillez dans le locataire auquel appartient l’environnement Dynamics 365 et vous en connaissez l’ID.',
      },
      check: 'script',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'register-application',
      title: {en: 'Register the application', fr: 'Inscrire l’application'},
      establishes: {
        en: 'The application exists, accepts your tenant only, and has neither a redirect URI nor an API permission for Dataverse. Its service principal came into being with it.',
        fr: 'L’application existe, n’accepte que votre locataire et n’a ni URI de redirection ni autorisation d’API pour Dataverse. Son principal de service a été créé en même temps.',
      },
      check: 'registration',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    copyClientId,
    createSecret,
    {
      id: 'copy-environment-url',
      title: {en: 'Copy the environment URL', fr: 'Copier l’URL de l’environnement'},
      establishes: {
        en: 'You have the URL of the environment that receives the data, with the host of its region.',
        fr: 'Vous disposez de l’URL de l’environnement destinataire, avec l’hôte de sa région.',
      },
      check: 'pre-flight',
      minutes: 2,
      role: 'power-platform-administrator',
      required: true,
    },
    {
      id: 'create-security-role',
      title: {en: 'Create a security role', fr: 'Créer un rôle de sécurité'},
      establishes: {
        en: 'The environment has a security role that may read and write contacts, and no more than that.',
        fr: 'L’environnement compte un rôle de sécurité qui permet de lire et de modifier les contacts, et rien de plus.',
      },
      check: 'script',
      minutes: 5,
      role: 'power-platform-administrator',
      required: true,
    },
    {
      id: 'create-application-user',
      title: {en: 'Create the application user', fr: 'Créer l’utilisateur de l’application'},
      establishes: {
        en: 'The environment knows the application: it has one active application user for it, which holds that role.',
        fr: 'L’environnement connaît l’application : il compte pour elle un utilisateur de l’application, actif et doté de ce rôle.',
      },
      check: 'script',
      minutes: 5,
      role: 'power-platform-administrator',
      required: true,
    },
    {
      id: 'create-status-column',
      title: {en: 'Create the status column', fr: 'Créer la colonne de statut'},
      establishes: {
        en: 'The contact table has a custom text column for the audience status, and you have noted its logical name.',
        fr: 'La table des contacts possède une colonne de texte personnalisée pour le statut d’audience, et vous en avez noté le nom logique.',
      },
      check: 'script',
      minutes: 5,
      role: 'power-platform-administrator',
      required: true,
    },
    {
      id: 'check-app-only-access',
      title: {en: 'Check the access from a terminal', fr: 'Vérifier l’accès depuis un terminal'},
      establishes: {
        en: 'With the very values that Adobe will use, the application gets a token and reads a contact of this environment.',
        fr: 'Avec les valeurs mêmes qu’utilisera Adobe, l’application obtient un jeton et lit un contact de cet environnement.',
      },
      check: 'script',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'connect-destination',
      title: {en: 'Connect the destination', fr: 'Connecter la destination'},
      establishes: {
        en: 'Experience Platform holds your credentials and accepted them; the destination has a name, and alerts if you want them.',
        fr: 'Experience Platform détient vos informations d’identification et les a acceptées ; la destination porte un nom et, si vous le souhaitez, des alertes sont activées.',
      },
      check: 'attested',
      attestation: {
        en: 'Only Experience Platform sees this connection. You can tell by the status Connected and its green check mark.',
        fr: 'Seule Experience Platform voit cette connexion. Vous la reconnaissez à l’état « Connecté » accompagné d’une coche verte.',
      },
      minutes: 5,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'activate-audiences',
      title: {en: 'Choose the audiences to activate', fr: 'Choisir les audiences à activer'},
      establishes: {
        en: 'The audiences whose status Dynamics 365 is to show are selected for this destination.',
        fr: 'Les audiences dont Dynamics 365 doit afficher le statut sont sélectionnées pour cette destination.',
      },
      check: 'attested',
      attestation: {
        en: 'The selection is kept at Adobe. You can tell by the audiences listed in the activation workflow of this destination.',
        fr: 'La sélection est conservée chez Adobe. Vous la retrouvez dans la liste des audiences du workflow d’activation de cette destination.',
      },
      minutes: 5,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'map-fields',
      title: {en: 'Map the fields', fr: 'Mapper les champs'},
      establishes: {
        en: 'The contact identifier is mapped to itself, and each attribute to a Dynamics 365 column by its lower-case logical name.',
        fr: 'L’identifiant du contact est mappé à lui-même, et chaque attribut à une colonne Dynamics 365 désignée par son nom logique, en minuscules.',
      },
      check: 'attested',
      attestation: {
        en: 'The mapping is kept at Adobe. It is right when each row has a source and a target, and the row of the contact identifier is among them.',
        fr: 'Le mappage est conservé chez Adobe. Il est juste lorsque chaque ligne comporte une source et une cible et que la ligne de l’identifiant du contact y figure.',
      },
      minutes: 10,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'schedule-export',
      title: {en: 'Enter the mapping IDs', fr: 'Saisir les ID de mappage'},
      establishes: {
        en: 'Each audience names, as its mapping ID, the column that receives its status.',
        fr: 'Chaque audience désigne, comme ID de mappage, la colonne qui en reçoit le statut.',
      },
      check: 'attested',
      attestation: {
        en: 'The schedule is kept at Adobe. Compare each mapping ID, letter by letter, with the name of the column that the terminal check printed.',
        fr: 'La planification est conservée chez Adobe. Comparez chaque ID de mappage, à la lettre près, avec le nom de la colonne qu’affiche le contrôle depuis un terminal.',
      },
      minutes: 5,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'validate-export',
      title: {en: 'Validate the export', fr: 'Valider l’exportation'},
      establishes: {
        en: 'The dataflow runs, and contacts in Dynamics 365 show the status of the audience.',
        fr: 'Le flux de données s’exécute et les contacts de Dynamics 365 affichent le statut de l’audience.',
      },
      check: 'attested',
      attestation: {
        en: 'Whether the numbers agree can only be seen with both products open: the profile count of the audience at Adobe, and the contacts whose status column is filled in Dynamics 365.',
        fr: 'Seul le rapprochement des deux produits permet de voir si les nombres concordent : le nombre de profils de l’audience chez Adobe et les contacts dont la colonne de statut est remplie dans Dynamics 365.',
      },
      minutes: 15,
      role: 'vendor-account-administrator',
      required: true,
    },
  ],
  handover: {
    channel: {
      en: 'You type the values yourself into the destination’s connection form in Experience Platform. Nothing is sent to anyone.',
      fr: 'Vous saisissez vous-même les valeurs dans le formulaire de connexion de la destination, dans Experience Platform. Rien n’est envoyé à qui que ce soit.',
    },
    never: {
      en: 'Never send the secret by e-mail, chat or support ticket, not even to Adobe. Whoever has seen it can use it until you delete it.',
      fr: 'N’envoyez jamais le secret par courriel, par messagerie ou dans une demande d’assistance, pas même à Adobe. Quiconque l’a vu peut s’en servir jusqu’à ce que vous le supprimiez.',
    },
    items: [
      {
        id: 'clientId',
        what: {en: 'The Application (client) ID', fr: 'L’ID d’application (client)'},
        secret: false,
        vendorLabel: {en: 'Client ID', fr: 'Identifiant client, ou « Client ID »'},
        path: ['appRegistrations', 'overview', 'applicationClientId'],
        example: '2b7e41d9-83c6-4f05-a9e2-5d14f8b6c370',
        validation: clientIdValidation,
      },
      {
        id: 'tenantId',
        what: {en: 'The Directory (tenant) ID', fr: 'L’ID d’annuaire (locataire)'},
        secret: false,
        vendorLabel: {
          en: 'Tenant ID',
          fr: '« Tenant ID », ou un second « Identifiant client » (mal traduit : c’est le locataire)',
        },
        path: ['appRegistrations', 'overview', 'directoryTenantId'],
        example: '6d1c08f5-27a3-4b9e-b1d4-90e3c5f7a216',
        validation: {
          en: 'A GUID: 8-4-4-4-12 hexadecimal digits. The sample on Adobe’s page (7-4-4-4-10) is not one.',
          fr: 'Un GUID : 8-4-4-4-12 chiffres hexadécimaux. L’exemple de la page d’Adobe (7-4-4-4-10) n’en est pas un.',
        },
      },
      {
        id: 'clientSecret',
        what: secretWhat,
        secret: true,
        vendorLabel: {en: 'Client Secret', fr: 'Secret client, ou « Client Secret »'},
        path: ['certificatesSecrets', 'clientSecrets', 'value'],
        validation: secretValidation,
      },
      {
        id: 'region',
        what: {
          en: 'The part of the host that stands for the region, chosen from a list',
          fr: 'La partie de l’hôte qui désigne la région, à choisir dans une liste',
        },
        secret: false,
        vendorLabel: {en: 'Region', fr: 'Région, ou « Region »'},
        part: 'region',
        path: ['ppac', 'ppacManage', 'environments'],
        example: 'crm3',
        validation: {
          en: 'The word between the first two dots of your environment URL.',
          fr: 'Le mot placé entre les deux premiers points de l’URL de votre environnement.',
        },
      },
      {
        id: 'environmentUrl',
        what: {
          en: 'The first part of the environment’s host; despite its name, the field does not want the whole URL',
          fr: 'La première partie de l’hôte de l’environnement ; malgré son nom, ce champ ne veut pas l’URL entière',
        },
        secret: false,
        vendorLabel: {en: 'Environment URL', fr: 'URL d’environnement, ou « Environment URL »'},
        part: 'organization',
        path: ['ppac', 'ppacManage', 'environments'],
        example: 'contoso',
        validation: {
          en: 'The word before the first dot of your environment URL, without https://.',
          fr: 'Le mot placé avant le premier point de l’URL de votre environnement, sans https://.',
        },
      },
      {
        id: 'customizationPrefix',
        what: {
          en: 'The prefix of your status column; the form asks for it further down, among the details',
          fr: 'Le préfixe de votre colonne de statut ; le formulaire le demande plus bas, parmi les détails',
        },
        secret: false,
        vendorLabel: {en: 'Customization Prefix', fr: '« Customization Prefix »'},
        path: ['powerApps', 'dvTables', 'dvColumns', 'name'],
        example: 'cr5a1',
        validation: {
          en: 'The letters and digits before the underscore of the column’s logical name.',
          fr: 'Les lettres et chiffres qui précèdent le trait de soulignement dans le nom logique de la colonne.',
        },
      },
    ],
    ...adobeNewer,
  },
  facts: [
    {
      id: 'token-scope',
      value: 'https://{org}.{region}.dynamics.com/.default',
      kind: 'code',
      about: {en: 'The scope that the application asks for', fr: 'L’étendue que demande l’application'},
      source: 'github:merill/microsoft-info _info/MicrosoftApps.csv; derived from the environment URL',
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'web-api-root',
      value: 'https://{org}.api.{region}.dynamics.com/api/data/v9.2/',
      kind: 'code',
      about: {
        en: 'The address of the Dataverse Web API; it also answers without “.api”',
        fr: 'L’adresse de l’API web de Dataverse ; elle répond aussi sans « .api »',
      },
      source: regions,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'application-permissions',
      value: {en: 'none', fr: 'aucune'},
      about: {
        en: 'The application permissions that Dataverse publishes',
        fr: 'Les autorisations d’application que publie Dataverse',
      },
      source: permissionList,
      verifiedOn: '2026-08-22',
      status: 'verified',
    },
    {
      id: 'application-users-per-environment',
      value: 1,
      unit: 'count',
      about: {
        en: 'Application users that one application may have in an environment',
        fr: 'Le nombre d’utilisateurs de l’application qu’une application peut avoir dans un environnement',
      },
      ...appUserPage,
    },
    {
      id: 'application-user-picker',
      value: {
        en: 'lists app registrations only, not enterprise applications',
        fr: 'ne propose que les inscriptions d’applications, et non les applications d’entreprise',
      },
      about: {en: 'What the application picker shows', fr: 'Ce que montre le sélecteur d’applications'},
      ...appUserPage,
    },
    {
      id: 'application-user-fields',
      value: {
        en: 'application, business unit, e-mail address, security roles',
        fr: 'application, division, adresse de courriel, rôles de sécurité',
      },
      about: {
        en: 'What the form for a new application user asks for',
        fr: 'Ce que demande le formulaire d’un nouvel utilisateur de l’application',
      },
      ...appUserPage,
    },
    {
      id: 'application-user-removal',
      value: {
        en: 'deactivate it first; then reassign the records it owns and delete it',
        fr: 'désactivez-le d’abord ; réaffectez ensuite les enregistrements dont il est propriétaire, puis supprimez-le',
      },
      about: {
        en: 'How to withdraw the access again',
        fr: 'Comment retirer l’accès',
      },
      ...appUserPage,
    },
    {
      id: 'security-role-advice',
      value: {
        en: 'a role of your own with read and write on the contact table; System Administrator works too, and gives far too much',
        fr: 'un rôle qui vous est propre, en lecture et en écriture sur la table des contacts ; Administrateur système fonctionne aussi, mais donne beaucoup trop de droits',
      },
      about: {en: 'Which security role to give', fr: 'Le rôle de sécurité à attribuer'},
      source: 'Derived from what the connector does: Adobe names no role',
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'column-type',
      value: 'Simple',
      kind: 'code',
      about: {en: 'Type of the custom column', fr: 'Le type de la colonne personnalisée'},
      ...adobe,
    },
    {
      id: 'column-data-type',
      value: 'Single Line of Text',
      kind: 'code',
      about: {en: 'Data type of the custom column', fr: 'Le type de données de la colonne personnalisée'},
      ...adobe,
    },
    {
      id: 'status-column-example',
      value: 'cr5a1_audiencestatus',
      kind: 'code',
      about: {
        en: 'What a logical name looks like: prefix, underscore, name, all in lower case (invented)',
        fr: 'À quoi ressemble un nom logique : préfixe, trait de soulignement, nom, le tout en minuscules (valeur inventée)',
      },
      source: 'Invented value of the right shape',
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'identity',
      value: 'contactid',
      kind: 'code',
      about: {
        en: 'The identity that the destination supports, and requires',
        fr: 'L’identité que la destination prend en charge, et exige',
      },
      ...adobeNewer,
    },
    {
      id: 'identity-example',
      value: '7eb682f1-ca75-e511-80d4-00155d2a68d1',
      about: {en: 'What a contact identifier looks like', fr: 'À quoi ressemble un identifiant de contact'},
      ...adobe,
    },
    {
      id: 'map-identity-source',
      value: 'contactid',
      kind: 'code',
      about: {
        en: 'Source of the required mapping, in the profile schema',
        fr: 'La source du mappage obligatoire, dans le schéma de profil',
      },
      ...adobeNewer,
    },
    {
      id: 'map-identity-target',
      value: 'contactid',
      kind: 'code',
      about: {
        en: 'Target of the required mapping, in Dynamics 365',
        fr: 'La cible du mappage obligatoire, dans Dynamics 365',
      },
      ...adobeNewer,
    },
    {
      id: 'map-first-name-source',
      value: 'person.name.firstName',
      kind: 'code',
      about: {en: 'First name, in the profile schema', fr: 'Le prénom, dans le schéma de profil'},
      ...adobe,
    },
    {
      id: 'map-first-name-target',
      value: 'firstname',
      kind: 'code',
      about: {en: 'First name, in Dynamics 365', fr: 'Le prénom, dans Dynamics 365'},
      ...adobeNewer,
    },
    {
      id: 'map-last-name-source',
      value: 'person.name.lastName',
      kind: 'code',
      about: {en: 'Last name, in the profile schema', fr: 'Le nom de famille, dans le schéma de profil'},
      ...adobe,
    },
    {
      id: 'map-last-name-target',
      value: 'lastname',
      kind: 'code',
      about: {en: 'Last name, in Dynamics 365', fr: 'Le nom de famille, dans Dynamics 365'},
      ...adobeNewer,
    },
    {
      id: 'map-email-source',
      value: 'personalEmail.address',
      kind: 'code',
      about: {
        en: 'E-mail address, in the profile schema',
        fr: 'L’adresse de courriel, dans le schéma de profil',
      },
      ...adobe,
    },
    {
      id: 'map-email-target',
      value: 'emailaddress1',
      kind: 'code',
      about: {en: 'E-mail address, in Dynamics 365', fr: 'L’adresse de courriel, dans Dynamics 365'},
      ...adobeNewer,
    },
    {
      id: 'mapping-id',
      value: {
        en: 'must equal the name of the custom column, letter by letter',
        fr: 'doit être identique, à la lettre près, au nom de la colonne personnalisée',
      },
      about: {
        en: 'What to enter as the mapping ID of each audience',
        fr: 'Ce qu’il faut saisir comme ID de mappage de chaque audience',
      },
      ...adobe,
    },
    {
      id: 'mapping-id-prefix',
      value: {
        en: 'Adobe does not say whether the mapping ID includes the prefix once the form asks for the prefix separately: try the full logical name first',
        fr: 'Adobe ne dit pas si l’ID de mappage comprend le préfixe lorsque le formulaire demande celui-ci à part : essayez d’abord le nom logique complet',
      },
      about: {en: 'An open question', fr: 'Une question ouverte'},
      source: adobeLater,
      verifiedOn: readOn,
      status: 'unverified',
    },
    {
      id: 'supported-audiences',
      value: {
        en: 'audiences of people that the Segmentation Service of Experience Platform builds; not imported lists (CSV), look-alike or federated audiences, nor audiences of accounts or prospects',
        fr: 'les audiences de personnes que construit le service de segmentation d’Experience Platform ; ni les listes importées (CSV), ni les audiences similaires ou fédérées, ni les audiences de comptes ou de prospects',
      },
      about: {
        en: 'The audiences that the destination accepts',
        fr: 'Les audiences que la destination accepte',
      },
      ...adobeNewer,
    },
    {
      id: 'prefix-purpose',
      value: {
        en: 'for columns that were not created in the default solution',
        fr: 'pour les colonnes qui n’ont pas été créées dans la solution par défaut',
      },
      about: {
        en: 'Why Adobe’s form asks for a prefix since August 2023',
        fr: 'La raison pour laquelle le formulaire d’Adobe demande un préfixe depuis août 2023',
      },
      ...adobeNewer,
    },
    {
      id: 'export-type',
      value: {en: 'profile-based', fr: 'basé sur les profils'},
      about: {
        en: 'Export type: all members of an audience with the attributes you mapped',
        fr: 'Le type d’exportation : tous les membres d’une audience, avec les attributs que vous avez mappés',
      },
      ...adobe,
    },
    {
      id: 'export-frequency',
      value: {en: 'streaming', fr: 'diffusion en continu'},
      about: {
        en: 'Export frequency: always on, each change is sent as soon as a profile is updated',
        fr: 'La fréquence d’exportation : toujours active, chaque changement est envoyé dès qu’un profil est mis à jour',
      },
      ...adobe,
    },
    {
      id: 'adobe-rights-connect',
      value: {
        en: '“View Destinations” and “Manage Destinations”',
        fr: '« Afficher les destinations » et « Gérer les destinations »',
      },
      about: {
        en: 'Rights needed at Adobe to connect a destination',
        fr: 'Les droits requis chez Adobe pour connecter une destination',
      },
      ...adobeRights,
    },
    {
      id: 'adobe-rights-activate',
      value: {
        en: '“View Destinations”, “Activate Destinations”, “View Profiles” and “View Segments”',
        fr: '« Afficher les destinations », « Activer les destinations », « Afficher les profils » et « Afficher les segments »',
      },
      about: {
        en: 'Rights needed at Adobe to activate audiences',
        fr: 'Les droits requis chez Adobe pour activer des audiences',
      },
      ...adobeRights,
    },
    {
      id: 'adobe-rights-identities',
      value: {en: '“View Identity Graph”', fr: '« View Identity Graph »'},
      about: {
        en: 'Right needed at Adobe besides, to export identities',
        fr: 'Le droit requis en outre chez Adobe pour exporter des identités',
      },
      ...adobeNewer,
    },
    {
      id: 'segments-are-audiences',
      value: {
        en: 'Adobe now says “audience” where its older pages, and some of its rights, say “segment”',
        fr: 'Adobe dit aujourd’hui « audience » là où ses pages plus anciennes, et certains de ses droits, disent « segment »',
      },
      about: {en: 'Two words for one thing', fr: 'Deux mots pour une même chose'},
      ...adobeNewer,
    },
    {
      id: 'error-bad-request',
      value:
        'Bad request reported while pushing events to the destination. Please contact the administrator and try again.',
      kind: 'code',
      about: {
        en: 'The error that a dataflow run shows when Dynamics 365 refuses the data',
        fr: 'L’erreur qu’affiche l’exécution d’un flux de données lorsque Dynamics 365 refuse les données',
      },
      ...adobe,
    },
    {
      id: 'error-bad-request-cause-mapping-id',
      value: {
        en: 'the mapping ID names no column of Dynamics 365',
        fr: 'l’ID de mappage ne désigne aucune colonne de Dynamics 365',
      },
      about: {en: 'First cause of that error', fr: 'Première cause de cette erreur'},
      ...adobe,
    },
    {
      id: 'error-bad-request-cause-empty-date',
      value: {
        en: 'a date or timestamp is mapped to a date column, and its value is empty: Dynamics 365 refuses the whole row',
        fr: 'une date ou un horodatage est mappé à une colonne de date et sa valeur est vide : Dynamics 365 refuse toute la ligne',
      },
      about: {en: 'Second cause of that error', fr: 'Seconde cause de cette erreur'},
      ...adobe,
    },
    {
      id: 'error-not-a-member',
      value: '0x80072560',
      kind: 'code',
      about: {
        en: 'Dataverse answers 403 with this code when the application user, or its role, is missing in this environment',
        fr: 'Dataverse répond 403 avec ce code lorsque l’utilisateur de l’application, ou son rôle, manque dans cet environnement',
      },
      source: 'Dynamics 365 documentation on dual-write, community sources 24304020363, 2683607510',
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'pool-base-dynamics',
      value: 500000,
      unit: 'count',
      about: {
        en: 'Requests in 24 hours that all application users of a tenant share, with Dynamics 365 Enterprise or Professional licences',
        fr: 'Requêtes par 24 heures que se partagent tous les utilisateurs de l’application d’un locataire, avec des licences Dynamics 365 Enterprise ou Professional',
      },
      ...limitsPage,
    },
    {
      id: 'pool-per-licence',
      value: 5000,
      unit: 'count',
      about: {
        en: 'Requests in 24 hours that each such licence adds',
        fr: 'Requêtes par 24 heures qu’ajoute chacune de ces licences',
      },
      ...limitsPage,
    },
    {
      id: 'pool-maximum',
      value: 10000000,
      unit: 'count',
      about: {
        en: 'The most requests in 24 hours that this pool can hold',
        fr: 'Le maximum de requêtes par 24 heures que ce total peut atteindre',
      },
      ...limitsPage,
    },
    {
      id: 'pool-base-power-apps',
      value: 25000,
      unit: 'count',
      about: {
        en: 'The pool in 24 hours with Power Apps or Power Automate licences only',
        fr: 'Le total par 24 heures avec des licences Power Apps ou Power Automate seulement',
      },
      ...limitsPage,
    },
    {
      id: 'licensed-user-requests',
      value: 40000,
      unit: 'count',
      about: {
        en: 'For comparison: requests in 24 hours of one person with a paid Dynamics 365 licence; the connector does not draw on them',
        fr: 'À titre de comparaison : requêtes par 24 heures d’une personne titulaire d’une licence Dynamics 365 payante ; le connecteur n’y puise pas',
      },
      ...limitsPage,
    },
    {
      id: 'protection-window',
      value: 5,
      unit: 'minutes',
      about: {
        en: 'The sliding window of the service protection limits; whoever exceeds them is answered 429',
        fr: 'La fenêtre glissante des limites de protection du service ; qui les dépasse reçoit une réponse 429',
      },
      source: dataverseLimits,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    secretDefaultDays,
    secretShown,
    defaultPermission,
    {
      id: 'contact-table',
      value: {en: 'Contact', fr: 'Contact'},
      about: {
        en: 'The table whose rows the connector updates',
        fr: 'La table dont le connecteur met à jour les lignes',
      },
      ...adobe,
    },
    {
      id: 'api-used',
      value: 'Contact Entity Reference API',
      about: {
        en: 'The interface of Dynamics 365 that the connector uses, as Adobe names it',
        fr: 'L’interface de Dynamics 365 que le connecteur utilise, sous le nom que lui donne Adobe',
      },
      ...adobe,
    },
    {
      id: 'column-name-fixed',
      value: {
        en: 'cannot be changed once the column is saved',
        fr: 'ne peuvent plus être modifiés une fois la colonne enregistrée',
      },
      about: {
        en: 'Name and data type of a column',
        fr: 'Le nom et le type de données d’une colonne',
      },
      source: 'https://learn.microsoft.com/power-apps/maker/data-platform/create-edit-field-portal',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'sign-in-host',
      value: 'login.microsoftonline.com',
      kind: 'code',
      about: {
        en: 'The host that issues tokens in the worldwide cloud',
        fr: 'L’hôte qui délivre les jetons dans le nuage mondial',
      },
      source: 'Built-in list of @azure/msal-common 16.16.1',
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'sign-in-host-us',
      value: 'login.microsoftonline.us',
      kind: 'code',
      about: {
        en: 'The same for GCC High',
        fr: 'Le même pour GCC High',
      },
      source: 'Built-in list of @azure/msal-common 16.16.1; which environment it serves: derived',
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'sign-in-host-china',
      value: 'login.partner.microsoftonline.cn',
      kind: 'code',
      about: {en: 'The same for China', fr: 'Le même pour la Chine'},
      source: 'Built-in list of @azure/msal-common 16.16.1; which environment it serves: derived',
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'data-governance',
      value: {
        en: 'Experience Platform applies your data usage policies to every activation: an audience with data that a policy forbids to export cannot be activated',
        fr: 'Experience Platform applique vos politiques d’utilisation des données à chaque activation : une audience contenant des données dont une politique interdit l’exportation ne peut pas être activée',
      },
      about: {en: 'Data usage and governance', fr: 'Utilisation et gouvernance des données'},
      ...adobe,
    },
    ...regionHosts(),
  ],
  corrections: [
    {
      id: 'application-user-place',
      says: {
        en: 'Create the application user in Azure Active Directory.',
        fr: 'Créez l’utilisateur de l’application dans Azure Active Directory.',
      },
      truth: {
        en: 'Entra knows no application user: it is created in each environment, in the Power Platform admin center.',
        fr: 'Entra ne connaît pas d’utilisateur de l’application : celui-ci se crée dans chaque environnement, depuis le centre d’administration Power Platform.',
      },
      step: 'create-application-user',
      ...appUserPage,
    },
    {
      id: 'security-role-missing',
      says: {
        en: 'Nothing about security roles.',
        fr: 'Rien sur les rôles de sécurité.',
      },
      truth: {
        en: 'Without one the application gets its token, and Dataverse answers 403 to every call.',
        fr: 'Sans rôle, l’application obtient bien son jeton, mais Dataverse répond 403 à chaque appel.',
      },
      step: 'create-security-role',
      source: `${applicationUsers}; Dynamics 365 documentation on dual-write, community source 24304020363`,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'authorization-grant',
      says: {
        en: 'Dynamics 365 is reached by OAuth 2 with an authorization grant.',
        fr: 'L’accès à Dynamics 365 passe par OAuth 2 avec un octroi d’autorisation.',
      },
      truth: {
        en: 'The fields that Adobe collects (client ID, secret, tenant, environment, and no redirect URI) are those of the client credentials flow: the application signs in alone.',
        fr: 'Les champs qu’Adobe demande (ID client, secret, locataire, environnement, et aucun URI de redirection) sont ceux du flux d’informations d’identification client : l’application s’authentifie seule.',
      },
      step: 'register-application',
      source: adobePage,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'user-impersonation',
      says: {
        en: 'Nothing about API permissions; Microsoft’s walkthrough of 2019 adds user_impersonation.',
        fr: 'Rien sur les autorisations d’API ; la procédure de Microsoft de 2019 ajoute user_impersonation.',
      },
      truth: {
        en: 'None is needed. Dataverse publishes no application permission, and the delegated one never enters a token that an application gets alone.',
        fr: 'Aucune n’est nécessaire. Dataverse ne publie pas d’autorisation d’application et l’autorisation déléguée n’entre jamais dans un jeton qu’une application obtient seule.',
      },
      step: 'register-application',
      source: `${permissionList}; ${tokenClaims}`,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'client-or-tenant',
      says: {
        en: 'The French page calls both the client ID and the tenant ID “Identifiant client”, and prints that field twice.',
        fr: 'La page française appelle « Identifiant client » aussi bien l’ID client que l’ID de locataire, et imprime ce champ deux fois.',
      },
      truth: {
        en: 'One of the two is the tenant ID (“locataire”). The English page has them right.',
        fr: 'L’un des deux est l’ID de locataire (« tenant ID »). La page anglaise les distingue correctement.',
      },
      step: 'connect-destination',
      ...adobe,
    },
    {
      id: 'tenant-id-sample',
      says: {
        en: 'A tenant ID looks like 1234567-aaaa-12ab-ba21-1234567890.',
        fr: 'Un ID de locataire ressemble à 1234567-aaaa-12ab-ba21-1234567890.',
      },
      truth: {
        en: 'That sample is too short at both ends. A tenant ID is a GUID of 8-4-4-4-12 hexadecimal digits.',
        fr: 'Cet exemple est trop court aux deux extrémités. Un ID de locataire est un GUID de 8-4-4-4-12 chiffres hexadécimaux.',
      },
      step: 'choose-tenant',
      source: adobePage,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'secret-sample',
      says: {
        en: 'A client secret looks like abcde~abcdefghijklmnopqrstuvwxyz12345678.',
        fr: 'Un secret client ressemble à abcde~abcdefghijklmnopqrstuvwxyz12345678.',
      },
      truth: {
        en: 'The tilde now stands further on, after a digit and the letter Q, and a value is usually 40 characters long.',
        fr: 'Le tilde se trouve désormais plus loin, après un chiffre et la lettre Q, et une valeur compte en général 40 caractères.',
      },
      step: 'create-secret',
      source: 'community source 55598069764 (pattern of a secret scanner)',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'one-region-only',
      says: {
        en: 'The environment’s domain ends in crm.dynamics.com (older versions of the page).',
        fr: 'Le domaine de l’environnement se termine par crm.dynamics.com (versions anciennes de la page).',
      },
      truth: {
        en: 'Only in North America. Each region has its own host, such as crm3 for Canada and crm12 for France; later versions of Adobe’s form ask for it as Region.',
        fr: 'En Amérique du Nord seulement. Chaque région a son propre hôte, par exemple crm3 pour le Canada et crm12 pour la France ; les versions récentes du formulaire d’Adobe le demandent comme « Région ».',
      },
      step: 'copy-environment-url',
      source: `${regions}; ${adobeLater}`,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'target-names',
      says: {
        en: 'The targets of the mapping are “contactId”, “FirstName”, “LastName” and “Email” (until October 2023).',
        fr: 'Les cibles du mappage sont « contactId », « FirstName », « LastName » et « Email » (jusqu’en octobre 2023).',
      },
      truth: {
        en: 'Targets are written in lower case, by the logical name of the column: contactid, firstname, lastname, emailaddress1.',
        fr: 'Les cibles s’écrivent en minuscules, d’après le nom logique de la colonne : contactid, firstname, lastname, emailaddress1.',
      },
      step: 'map-fields',
      ...adobeNewer,
    },
    {
      id: 'rights-to-activate',
      says: {
        en: 'To activate, you need “Manage Destinations”, “Activate Destinations”, “View Profiles” and “View Segments” (older versions of the page).',
        fr: 'Pour activer, il faut les droits « Gérer les destinations », « Activer les destinations », « Afficher les profils » et « Afficher les segments » (versions anciennes de la page).',
      },
      truth: {
        en: '“View Destinations” has taken the place of “Manage Destinations” there, and “View Identity Graph” has been added for exporting identities. Connecting needs “View Destinations” besides “Manage Destinations”.',
        fr: '« Afficher les destinations » y remplace « Gérer les destinations », et « View Identity Graph » s’y ajoute pour exporter des identités. La connexion demande « Afficher les destinations » en plus de « Gérer les destinations ».',
      },
      step: 'activate-audiences',
      ...adobeRights,
    },
    {
      id: 'old-links',
      says: {
        en: 'Guidance is linked to docs.microsoft.com and to pages about version 9 on premises.',
        fr: 'Les renvois mènent à docs.microsoft.com et à des pages sur la version 9 locale.',
      },
      truth: {
        en: 'Microsoft’s documentation now lives at learn.microsoft.com, and the pages for the cloud are those about Power Platform and Dataverse. Azure Active Directory is now called Microsoft Entra ID.',
        fr: 'La documentation de Microsoft se trouve désormais sur learn.microsoft.com et les pages relatives au nuage sont celles de Power Platform et de Dataverse. Azure Active Directory s’appelle aujourd’hui Microsoft Entra ID.',
      },
      ...adobe,
    },
    {
      id: 'secret-expiry-missing',
      says: {
        en: 'Nothing about the date on which the secret expires.',
        fr: 'Rien sur la date d’expiration du secret.',
      },
      truth: {
        en: 'On that day the export stops until Experience Platform has a new secret. The portal allows 24 months at most, Microsoft advises less than 12: note the date and replace the secret before it.',
        fr: 'Ce jour-là, l’exportation cesse jusqu’à ce qu’Experience Platform dispose d’un nouveau secret. Le portail admet 24 mois au plus, Microsoft conseille moins de 12 : notez la date et remplacez le secret avant l’échéance.',
      },
      step: 'create-secret',
      ...quickstart,
    },
  ],
  sources: [
    {
      id: 'adobe-dynamics',
      title: 'Adobe: Microsoft Dynamics 365 connection',
      url: adobePage,
      verifiedOn: readOn,
    },
    {
      id: 'adobe-activate',
      title: 'Adobe: Activate audiences to streaming destinations',
      url: adobeActivate,
      verifiedOn: readOn,
    },
    registerApplicationPage,
    {
      id: 'microsoft-application-users',
      title: 'Microsoft: Manage application users in the Power Platform admin center',
      url: applicationUsers,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-request-limits',
      title: 'Microsoft: Requests limits and allocations',
      url: requestLimits,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-dataverse-limits',
      title: 'Microsoft: Dataverse API limits overview',
      url: dataverseLimits,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-regions',
      title: 'Microsoft: Datacenter regions',
      url: regions,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-token-claims',
      title: 'Microsoft: Access token claims reference',
      url: tokenClaims,
      verifiedOn: readOn,
    },
  ],
};

/** The hosts by region, as facts named `region-host-<crmN>`. The list is open: Microsoft adds regions. */
function regionHosts(): Integration['facts'] {
  const older = [
    ['crm.dynamics.com', 'North America', 'Amérique du Nord'],
    ['crm2.dynamics.com', 'South America', 'Amérique du Sud'],
    ['crm3.dynamics.com', 'Canada', 'Canada'],
    ['crm4.dynamics.com', 'Europe, Middle East and Africa', 'Europe, Moyen-Orient et Afrique'],
    ['crm5.dynamics.com', 'Asia-Pacific', 'Asie-Pacifique'],
    ['crm6.dynamics.com', 'Australia', 'Australie'],
    ['crm7.dynamics.com', 'Japan', 'Japon'],
    ['crm8.dynamics.com', 'India', 'Inde'],
    ['crm9.dynamics.com', 'United States government (GCC)', 'Administration des États-Unis (GCC)'],
    ['crm11.dynamics.com', 'United Kingdom', 'Royaume-Uni'],
    ['crm12.dynamics.com', 'France', 'France'],
    ['crm14.dynamics.com', 'South Africa', 'Afrique du Sud'],
    ['crm15.dynamics.com', 'United Arab Emirates', 'Émirats arabes unis'],
    ['crm16.dynamics.com', 'Germany', 'Allemagne'],
    ['crm17.dynamics.com', 'Switzerland', 'Suisse'],
  ] as const;
  const ownClouds = [
    [
      'crm.microsoftdynamics.us',
      'United States government (GCC High)',
      'Administration des États-Unis (GCC High)',
    ],
    ['crm.dynamics.cn', 'China', 'Chine'],
  ] as const;
  const later = [
    ['crm19.dynamics.com', 'Norway', 'Norvège'],
    ['crm20.dynamics.com', 'Singapore', 'Singapour'],
    ['crm21.dynamics.com', 'Korea', 'Corée'],
  ] as const;
  const fact = (host: string, en: string, fr: string) => ({
    id: `region-host-${host.replace('.dynamics.com', '').replaceAll('.', '-')}`,
    value: host,
    kind: 'code' as const,
    about: {en, fr},
  });
  return [
    ...older.map(([host, en, fr]) => ({...fact(host, en, fr), ...regionPage})),
    ...later.map(([host, en, fr]) => ({...fact(host, en, fr), ...laterRegion})),
    ...ownClouds.map(([host, en, fr]) => ({...fact(host, en, fr), ...regionPage})),
  ];
}
