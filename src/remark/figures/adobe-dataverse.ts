/** Places that a reader of the Adobe guide must recognise at Microsoft and at Adobe, and who talks to whom. */
import {copyAtOnce, registrationForm, secretsPage} from './application-pages';
import type {FigureSpec, SequenceSpec} from './spec';

const connector = {en: 'Fjord Bakery – audiences', fr: 'Boulangerie Fjord – audiences'};
const role = {en: 'Audience status (contacts)', fr: 'Statut d’audience (contacts)'};
const organization = {en: 'Organization', fr: 'Organisation'};

export const adobeDataverseFigures = {
  'adv-register': registrationForm({
    alternative: {
      en: 'The page “Register an application”: a name, the account types with the single-tenant choice selected, an empty redirect URI, and the Register button.',
      fr: 'La page « Inscrire une application » : un nom, les types de comptes avec le choix d’un locataire unique sélectionné, un URI de redirection vide, et le bouton S’inscrire.',
    },
    caption: {
      en: 'The registration form. 1: a name that your administrator recognises. 2: your own tenant only. 3: stays empty.',
      fr: 'Le formulaire d’inscription. 1 : un nom que votre administrateur reconnaît. 2 : votre seul locataire. 3 : reste vide.',
    },
    name: connector,
    audience: 'acctSingleNew',
    redirect: [{kind: 'field', label: 'redirectUriOptional', words: {en: '–', fr: '–'}, mark: 3}],
  }),
  'adv-secrets': secretsPage('Experience Platform', 'a93c4e18-…', copyAtOnce),
  'adv-security-role': {
    alternative: {
      en: 'The editor of the new security role: in the row of the contact table, Read and Write are set to Organization; the Save button ends it.',
      fr: 'L’éditeur du nouveau rôle de sécurité : dans la ligne de la table des contacts, Lecture et Écriture sont réglées sur Organisation ; le bouton Enregistrer termine.',
    },
    caption: {
      en: 'The row of the contact table. 1 and 2: the two privileges that the role needs, for the whole organisation. All others stay empty.',
      fr: 'La ligne de la table des contacts. 1 et 2 : les deux privilèges dont le rôle a besoin, pour toute l’organisation. Tous les autres restent vides.',
    },
    product: 'ppac',
    path: ['environments', 'ppacSettings', 'securityRoles'],
    menu: [],
    rows: [
      {kind: 'row', label: 'ppacRoleName', words: role},
      {kind: 'heading', fact: 'contact-table'},
      {kind: 'field', label: 'dvRead', words: organization, side: 'left', here: true, mark: 1},
      {kind: 'field', label: 'dvWrite', words: organization, side: 'right', here: true, mark: 2},
      {kind: 'button', label: 'save', on: true},
    ],
  },
  'adv-application-user': {
    alternative: {
      en: 'The pane “Create a new app user”: the application is chosen, a business unit is selected, the security roles show one role, and the Create button closes the pane.',
      fr: 'Le volet « Créer un utilisateur d’application » : l’application est choisie, une division est sélectionnée, les rôles de sécurité comptent un rôle, et le bouton Créer termine.',
    },
    caption: {
      en: 'The pane that binds the registration to the environment. 1: your registration, found by name or client ID. 2: the business unit. 3: the role, which is often left out.',
      fr: 'Le volet qui lie l’inscription à l’environnement. 1 : votre inscription, trouvée par son nom ou son ID client. 2 : la division. 3 : le rôle, que l’on oublie souvent.',
    },
    product: 'ppac',
    path: ['environments', 'ppacSettings', 'applicationUsers'],
    menu: [],
    rows: [
      {kind: 'heading', label: 'createNewAppUser'},
      {kind: 'button', label: 'addAnApp', on: false},
      {kind: 'row', label: 'ppacApp', words: connector, here: true, mark: 1},
      {kind: 'field', label: 'businessUnit', words: {en: 'contoso', fr: 'contoso'}, mark: 2},
      {kind: 'field', label: 'ppacEmailAddress', words: {en: '–', fr: '–'}},
      {kind: 'row', label: 'securityRoles', words: role, here: true, mark: 3},
      {kind: 'button', label: 'create', on: true},
    ],
  },
  'adv-status-column': {
    alternative: {
      en: 'The pane “New column” of the contact table: a display name, a text data type, and the logical name that Power Apps makes of it.',
      fr: 'Le volet « Nouvelle colonne » de la table des contacts : un nom d’affichage, un type de données texte, et le nom logique que Power Apps en tire.',
    },
    caption: {
      en: 'The new column. 1: the name that people see. 2: the data type. 3: the logical name with its prefix: this is what Adobe needs.',
      fr: 'La nouvelle colonne. 1 : le nom que voient les personnes. 2 : le type de données. 3 : le nom logique avec son préfixe : c’est lui dont Adobe a besoin.',
    },
    product: 'powerApps',
    path: ['dvTables', 'dvColumns'],
    menu: [],
    rows: [
      {kind: 'heading', label: 'dvNewColumn'},
      {
        kind: 'field',
        label: 'dvDisplayName',
        words: {en: 'Audience status', fr: 'Audience status'},
        mark: 1,
      },
      {kind: 'field', label: 'dvDataType', fact: 'column-data-type', mark: 2},
      {kind: 'row', label: 'name', fact: 'status-column-example', here: true, mark: 3},
      {kind: 'button', label: 'save', on: true},
    ],
  },
  'adv-mapping': {
    alternative: {
      en: 'The step “Mapping” with two rows, each with a source field and a target field. The first maps the contact identifier to itself, the second an e-mail address to a column by its lower-case logical name.',
      fr: 'L’étape « Mappage » avec deux lignes, chacune avec un champ source et un champ cible. La première mappe l’identifiant du contact à lui-même, la seconde une adresse de courriel à une colonne désignée par son nom logique en minuscules.',
    },
    caption: {
      en: 'Two rows of the mapping. 1: the identity, which is required. 2: an attribute, as an example.',
      fr: 'Deux lignes du mappage. 1 : l’identité, obligatoire. 2 : un attribut, à titre d’exemple.',
    },
    product: 'adobeExperiencePlatform',
    path: ['adobeDestinations', 'adobeMapping'],
    menu: [],
    rows: [
      {kind: 'field', label: 'adobeSourceField', fact: 'map-identity-source', side: 'left', here: true},
      {
        kind: 'field',
        label: 'adobeTargetField',
        fact: 'map-identity-target',
        side: 'right',
        here: true,
        mark: 1,
      },
      {kind: 'field', label: 'adobeSourceField', fact: 'map-email-source', side: 'left'},
      {kind: 'field', label: 'adobeTargetField', fact: 'map-email-target', side: 'right', mark: 2},
      {kind: 'button', label: 'adobeAddNewMapping', on: false},
      {kind: 'button', label: 'adobeNext', on: true},
    ],
  },
  'adv-schedule': {
    alternative: {
      en: 'The step “Schedule audience export”: one audience is selected, and the field “Mapping ID” beside it holds the logical name of the status column.',
      fr: 'L’étape « Planifier l’exportation d’audience » : une audience est sélectionnée, et le champ « ID de mappage » à côté d’elle contient le nom logique de la colonne de statut.',
    },
    caption: {
      en: 'One mapping ID for each audience. 1: the name of your column, letter by letter.',
      fr: 'Un ID de mappage par audience. 1 : le nom de votre colonne, à la lettre près.',
    },
    product: 'adobeExperiencePlatform',
    path: ['adobeDestinations', 'adobeScheduleExport'],
    menu: [],
    rows: [
      {kind: 'tick', words: {en: 'Loyal customers', fr: 'Clientèle fidèle'}, on: true},
      {kind: 'field', label: 'adobeMappingId', fact: 'status-column-example', here: true, mark: 1},
      {kind: 'button', label: 'adobeNext', on: true},
    ],
  },
} as const satisfies Record<string, FigureSpec>;

export const adobeDataverseSequences = {
  'adv-export': {
    title: {
      en: 'What you set up once, and what then happens at each change',
      fr: 'Ce que vous préparez une fois, et ce qui se passe ensuite à chaque changement',
    },
    parties: [
      {en: 'You', fr: 'Vous'},
      {en: 'Experience Platform', fr: 'Experience Platform'},
      {en: 'Microsoft Entra ID', fr: 'Microsoft Entra ID'},
      {en: 'Dataverse', fr: 'Dataverse'},
    ],
    messages: [
      {
        from: 0,
        to: 2,
        text: {
          en: 'register the application, create a secret',
          fr: 'inscrivez l’application, créez un secret',
        },
      },
      {
        from: 0,
        to: 3,
        text: {
          en: 'create its application user, with a role, and the column',
          fr: 'créez son utilisateur, avec un rôle, et la colonne',
        },
      },
      {from: 0, to: 1, text: {en: 'enter the IDs and the secret', fr: 'saisissez les ID et le secret'}},
      {
        from: 1,
        to: 2,
        text: {
          en: 'client ID, secret, scope of the environment',
          fr: 'ID client, secret, étendue de l’environnement',
        },
      },
      {
        from: 2,
        to: 1,
        reply: true,
        text: {en: 'a token for the application alone', fr: 'un jeton pour l’application seule'},
      },
      {
        from: 1,
        to: 3,
        text: {
          en: 'status and attributes of a contact, with the token',
          fr: 'statut et attributs d’un contact, avec le jeton',
        },
      },
      {
        from: 3,
        to: 1,
        reply: true,
        text: {
          en: 'accepted, as far as the role allows',
          fr: 'accepté, dans la mesure où le rôle le permet',
        },
      },
    ],
  },
} as const satisfies Record<string, SequenceSpec>;
