/** What provokes each finding about an application's own sign-in: a scenario of the practice tenant, or what is given to it. */
import {serverScenarios, type ServerScenarioId} from '.';

type Said = {readonly en: string; readonly fr: string};

/** The codes are the checks' own; a test compares the sets, because this room does not know them. */
export const appOnlyScenarios = {
  'secret-id-given': given({
    en: 'give any GUID as the secret; nothing is sent.',
    fr: 'donnez un GUID quelconque comme secret ; rien n’est envoyé.',
  }),
  'token-refused': played('secret-invalid'),
  'token-for-another-api': given({
    en: 'no scenario: the command asks for the right API by itself. A script of your own may not, and what it prints is judged alike.',
    fr: 'aucun scénario : la commande demande d’elle-même la bonne API. Votre propre script peut se tromper, et ce qu’il affiche est jugé de même.',
  }),
  'token-from-another-tenant': given({
    en: 'no scenario: the command asks the tenant that you name. A script of your own may ask another, and what it prints is judged alike.',
    fr: 'aucun scénario : la commande interroge le locataire que vous nommez. Votre propre script peut en interroger un autre, et ce qu’il affiche est jugé de même.',
  }),
  'token-already-expired': given({
    en: 'set the clock of the computer two hours ahead.',
    fr: 'avancez de deux heures l’horloge de l’ordinateur.',
  }),
  'required-role-missing': played('admin-consent-missing'),
  'role-opens-every-mailbox': played('mailboxes-opened-in-entra'),
  'more-roles-than-asked': played('more-roles-granted'),
  'first-call-refused': played('bc-app-card-missing'),
  'company-not-found': given({
    en: 'give the name of a company with one letter in another case.',
    fr: 'donnez le nom d’une société dont une lettre a changé de casse.',
  }),
  'mailbox-limit-missing': given({
    en: 'name a mailbox that is open as the one that must stay closed.',
    fr: 'indiquez une boîte ouverte comme étant celle qui doit rester fermée.',
  }),
  'route-ends': given({
    en: 'check Exchange by the EWS route, while it answers.',
    fr: 'contrôlez Exchange par la voie EWS, tant qu’elle répond.',
  }),
} as const satisfies Readonly<Record<string, Said>>;

function played(scenario: ServerScenarioId): Said {
  const {en, fr} = serverScenarios[scenario].title;
  return {
    en: `the scenario “${en}” of the practice tenant.`,
    fr: `le scénario « ${fr} » du locataire d’entraînement.`,
  };
}

function given(said: Said): Said {
  return said;
}
