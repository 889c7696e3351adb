/** Mailboxes with nobody signed in: nothing in Entra, and in Exchange Online roles that hold for chosen mailboxes only. */
import {mailboxFact} from '../../../src/core/contracts/first-calls';
import type {Localized} from '../../../src/core/contracts/schema';
import {consentOf, factsOf, inputOf, setupOf, sourcesOf, stepOf} from './borrowed';
import type {Guide, NamedFact, Step, Way} from './guide';

const like = 'prextra-exchange';

export function exchange(guide: Guide): Way {
  const {names} = guide;
  const {by, roles, source, verifiedOn, status} = consentOf(like);
  const mailbox = inputOf(like, 'mailbox');
  return {
    flow: 'client-credentials',
    summary: {
      en: `${names.vendor} works with mailboxes as an application, with no one signed in, through Microsoft Graph, and reaches only the mailboxes that you choose in Exchange Online.`,
      fr: `${names.vendor} travaille avec des boîtes aux lettres en tant qu’application, sans que personne ne soit connecté, par Microsoft Graph, et n’accède qu’à celles que vous choisissez dans Exchange Online.`,
    },
    stepsBefore: [],
    stepsOfAccess: [
      stepOf(like, 'avoid-entra-grants'),
      stepOf(like, 'add-service-principal'),
      {
        ...stepOf(like, 'limit-mailboxes'),
        establishes: {
          en: `A management scope holds exactly the mailboxes that ${names.vendor} may open.`,
          fr: `Une étendue de gestion contient exactement les boîtes aux lettres ${names.thatVendor} peut ouvrir.`,
        },
      },
      {...stepOf(like, 'assign-exchange-roles'), establishes: rolesHold},
    ],
    check: checkInExchange,
    consent: {by, roles, why: nothingInEntra, source, verifiedOn, status},
    productSetup: [setupOf(like, 'exchange-rbac-scope')],
    inputs: [
      inputOf(like, 'objectId'),
      {
        ...mailbox,
        hint: {
          en: `The address of one of the mailboxes that ${names.vendor} may open, to try the access with.`,
          fr: `L’adresse de l’une des boîtes aux lettres ${names.thatVendor} peut ouvrir, pour essayer l’accès.`,
        },
      },
    ],
    handover: [
      {
        id: 'mailboxes',
        what: {
          en: `The addresses of the mailboxes that ${names.vendor} may open`,
          fr: `Les adresses des boîtes aux lettres ${names.thatVendor} peut ouvrir`,
        },
        secret: false,
        example: mailbox.example,
        validation: {
          en: 'Each is a member of the management scope.',
          fr: 'Chacune fait partie de l’étendue de gestion.',
        },
      },
    ],
    facts: [...factsOf(like, [...shared]), ...firstCall(guide), ...roleCommands(guide), ...marked(guide)],
    sources: sourcesOf(like, [
      'microsoft-application-rbac',
      'microsoft-test-authorization',
      'microsoft-exchange-module',
      'microsoft-enable-customization',
      'microsoft-permissions',
    ]),
  };
}

const rolesHold: Localized = {
  en: 'For each kind of data, one role holds for the chosen mailboxes.',
  fr: 'Pour chaque type de données, un rôle vaut pour les boîtes aux lettres choisies.',
};

const nothingInEntra: Localized = {
  en: 'For these permissions consent in Entra would open every mailbox, and grants in Entra and in Exchange Online add up. So nothing is consented in Entra: an Exchange administrator gives the application roles that hold for the chosen mailboxes only.',
  fr: 'Pour ces autorisations, un consentement dans Entra ouvrirait toutes les boîtes aux lettres, et ce qui est accordé dans Entra s’ajoute à ce qui l’est dans Exchange Online. On ne consent donc à rien dans Entra : un administrateur Exchange donne à l’application des rôles qui ne valent que pour les boîtes aux lettres choisies.',
};

const checkInExchange: Step = stepOf(like, 'check-app-only-access');

const shared = [
  'token-scope',
  'command-install-module',
  'module-name',
  'command-execution-policy',
  'command-enable-customization',
  'command-connect',
  'command-disconnect',
  'object-id-place',
  'command-read-attribute',
  'command-unmark-mailbox',
  'command-group-name',
  'command-test',
  'command-test-outside',
  'command-test-blind-spot',
  'command-remove-role',
  'command-list-roles',
  'command-remove-service-principal',
  'rbac-delay-min',
  'rbac-delay-max',
  'grants-add-up',
  'rbac-group-membership',
  'certificate-better',
  'graph-error-access-denied',
] as const;

/** Commands that name the vendor. */
const withTheName = [
  'command-service-principal',
  'scope-name',
  'command-scope',
  'command-mark-mailbox',
  'command-list-mailboxes',
  'command-scope-group',
  'command-remove-scope',
] as const;

/** The vendor’s name as it may stand between quotation marks in PowerShell and in a filter. */
const markOf = ({vendor}: Guide) =>
  vendor
    .replaceAll(/[^\p{L}\p{N} .-]/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

function marked(guide: Guide): readonly NamedFact[] {
  const mark = markOf(guide);
  return factsOf(like, withTheName).map((fact) => ({
    ...fact,
    value: typeof fact.value === 'string' ? fact.value.replaceAll('Prextra', mark) : fact.value,
    ...(fact.about && {
      about: {
        en: fact.about.en.replaceAll('Prextra', mark),
        fr: fact.about.fr.replaceAll('Prextra', mark),
      },
    }),
  }));
}

/** What proves access with the permissions asked for: each as little as Microsoft Graph gives out. */
const firstReads = [
  ['Calendars.', 'calendar'],
  ['Mail.', 'messages?$select=id&$top=1'],
  ['Contacts.', 'contacts?$select=id&$top=1'],
  ['MailboxSettings.', 'mailboxSettings/timeZone'],
] as const;

function firstCall({permissions, vendorSays}: Guide): readonly NamedFact[] {
  const found = firstReads.find(([start]) => permissions.some((value) => value.startsWith(start)));
  if (!found) throw new Error(`Nothing shows access by ${permissions.join(', ')}.`);
  return [
    {
      id: mailboxFact,
      value: found[1],
      kind: 'code',
      about: {
        en: 'What the check reads in a mailbox, by its path in Microsoft Graph',
        fr: 'Ce que le contrôle lit dans une boîte aux lettres, par son chemin dans Microsoft Graph',
      },
      ...vendorSays,
    },
  ];
}

/** One role for each permission, of the same name. */
function roleCommands(guide: Guide): readonly NamedFact[] {
  const {source, verifiedOn, status} = consentOf(like);
  return guide.permissions.map((permission) => ({
    id: roleCommandId(permission),
    value: `New-ManagementRoleAssignment -App {objectId} -Role "Application ${permission}" -CustomResourceScope "${markOf(guide)} mailboxes"`,
    kind: 'code',
    about: {en: `The role for ${permission}`, fr: `Le rôle correspondant à ${permission}`},
    source,
    verifiedOn,
    status,
  }));
}

export const roleCommandId = (permission: string) =>
  `command-role-${permission.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
