import {idNames} from '../../../src/core/messages/en/id-names';
import {argumentWords} from '../../command/messages/en';
import {countIn, listed} from '../../report/count';
import {sayTrouble, type CommandWords, type TroubleWords} from './words';

const count = countIn('en');

const troubles: TroubleWords = {
  'name-not-found': ({host}) =>
    `No computer is called “${host}”, or this one cannot look names up. Check the address and the network.`,
  'connection-refused': ({host}) => `“${host}” takes no connection. Check the address and its port.`,
  unreachable: ({host, reason}) => `“${host}” cannot be reached: ${reason}. Check the network.`,
  'connection-lost': ({host}) =>
    `The connection to “${host}” broke off before the answer was whole. Try again.`,
  'timed-out': ({host, seconds, proxy}) =>
    `“${host}” did not answer within ${count(seconds, 'second', 'seconds')}. ${proxy ? 'Requests go through the proxy of HTTPS_PROXY: is that right?' : 'If a proxy leads out of your network, set HTTPS_PROXY; --timeout waits longer.'}`,
  'tls-untrusted': ({host, reason}) =>
    `The certificate of “${host}” is not trusted (${reason}). If a proxy of your network opens connections, save its certificate as a PEM file and name it in NODE_EXTRA_CA_CERTS. The check is never made without this protection.`,
  'tls-failed': ({host, reason}) =>
    `No protected connection to “${host}” could be made (${reason}). Something in between may answer in its place.`,
  'proxy-unreachable': ({host}) =>
    `The proxy of HTTPS_PROXY cannot be reached, so “${host}” was not asked. Check its address, or unset the variable.`,
  'proxy-refused': ({host, status}) =>
    `The proxy of HTTPS_PROXY refuses to connect to “${host}” (status ${status}). ${status === 407 ? 'It wants a user name and a password: http://user:password@proxy:port.' : 'Ask who runs it to allow this address.'}`,
  'answer-is-page': ({host, status}) =>
    `“${host}” answered with a web page (status ${status}) where the service answers data. A proxy, a firewall or a sign-in page of your network stands in between.`,
  'answer-incomplete': ({host}) => `The answer of “${host}” is cut off or no JSON. Try again.`,
  'answer-unknown': ({host}) => `“${host}” answered something else than the service does. Check the address.`,
  'answer-too-long': ({host}) => `“${host}” answered more than the service ever does. Check the address.`,
  throttled: ({host, seconds}) =>
    `“${host}” asks to slow down${seconds === undefined ? '' : `: wait ${count(seconds, 'second', 'seconds')}`}. Then run the check again. It says nothing about your set-up.`,
  stopped: () => 'Stopped. Nothing was changed.',
};

export const en: CommandWords = {
  purpose: 'Proves a set-up: gets a token as the vendor will, and makes the product’s first call.',
  usageTitle: 'Usage',
  usages: [
    ['npm run verify -- INTEGRATION [options]', 'checks, and asks for what is missing'],
    ['npm run -s verify -- INTEGRATION --format json', 'for programs'],
  ],
  optionsTitle: 'Options',
  options: {
    tenant: {value: 'ID', text: 'tenant ID, or a domain of the tenant'},
    'client-id': {value: 'ID', text: 'application (client) ID'},
    'environment-url': {value: 'URL', text: 'address of the Dataverse or finance and operations environment'},
    'environment-name': {value: 'NAME', text: 'name of the Business Central environment'},
    company: {value: 'NAME', text: 'company that has to be in Business Central’s list'},
    mailbox: {value: 'ADDRESS', text: 'mailbox that the vendor may open'},
    'closed-mailbox': {value: 'ADDRESS', text: 'mailbox that must stay closed: proves the limit'},
    route: {value: 'graph|ews', text: 'for Exchange, the way to the mailbox (default: graph)'},
    certificate: {value: 'FILE', text: 'PEM file with certificate and private key, instead of a secret'},
    'app-only': {text: 'nobody signs in: only what the application proves alone'},
    script: {
      value: 'KIND',
      text: 'print a script instead: bash or powershell checks the access, registration-… the registration, create-… creates it',
    },
    answers: {value: 'FILE', text: 'explain what a check script printed, and ask nobody'},
    authority: {value: 'URL', text: 'sign-in address: another cloud of Microsoft’s, or the practice tenant'},
    timeout: {value: 'SECONDS', text: 'how long to wait for each answer (default: 30)'},
    format: {value: 'text|json', text: 'for people, or one JSON document (default: text)'},
    lang: {value: 'en|fr', text: 'language of the answer (default: that of the terminal)'},
    help: {text: 'show this'},
    version: {text: 'show the version'},
  },
  statusTitle: 'Exit status',
  statuses: [
    ['0', 'what was checked is right'],
    ['1', 'something was found wrong'],
    ['2', 'the command was called wrongly'],
    ['3', 'nobody could be asked: no network, for instance'],
  ],
  errors: {
    ...argumentWords,
    'integration-missing': ({known}) => `Name the integration to check: ${listed(known)}.`,
    'integration-unknown': ({value, known, nearest}) =>
      `There is no integration “${value}”.${nearest === undefined ? '' : ` Did you mean ${nearest}?`} There are ${listed(known)}.`,
    'option-of-another-integration': ({option, integration}) =>
      `${option} has no meaning for ${integration}.`,
    'nothing-app-only': ({integration}) =>
      `In ${integration}, somebody always signs in: with --app-only, nothing would be left to check.`,
    'timeout-invalid': ({value, most}) =>
      `--timeout: expected a whole number of seconds from 1 to ${most}, found “${value}”.`,
    'secret-as-argument': () =>
      'A secret was given as an argument. Arguments stand in the list of processes and in the history of the terminal, where others can read them: treat this secret as known, and create a new one. The command asks for it unseen, or reads PASSERELLE_CLIENT_SECRET.',
    'secret-missing': ({variable}) =>
      `There is no terminal to ask for the secret: set ${variable}, or name a --certificate.`,
    'tls-switched-off': () =>
      'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off what protects the secret on its way. Unset it. To trust a certificate of your network, use NODE_EXTRA_CA_CERTS.',
    'authority-unknown': ({value}) =>
      `--authority: “${value}” is no https address of Microsoft’s sign-in, nor of the practice tenant on this computer. Nothing was sent there.`,
    'values-missing': ({options}) => `Values are missing. Add, with your own: ${options.join(' ')}`,
    'value-not-understood': ({option, value, example}) =>
      `${option}: “${value}” is not such a value. An example: ${example}.`,
    'certificate-unreadable': ({path, reason}) => `--certificate: “${path}” cannot be read (${reason}).`,
    'certificate-unusable': ({path, problem, variable}) =>
      `--certificate: ${
        {
          'no-certificate': `“${path}” holds no certificate in PEM form`,
          'no-private-key': `“${path}” holds no private key; certificate and key belong into one PEM file`,
          'password-needed': `the private key has a password: set ${variable}`,
          'password-wrong': 'the password does not open the private key',
          'key-of-another-certificate': 'the private key belongs to another certificate',
          'key-not-rsa': 'the private key is not an RSA key, and Entra takes no other here',
        }[problem]
      }.`,
    'no-script': ({integration}) => `There is no such script for ${integration}: follow its guide instead.`,
    'answers-unreadable': ({path, reason}) => `--answers: “${path}” cannot be read (${reason}).`,
    'answers-not-understood': ({path, problem}) =>
      `--answers: ${
        {
          'not-a-report': `“${path}” holds nothing that a check script printed`,
          'cut-off': `“${path}” ends before the check does: copy all of it, to the last line`,
          'another-integration': `“${path}” comes from the script of another integration`,
          'answer-unknown': `in “${path}”, something else than the product answered: a proxy, for instance`,
        }[problem]
      }.`,
    'not-asked': (trouble) => sayTrouble(troubles, trouble),
  },
  seeHelp: 'npm run verify -- --help explains the options.',
  askValue: (option, example) => `${option} (${example}): `,
  askSecret: 'Value of the client secret (stays invisible): ',
  askPassword: 'Password of the private key (stays invisible): ',
  progress: {
    token: 'Asking Entra for a token…',
    call: (url) => `Asking ${url}…`,
    signIn: (page) => `Open ${page} in a browser, and enter this code:`,
    waiting: 'Waiting for the sign-in. Ctrl-C stops.',
  },
  report: {
    headings: {seen: 'Seen', steps: 'Steps', dates: 'Dates of Exchange Web Services'},
    title: (integration, errors, warnings) =>
      errors + warnings === 0
        ? `${integration}: what was checked is right`
        : `${integration}: ${[...(errors > 0 ? [count(errors, 'error', 'errors')] : []), ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : [])].join(', ')}`,
    practice: 'Practice tenant, not Microsoft',
    ids: (tenant, clientId) => `Tenant ${tenant}, client ID ${clientId}.`,
    seen: (seen) => {
      switch (seen.kind) {
        case 'token':
          return `${seen.way === 'application' ? 'Entra gives the application a token' : 'Somebody signed in'}${seen.audience === undefined ? '' : ` for ${seen.audience}`}. ${seen.permissions.length === 0 ? 'It names no permission.' : `Permissions: ${listed(seen.permissions)}.`}${seen.enterpriseObjectId === undefined ? '' : ` Its oid, ${seen.enterpriseObjectId}, is ${idNames['enterprise-object-id']}, not the client ID.`}`;
        case 'call':
          return `${seen.url} answers${seen.way === 'sign-in' ? ' whoever signed in' : ' the application'}.${seen.companies === undefined ? '' : ` Companies: ${listed(seen.companies)}.`}`;
        case 'closed-mailbox-refused':
          return 'The mailbox that must stay closed is closed.';
      }
    },
    acts: (actor) => `Who acts: ${actor}`,
    step: (title, id) => `Step of the guide: “${title}” (${id})`,
    also: (titles) => `It may also be: ${listed(titles)}.`,
    colon: ':',
    unproved: 'Steps that are not listed cannot be proved from here: the guide says how each is checked.',
  },
};
