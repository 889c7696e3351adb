/**
 * Every place where the network can fail a check, and what happens there: one table. The two matrices below are run,
 * cell by cell; the other rows name the test that has them.
 */

/** What can come in the place of an answer. */
export const failures = [
  'reset',
  'half an answer',
  'time-out',
  'a page',
  'a blocking page',
  'a redirect',
  'an empty body',
  'JSON cut off',
  'JSON of another shape',
  'asked to wait',
  'out of order',
  'endless',
] as const;
export type Failure = (typeof failures)[number];

/** Whom the terminal asks, in the order of a check. Run by `scripts/verify/command/network-places.test.ts`. */
export const terminalPlaces = [
  'discovery of the authority',
  'token by client credentials',
  'device code',
  'waiting for the device code',
  'second leg by refresh token',
  'Business Central, as the application',
  'Business Central, as a person',
  'Dataverse, WhoAmI',
  'Dataverse, a table',
  'finance and operations',
  'Microsoft Graph, a mailbox',
  'Microsoft Graph, the mailbox that must stay closed',
  'Exchange Web Services',
] as const;
export type TerminalPlace = (typeof terminalPlaces)[number];

/** What the page reads of Graph. Run by `tests/unit/registration/network-places.test.ts`. */
export const graphPlaces = [
  'the registration',
  'the enterprise application',
  'roles that were assigned',
  'the second page of a list',
  'consents',
  'an API of the contract',
  'an API that a grant names',
  'an object ID in the place of a client ID',
] as const;
export type GraphPlace = (typeof graphPlaces)[number];

export type ElsewherePlace = {
  readonly shell: 'page' | 'terminal' | 'script';
  readonly place: string;
  readonly fails: string;
  readonly file: string;
  /** Part of the test's name, as its file has it. */
  readonly title: string;
};

const network = 'scripts/verify/command/network.test.ts';
const own = 'tests/unit/registration/own-registration.test.ts';
const answers = 'scripts/verify/command/answers.test.ts';
const scripts = 'scripts/verify/command/scripts.test.ts';
const msal = 'src/auth/msal-errors.test.ts';

/** Rows that a matrix does not have. */
export const elsewhere: readonly ElsewherePlace[] = [
  {
    shell: 'terminal',
    place: 'any host',
    fails: 'no such name (DNS)',
    file: network,
    title: 'a name that does not exist',
  },
  {
    shell: 'terminal',
    place: 'any host',
    fails: 'connection refused',
    file: network,
    title: "'refused', unused",
  },
  {shell: 'terminal', place: 'any host', fails: 'no TLS', file: network, title: 'not TLS at all'},
  {
    shell: 'terminal',
    place: 'any host',
    fails: 'certificate that nobody vouches for',
    file: network,
    title: 'a certificate that nobody vouches for',
  },
  {
    shell: 'terminal',
    place: 'any host',
    fails: 'TLS switched off',
    file: network,
    title: 'with TLS switched off',
  },
  {
    shell: 'terminal',
    place: 'proxy',
    fails: 'refuses, or wants a password',
    file: network,
    title: 'that refuses with %d',
  },
  {shell: 'terminal', place: 'proxy', fails: 'is not there', file: network, title: 'that is not there'},
  {
    shell: 'terminal',
    place: 'proxy',
    fails: 'left out by NO_PROXY',
    file: network,
    title: 'but not where NO_PROXY',
  },
  {
    shell: 'terminal',
    place: 'propagation',
    fails: 'a role is still on its way',
    file: 'scripts/verify/command/practice.test.ts',
    title: 'exchange-role-still-propagating',
  },
  {
    shell: 'script',
    place: 'Graph',
    fails: '401, 403, 429, 5xx, a page, nothing',
    file: answers,
    title: 'nobody answered',
  },
  {shell: 'script', place: 'Graph', fails: 'half a list', file: answers, title: 'half a list'},
  {
    shell: 'script',
    place: 'Graph',
    fails: 'a part was denied',
    file: answers,
    title: 'where a part of it was denied',
  },
  {
    shell: 'script',
    place: 'Entra',
    fails: 'no answer, or a proxy’s',
    file: scripts,
    title: 'no answer of Entra',
  },
  {
    shell: 'script',
    place: 'product',
    fails: 'waits, out of order, redirect',
    file: scripts,
    title: 'a product out of order',
  },
  {
    shell: 'page',
    place: 'sign-in',
    fails: 'every code of MSAL',
    file: msal,
    title: 'for every code of MSAL’s browser library',
  },
  {
    shell: 'page',
    place: 'window of sign-in',
    fails: 'closed, blocked',
    file: 'src/auth/window-watch.test.ts',
    title: 'tells of a closed window once',
  },
  {
    shell: 'page',
    place: 'window of sign-in',
    fails: 'closed while it waits',
    file: 'tests/journeys/sign-in-window.spec.ts',
    title: 'closed',
  },
  {
    shell: 'page',
    place: 'second leg of the sign-in',
    fails: 'nothing comes back',
    file: 'src/auth/gather.test.ts',
    title: 'throws what kept it from looking',
  },
  {
    shell: 'page',
    place: 'name of the tenant',
    fails: 'not reached: a courtesy',
    file: 'src/auth/gather.test.ts',
    title: 'the tenant’s name is a courtesy',
  },
  {shell: 'page', place: 'Graph', fails: 'offline', file: own, title: 'tells a browser that is offline'},
  {
    shell: 'page',
    place: 'Graph',
    fails: 'token refused or not renewed',
    file: own,
    title: 'a token that cannot be renewed',
  },
  {
    shell: 'page',
    place: 'consent',
    fails: 'on its way',
    file: 'tests/unit/registration/scenarios.test.ts',
    title: 'settles what propagates',
  },
];
