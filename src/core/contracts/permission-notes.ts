/**
 * What each permission of the reference allows, in plain words, and what to do instead of granting a dangerous one.
 * Why an integration asks for one, or must not, stands in its contract.
 */
import type {PermissionNote} from './catalogue';

const businessCentralDocs = {
  source:
    'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/automation-apis-using-s2s-authentication',
  verifiedOn: '2026-11-21',
  status: 'verified',
} as const;
const businessCentralList = {
  source: 'github:maciejporebski/azure-ad-first-party-apps-permissions apps/Dynamics 365 Business Central.md',
  verifiedOn: '2026-08-22',
  status: 'derived',
} as const;
const dataverseList = {
  source: 'github:maciejporebski/azure-ad-first-party-apps-permissions apps/Dataverse.md',
  verifiedOn: '2026-08-22',
  status: 'derived',
} as const;
const operationsDocs = {
  source: 'https://learn.microsoft.com/dynamics365/fin-ops-core/dev-itpro/data-entities/services-home-page',
  verifiedOn: '2026-11-21',
  status: 'verified',
} as const;
const exchangeDocs = {
  source:
    'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-authenticate-an-ews-application-by-using-oauth',
  verifiedOn: '2026-11-21',
  status: 'verified',
} as const;
const graphReference = {
  source: 'github:merill/microsoft-info _info/GraphAppRoles.json',
  verifiedOn: '2026-08-20',
  status: 'verified',
} as const;
const graphDelegated = {
  source: 'github:merill/microsoft-info _info/GraphDelegateRoles.json',
  verifiedOn: '2026-08-20',
  status: 'verified',
} as const;

export const permissionNotes: readonly PermissionNote[] = [
  {
    resource: 'business-central',
    value: 'user_impersonation',
    allows: {
      en: 'Calls Business Central as the person who signed in. It adds no right that this person does not already have there.',
      fr: 'Appelle Business Central au nom de la personne qui s’est connectée. Elle n’ajoute aucun droit à ceux que cette personne y a déjà.',
    },
    ...businessCentralList,
  },
  {
    resource: 'business-central',
    value: 'Financials.ReadWrite.All',
    allows: {
      en: 'Reads and writes the data of Business Central as the person who signed in, within that person’s permission sets.',
      fr: 'Lit et écrit les données de Business Central au nom de la personne qui s’est connectée, dans la limite de ses ensembles d’autorisations.',
    },
    instead: {
      en: 'For an application that runs with no one signed in, grant the application permission API.ReadWrite.All and add the application inside Business Central.',
      fr: 'Pour une application qui fonctionne sans que personne ne soit connecté, accordez l’autorisation d’application API.ReadWrite.All et ajoutez l’application dans Business Central.',
    },
    ...businessCentralList,
  },
  {
    resource: 'business-central',
    value: 'API.ReadWrite.All',
    allows: {
      en: 'Calls the APIs and web services of Business Central with no one signed in. It opens nothing until Business Central has an enabled card for the application, with permission sets.',
      fr: 'Appelle les API et les services web de Business Central sans que personne ne soit connecté. Elle n’ouvre rien tant que Business Central n’a pas de fiche activée pour l’application, avec des ensembles d’autorisations.',
    },
    instead: {
      en: 'Where a person signs in, the two delegated permissions of Business Central are enough.',
      fr: 'Lorsqu’une personne se connecte, les deux autorisations déléguées de Business Central suffisent.',
    },
    ...businessCentralDocs,
  },
  {
    resource: 'business-central',
    value: 'Automation.ReadWrite.All',
    allows: {
      en: 'Calls the automation API with no one signed in: it creates companies, adds users and installs extensions.',
      fr: 'Appelle l’API d’automatisation sans que personne ne soit connecté : elle crée des sociétés, ajoute des utilisateurs et installe des extensions.',
    },
    instead: {
      en: 'Set up the company and install the extension yourself, once, in Business Central.',
      fr: 'Configurez la société et installez l’extension vous-même, une seule fois, dans Business Central.',
    },
    ...businessCentralDocs,
  },
  {
    resource: 'business-central',
    value: 'AdminCenter.ReadWrite.All',
    allows: {
      en: 'Uses the admin center’s API: it creates, copies, restores and deletes whole environments.',
      fr: 'Utilise l’API du centre d’administration : elle crée, copie, restaure et supprime des environnements entiers.',
    },
    standing: 'never',
    instead: {
      en: 'Reading and writing data needs API.ReadWrite.All and nothing of the admin center. You copy the environment’s name from the admin center yourself.',
      fr: 'Pour lire et écrire des données, API.ReadWrite.All suffit, sans rien du centre d’administration. Le nom de l’environnement, vous le copiez vous-même du centre d’administration.',
    },
    ...businessCentralList,
  },
  {
    resource: 'dataverse',
    value: 'user_impersonation',
    allows: {
      en: 'Calls Dataverse as the person who signed in, within that person’s security roles.',
      fr: 'Appelle Dataverse au nom de la personne qui s’est connectée, dans la limite de ses rôles de sécurité.',
    },
    instead: {
      en: 'Grant nothing in Entra. Create the application user in the environment and give it a security role that covers what is needed and no more.',
      fr: 'N’accordez rien dans Entra. Créez l’utilisateur de l’application dans l’environnement et attribuez-lui un rôle de sécurité qui couvre le nécessaire, sans plus.',
    },
    ...dataverseList,
  },
  {
    resource: 'dataverse',
    value: 'mcp.tools',
    allows: {
      en: 'Lets an assistant use the MCP tools of Dataverse as the person who signed in.',
      fr: 'Permet à un assistant d’utiliser les outils MCP de Dataverse au nom de la personne qui s’est connectée.',
    },
    instead: {
      en: 'Grant nothing in Entra: the application user and its security role are enough.',
      fr: 'N’accordez rien dans Entra : l’utilisateur de l’application et son rôle de sécurité suffisent.',
    },
    ...dataverseList,
  },
  {
    resource: 'finance-operations',
    value: 'AX.FullAccess',
    allows: {
      en: 'Calls finance and operations as the person who signed in, within that person’s roles and legal entities.',
      fr: 'Appelle finances et opérations au nom de la personne qui s’est connectée, dans la limite de ses rôles et de ses entités juridiques.',
    },
    ...operationsDocs,
  },
  {
    resource: 'finance-operations',
    value: 'CustomService.FullAccess',
    allows: {
      en: 'Calls the custom services of finance and operations as the person who signed in.',
      fr: 'Appelle les services personnalisés de finances et opérations au nom de la personne qui s’est connectée.',
    },
    ...operationsDocs,
  },
  {
    resource: 'finance-operations',
    value: 'Odata.FullAccess',
    allows: {
      en: 'Reads and writes data entities over OData as the person who signed in.',
      fr: 'Lit et écrit les entités de données par OData au nom de la personne qui s’est connectée.',
    },
    ...operationsDocs,
  },
  {
    resource: 'finance-operations',
    value: 'mcp.tools',
    allows: {
      en: 'Lets an assistant use the MCP tools of finance and operations as the person who signed in.',
      fr: 'Permet à un assistant d’utiliser les outils MCP de finances et opérations au nom de la personne qui s’est connectée.',
    },
    instead: {
      en: 'The three permissions that Microsoft’s page names are enough.',
      fr: 'Les trois autorisations que nomme la page de Microsoft suffisent.',
    },
    source: 'Microsoft’s description of the ERP MCP server, read in public copies',
    verifiedOn: '2026-11-21',
    status: 'docs-only',
  },
  {
    resource: 'finance-operations',
    value: 'Connector.FullAccess',
    allows: {
      en: 'Not known: public guides disagree, and no page of Microsoft that we read describes it.',
      fr: 'On l’ignore : les guides publics se contredisent, et aucune des pages de Microsoft que nous avons lues ne la décrit.',
    },
    instead: {
      en: 'The three permissions that Microsoft’s page names are enough. An application that runs with no one signed in is admitted by its row inside finance and operations.',
      fr: 'Les trois autorisations que nomme la page de Microsoft suffisent. Une application qui fonctionne sans que personne ne soit connecté est admise par sa ligne dans finances et opérations.',
    },
    source: 'Public guides that disagree; no page of Microsoft',
    verifiedOn: '2026-11-21',
    status: 'unverified',
  },
  {
    resource: 'exchange-online',
    value: 'full_access_as_app',
    allows: {
      en: 'Opens every mailbox of the organisation over Exchange Web Services, with no one signed in: reading, writing, sending and deleting.',
      fr: 'Ouvre toutes les boîtes aux lettres de l’organisation par les services web Exchange, sans que personne ne soit connecté : lecture, écriture, envoi et suppression.',
    },
    standing: 'legacy',
    why: {
      en: 'Exchange Web Services are being shut down: no new registration should rest on them.',
      fr: 'Les services web Exchange prennent fin : aucune nouvelle inscription ne devrait reposer sur eux.',
    },
    instead: {
      en: 'For a new set-up, use Microsoft Graph with roles that Exchange Online limits to chosen mailboxes.',
      fr: 'Pour une nouvelle installation, utilisez Microsoft Graph avec des rôles qu’Exchange Online limite à des boîtes aux lettres choisies.',
    },
    ...exchangeDocs,
  },
  {
    resource: 'exchange-online',
    value: 'EWS.AccessAsUser.All',
    allows: {
      en: 'Opens, over Exchange Web Services, the mailboxes that the person who signed in may open.',
      fr: 'Ouvre, par les services web Exchange, les boîtes aux lettres auxquelles a accès la personne qui s’est connectée.',
    },
    instead: {
      en: 'Use Microsoft Graph. Exchange Web Services end for everyone.',
      fr: 'Utilisez Microsoft Graph. Les services web Exchange prennent fin pour tout le monde.',
    },
    ...exchangeDocs,
  },
  {
    resource: 'exchange-online',
    value: 'Exchange.ManageAsApp',
    allows: {
      en: 'Runs administration commands in Exchange Online with no one signed in, as far as the roles given to the application reach.',
      fr: 'Exécute des commandes d’administration dans Exchange Online sans que personne ne soit connecté, dans la limite des rôles donnés à l’application.',
    },
    standing: 'never',
    instead: {
      en: 'An Exchange administrator runs the few commands of the guide, once, under their own account.',
      fr: 'Un administrateur Exchange exécute les quelques commandes du guide, une seule fois, sous son propre compte.',
    },
    source: 'github:maciejporebski/azure-ad-first-party-apps-permissions apps/Office 365 Exchange Online.md',
    verifiedOn: '2026-08-22',
    status: 'derived',
  },
  {
    resource: 'microsoft-graph',
    value: 'Calendars.ReadWrite',
    allows: {
      en: 'Reads, creates, changes and deletes calendar entries. Given in Entra as an application permission, it reaches every mailbox; given in Exchange Online, only the chosen ones.',
      fr: 'Lit, crée, modifie et supprime des rendez-vous. Accordée dans Entra comme autorisation d’application, elle atteint toutes les boîtes aux lettres ; accordée dans Exchange Online, seulement celles qui ont été choisies.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Contacts.ReadWrite',
    allows: {
      en: 'Reads, creates, changes and deletes contacts. Given in Entra as an application permission, it reaches every mailbox; given in Exchange Online, only the chosen ones.',
      fr: 'Lit, crée, modifie et supprime des contacts. Accordée dans Entra comme autorisation d’application, elle atteint toutes les boîtes aux lettres ; accordée dans Exchange Online, seulement celles qui ont été choisies.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Mail.ReadWrite',
    allows: {
      en: 'Reads, files, changes and deletes messages; it sends none. Given in Entra as an application permission, it reaches every mailbox; given in Exchange Online, only the chosen ones.',
      fr: 'Lit, classe, modifie et supprime des messages, sans pouvoir en envoyer. Accordée dans Entra comme autorisation d’application, elle atteint toutes les boîtes aux lettres ; accordée dans Exchange Online, seulement celles qui ont été choisies.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Calendars.Read',
    allows: {
      en: 'Reads calendar entries and changes none. Given in Entra as an application permission, it reaches every mailbox; given in Exchange Online, only the chosen ones.',
      fr: 'Lit les rendez-vous sans en modifier aucun. Accordée dans Entra comme autorisation d’application, elle atteint toutes les boîtes aux lettres ; accordée dans Exchange Online, seulement celles qui ont été choisies.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Contacts.Read',
    allows: {
      en: 'Reads contacts and changes none. Given in Entra as an application permission, it reaches every mailbox; given in Exchange Online, only the chosen ones.',
      fr: 'Lit les contacts sans en modifier aucun. Accordée dans Entra comme autorisation d’application, elle atteint toutes les boîtes aux lettres ; accordée dans Exchange Online, seulement celles qui ont été choisies.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Mail.Read',
    allows: {
      en: 'Reads messages, attachments included; it changes and sends none. Given in Entra as an application permission, it reaches every mailbox; given in Exchange Online, only the chosen ones.',
      fr: 'Lit les messages, pièces jointes comprises, sans pouvoir en modifier ni en envoyer. Accordée dans Entra comme autorisation d’application, elle atteint toutes les boîtes aux lettres ; accordée dans Exchange Online, seulement celles qui ont été choisies.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Mail.ReadBasic',
    allows: {
      en: 'Reads who wrote to whom, when and about what; neither the text of messages nor their attachments. Given in Entra as an application permission, it reaches every mailbox; given in Exchange Online, only the chosen ones.',
      fr: 'Lit l’expéditeur, les destinataires, la date et l’objet des messages, mais ni leur texte ni leurs pièces jointes. Accordée dans Entra comme autorisation d’application, elle atteint toutes les boîtes aux lettres ; accordée dans Exchange Online, seulement celles qui ont été choisies.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'MailboxSettings.Read',
    allows: {
      en: 'Reads the settings of a mailbox, such as its time zone, working hours and automatic replies. Given in Entra as an application permission, it reaches every mailbox; given in Exchange Online, only the chosen ones.',
      fr: 'Lit les paramètres d’une boîte aux lettres, par exemple son fuseau horaire, les heures de travail et les réponses automatiques. Accordée dans Entra comme autorisation d’application, elle atteint toutes les boîtes aux lettres ; accordée dans Exchange Online, seulement celles qui ont été choisies.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'MailboxSettings.ReadWrite',
    allows: {
      en: 'Reads and changes the settings of a mailbox, such as its time zone and automatic replies. Given in Entra as an application permission, it reaches every mailbox; given in Exchange Online, only the chosen ones.',
      fr: 'Lit et modifie les paramètres d’une boîte aux lettres, par exemple son fuseau horaire et les réponses automatiques. Accordée dans Entra comme autorisation d’application, elle atteint toutes les boîtes aux lettres ; accordée dans Exchange Online, seulement celles qui ont été choisies.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Mail.Send',
    allows: {
      en: 'Sends messages. As an application permission, in the name of any user; as a delegated one, in the name of the person who signed in.',
      fr: 'Envoie des messages. Comme autorisation d’application, au nom de n’importe quel utilisateur ; comme autorisation déléguée, au nom de la personne qui s’est connectée.',
    },
    standing: 'never',
    instead: {
      en: 'Synchronising needs no right to send. If a vendor must send, let it use a mailbox of its own.',
      fr: 'Synchroniser ne demande pas le droit d’envoyer. Si un éditeur doit envoyer des messages, qu’il le fasse depuis sa propre boîte aux lettres.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Mail-Advanced.ReadWrite.All',
    allows: {
      en: 'Changes messages in every mailbox, those included that were already sent or received: the record of a conversation can be rewritten.',
      fr: 'Modifie les messages de toutes les boîtes aux lettres, y compris ceux qui ont déjà été envoyés ou reçus : la trace d’un échange peut être réécrite.',
    },
    standing: 'never',
    instead: {
      en: 'Mail.ReadWrite, limited to chosen mailboxes in Exchange Online, is enough to read and file messages.',
      fr: 'Mail.ReadWrite, limitée dans Exchange Online à des boîtes aux lettres choisies, suffit pour lire et classer des messages.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Application.ReadWrite.All',
    allows: {
      en: 'Changes every application of the directory. It can add a secret to a more powerful application and act as that one: whoever holds it can take over the tenant.',
      fr: 'Modifie toutes les applications de l’annuaire. Elle permet d’ajouter un secret à une application plus puissante et d’agir en son nom : qui la détient peut prendre le contrôle du locataire.',
    },
    standing: 'never',
    instead: {
      en: 'For Business Central, the permission with almost the same name is API.ReadWrite.All, under Dynamics 365 Business Central.',
      fr: 'Pour Business Central, l’autorisation au nom presque identique est API.ReadWrite.All, sous Dynamics 365 Business Central.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'AppRoleAssignment.ReadWrite.All',
    allows: {
      en: 'Grants application permissions to any application, itself included: it can give itself every other permission.',
      fr: 'Accorde des autorisations d’application à n’importe quelle application, y compris à elle-même : elle peut se donner toutes les autres autorisations.',
    },
    standing: 'never',
    why: {
      en: 'No guide asks for it. An administrator grants what is needed, by hand, once.',
      fr: 'Aucun guide ne la demande. Un administrateur accorde ce qu’il faut, à la main, une seule fois.',
    },
    instead: {
      en: 'Grant the permissions that the guide names, one by one.',
      fr: 'Accordez une à une les autorisations que nomme le guide.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Directory.Read.All',
    allows: {
      en: 'Reads the whole directory: users, groups, devices and applications.',
      fr: 'Lit tout l’annuaire : utilisateurs, groupes, appareils et applications.',
    },
    standing: 'never',
    instead: {
      en: 'The permissions of the product itself are enough. The sign-in that proves a person’s identity needs no more than User.Read.',
      fr: 'Les autorisations du produit lui-même suffisent. La connexion qui prouve l’identité d’une personne ne demande pas plus que User.Read.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'Directory.ReadWrite.All',
    allows: {
      en: 'Reads and changes most of the directory: users, groups, applications. It does not delete users or groups.',
      fr: 'Lit et modifie l’essentiel de l’annuaire : utilisateurs, groupes, applications. Elle ne supprime ni utilisateurs ni groupes.',
    },
    standing: 'never',
    instead: {
      en: 'The permissions of the product itself are enough.',
      fr: 'Les autorisations du produit lui-même suffisent.',
    },
    ...graphReference,
  },
  {
    resource: 'microsoft-graph',
    value: 'User.Read',
    allows: {
      en: 'Lets people sign in, and reads the profile of the person who signed in: name, address, picture.',
      fr: 'Permet de se connecter et lit le profil de la personne connectée : nom, adresse, photo.',
    },
    standing: 'default',
    why: {
      en: 'The portal adds it to every new registration. Leave it: it harms nothing. An application that runs with no one signed in does not use it.',
      fr: 'Le portail l’ajoute à toute nouvelle inscription. Laissez-la : elle ne nuit pas. Une application qui fonctionne sans que personne ne soit connecté ne s’en sert pas.',
    },
    ...graphDelegated,
  },
  {
    resource: 'microsoft-graph',
    value: 'openid',
    allows: {
      en: 'Lets people sign in, and tells the application which account it was.',
      fr: 'Permet de se connecter et indique à l’application de quel compte il s’agit.',
    },
    standing: 'default',
    why: {
      en: 'Every sign-in asks for it, the sign-in check of this site included. It opens no data.',
      fr: 'Toute connexion la demande, y compris le contrôle de connexion de ce site. Elle n’ouvre aucune donnée.',
    },
    ...graphDelegated,
  },
  {
    resource: 'microsoft-graph',
    value: 'profile',
    allows: {
      en: 'Adds the person’s name and user name to the answer of the sign-in.',
      fr: 'Ajoute à la réponse de la connexion le nom de la personne et son nom d’utilisateur.',
    },
    standing: 'default',
    why: {
      en: 'Asked for beside openid, so that a page can say who is signed in.',
      fr: 'Demandée avec openid, pour qu’une page puisse dire qui est connecté.',
    },
    ...graphDelegated,
  },
  {
    resource: 'microsoft-graph',
    value: 'offline_access',
    allows: {
      en: 'Hands the application a refresh token: it keeps the access that was given to it after the person has left.',
      fr: 'Remet à l’application un jeton d’actualisation : elle conserve l’accès qui lui a été donné après le départ de la personne.',
    },
    standing: 'default',
    why: {
      en: 'A vendor that works in the background for a person who signed in once needs it. It adds no data to what was granted.',
      fr: 'Un éditeur qui travaille en arrière-plan pour une personne qui s’est connectée une fois en a besoin. Elle n’ajoute aucune donnée à ce qui a été accordé.',
    },
    ...graphDelegated,
  },
];
