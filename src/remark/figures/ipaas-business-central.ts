/** Pages that a reader of the iPaaS.com guide must recognise, and who talks to whom. */
import {
  copyBeforeLeaving,
  grantedPermissions,
  noRedirect,
  registrationForm,
  secretsPage,
} from './application-pages';
import type {FigureSpec, SequenceSpec} from './spec';

const integrationName = {en: 'Fjord Bakery – iPaaS.com', fr: 'Boulangerie Fjord – iPaaS.com'};
const product = {fact: 'product-name'} as const;

export const ipaasBusinessCentralFigures = {
  'ipaas-register': registrationForm(
    {
      alternative: {
        en: 'The page “Register an application”: a name, the account types with the single-tenant choice selected, an empty redirect URI, and the Register button.',
        fr: 'La page « Inscrire une application » : un nom, les types de comptes avec le choix d’un locataire unique sélectionné, un URI de redirection vide, et le bouton S’inscrire.',
      },
      caption: {
        en: 'The registration form. 1: a name. 2: your own tenant only. 3: nothing; this set-up has no redirect.',
        fr: 'Le formulaire d’inscription. 1 : un nom. 2 : votre seul locataire. 3 : rien ; cette configuration ne comporte aucune redirection.',
      },
      name: integrationName,
      audience: 'acctSingleNew',
      redirect: noRedirect,
    },
    {here: true},
  ),
  'ipaas-secrets': secretsPage('iPaaS.com', '5d3e80f2-…', copyBeforeLeaving),
  'ipaas-request-permissions': {
    alternative: {
      en: 'The pane “Request API permissions” of Dynamics 365 Business Central: application permissions are chosen; only API.ReadWrite.All is ticked.',
      fr: 'Le volet « Demander des autorisations d’API » de Dynamics 365 Business Central : les autorisations d’application sont choisies ; seule API.ReadWrite.All est cochée.',
    },
    caption: {
      en: '1: application permissions, since no one signs in. 2: the only one to tick; the second is for a special case, the third for none.',
      fr: '1 : les autorisations d’application, puisque personne ne se connecte. 2 : la seule à cocher ; la deuxième ne sert qu’à un cas particulier, la troisième jamais.',
    },
    product: 'entraAdminCenter',
    path: ['apiPermissions', 'requestApiPermissions'],
    menu: [],
    rows: [
      {kind: 'heading', fact: 'resource-api-name'},
      {kind: 'choice', label: 'delegatedPermissions'},
      {kind: 'choice', label: 'applicationPermissions', on: true, here: true, mark: 1},
      {kind: 'heading', label: 'selectPermissions'},
      {kind: 'tick', fact: 'permission:API.ReadWrite.All', on: true, here: true, mark: 2},
      {kind: 'tick', fact: 'permission:Automation.ReadWrite.All'},
      {kind: 'tick', fact: 'never:AdminCenter.ReadWrite.All'},
      {kind: 'button', label: 'addPermissions', on: true},
    ],
  },
  'ipaas-consent': grantedPermissions(
    {
      alternative: {
        en: 'The page “API permissions”: the permission of Business Central is granted for the tenant; above it the button that grants admin consent.',
        fr: 'La page « API autorisées » : l’autorisation de Business Central est accordée pour le locataire ; au-dessus, le bouton qui accorde le consentement d’administrateur.',
      },
      caption: {
        en: 'Before consent the row says “not granted”, and the permission counts for nothing. 1: the button for the administrator.',
        fr: 'Avant le consentement, la ligne dit que l’autorisation n’est pas accordée, et elle ne compte pas. 1 : le bouton destiné à l’administrateur.',
      },
    },
    ['API.ReadWrite.All'],
  ),
  'ipaas-application-card': {
    alternative: {
      en: 'The “Microsoft Entra Application Card” in Business Central: the client ID, a description, the state Enabled, and a list of permission sets with one set.',
      fr: 'La « Fiche de l’application Microsoft Entra » dans Business Central : l’ID client, une description, l’état Activé et une liste d’ensembles d’autorisations qui en contient un.',
    },
    caption: {
      en: '1: the client ID of your registration. 2: the state; without it, every call is refused. 3: what the application may read and write.',
      fr: '1 : l’ID client de votre inscription. 2 : l’état ; sans lui, chaque appel est refusé. 3 : ce que l’application peut lire et écrire.',
    },
    product,
    path: ['bcEntraApplications', 'bcEntraApplicationCard'],
    menu: [],
    rows: [
      {
        kind: 'field',
        label: 'bcClientId',
        value: 'clientId',
        words: {en: '1f93a6e7-…', fr: '1f93a6e7-…'},
        here: true,
        mark: 1,
      },
      {kind: 'field', label: 'description', words: {en: 'iPaaS.com', fr: 'iPaaS.com'}},
      {kind: 'heading', label: 'bcState', mark: 2},
      {kind: 'choice', label: 'bcEnabled', on: true, here: true},
      {kind: 'heading', label: 'bcUserPermissionSets', mark: 3},
      {
        kind: 'row',
        words: {
          en: 'IPAAS SYNC (a set of your own)',
          fr: 'IPAAS SYNC (un ensemble que vous avez créé)',
        },
      },
      {kind: 'button', label: 'bcGrantConsent', on: false},
    ],
  },
  'ipaas-environments': {
    alternative: {
      en: 'The page “Environments” of the Business Central admin center: two environments, of which the name of the first is highlighted.',
      fr: 'La page « Environnements » du centre d’administration Business Central : deux environnements, dont le nom du premier est mis en évidence.',
    },
    caption: {
      en: '1: the name to copy. It counts, not the type: the second environment is a sandbox that is not called so.',
      fr: '1 : le nom à copier. C’est lui qui compte, et non le type : le second environnement est un bac à sable qui ne s’appelle pas ainsi.',
    },
    product: 'bcAdminCenter',
    path: ['bcEnvironments'],
    menu: [],
    rows: [
      {kind: 'heading', label: 'bcEnvironments'},
      {
        kind: 'row',
        value: 'environmentName',
        words: {en: 'Production', fr: 'Production'},
        here: true,
        mark: 1,
      },
      {kind: 'row', words: {en: 'Spring-Trial (sandbox)', fr: 'Essai-Printemps (bac à sable)'}},
    ],
  },
} as const satisfies Record<string, FigureSpec>;

export const ipaasBusinessCentralSequences = {
  'ipaas-app-only': {
    title: {
      en: 'What happens at each synchronisation: no person, two doors',
      fr: 'Ce qui se passe à chaque synchronisation : personne, mais deux portes',
    },
    parties: [
      {en: 'iPaaS.com', fr: 'iPaaS.com'},
      {en: 'Microsoft Entra ID', fr: 'Microsoft Entra ID'},
      {en: 'Business Central', fr: 'Business Central'},
      {en: 'The application card', fr: 'La fiche de l’application'},
    ],
    messages: [
      {
        from: 0,
        to: 1,
        text: {en: 'client ID, secret and scope', fr: 'ID client, secret et étendue'},
      },
      {
        from: 1,
        to: 0,
        reply: true,
        text: {
          en: 'a token with the permission as a role (first door)',
          fr: 'un jeton avec l’autorisation comme rôle (première porte)',
        },
      },
      {
        from: 0,
        to: 2,
        text: {
          en: 'a request with the token, for an environment and a company',
          fr: 'une requête avec le jeton, pour un environnement et une société',
        },
      },
      {
        from: 2,
        to: 3,
        text: {
          en: 'is this client ID enabled? (second door)',
          fr: 'cet ID client est-il activé ? (seconde porte)',
        },
      },
      {
        from: 3,
        to: 2,
        reply: true,
        text: {en: 'yes, with these permission sets', fr: 'oui, avec ces ensembles d’autorisations'},
      },
      {from: 2, to: 0, reply: true, text: {en: 'the data, or a refusal', fr: 'les données, ou un refus'}},
    ],
  },
} as const satisfies Record<string, SequenceSpec>;
