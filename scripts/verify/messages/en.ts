import {idNames} from '../../../src/core/messages/en/id-names';
import {argumentWords, standing} from '../../command/messages/en';
import {countIn, listed} from '../../report/count';
import type {Asked} from '../check/setting';
import {sayTrouble, type CommandWords, type TroubleWords} from './words';

const count = countIn('en');

/** As Node names it. */
const unreadable = (reason: string) =>
  ({ENOENT: 'there is no such file', EISDIR: 'it is a directory', EACCES: 'access is denied'})[reason] ??
  reason;

const wholeReport = 'from the line that begins with “--- passerelle” to the line “--- end”';

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
  redirected: ({host, to}) =>
    `“${host}” sends on ${to === undefined ? 'to another address' : `to “${to}”`} in the place of an answer. Nothing was sent there. A proxy or a sign-in page of your network stands in between, or the address is not the service’s.`,
  'answer-empty': ({host, status}) =>
    `“${host}” answered nothing (status ${status}). Try again; if it stays so, something in between cuts answers off.`,
  'answer-incomplete': ({host}) => `The answer of “${host}” is cut off or no JSON. Try again.`,
  'answer-unknown': ({host}) => `“${host}” answered something else than the service does. Check the address.`,
  'answer-too-long': ({host}) => `“${host}” answered more than the service ever does. Check the address.`,
  throttled: ({host, seconds}) =>
    `“${host}” asks to slow down${seconds === undefined ? '' : `: wait ${count(seconds, 'second', 'seconds')}`}. Then run the check again. It says nothing about your set-up.`,
  'service-broken': ({host, status}) =>
    `“${host}” has trouble of its own (status ${status}). Try again in some minutes. It says nothing about your set-up.`,
  'code-expired': () => 'Nobody entered the code in time. Run the check again for a new one.',
  stopped: () => 'Stopped. Nothing was changed.',
};

const whatWasAsked = (asked: Asked): string =>
  ({
    token: 'What was asked: a token for the application.',
    'sign-in': 'What was asked: the sign-in of a person.',
    call: `What was asked: ${asked.url ?? ''}`,
  })[asked.what];

export const en: CommandWords = {
  purpose: 'Proves a set-up: gets a token as the vendor will, and makes the product’s first call.',
  usageTitle: standing.usageTitle,
  usages: [
    ['npm run verify -- INTEGRATION [options]', 'checks, and asks for what is missing'],
    ['npm run -s verify -- INTEGRATION --format json', 'for programs'],
  ],
  optionsTitle: standing.optionsTitle,
  options: {
    tenant: {value: 'ID', text: 'tenant ID, or a domain of the tenant'},
    'client-id': {value: 'ID', text: 'application (client) ID'},
    'object-id': {
      value: 'ID',
      text: 'object ID of the enterprise application, compared with what a script read (--answers)',
    },
    'environment-url': {value: 'URL', text: 'address of the Dataverse or finance and operations environment'},
    'environment-name': {value: 'NAME', text: 'name of the Business Central environment'},
    company: {value: 'NAME', text: 'company that has to be in Business Central’s list'},
    mailbox: {value: 'ADDRESS', text: 'mailbox that the vendor may open'},
    'closed-mailbox': {value: 'ADDRESS', text: 'mailbox that must stay closed: proves the limit'},
    route: {value: 'graph|ews', text: 'for Exchange, the way to the mailbox (default: graph)'},
    certificate: {
      value: 'FILE',
      text: 'PEM file with certificate and private key, instead of a secret, which is asked for unseen or read from PASSERELLE_CLIENT_SECRET',
    },
    'app-only': {text: 'nobody signs in: only what the application proves alone'},
    script: {
      value: 'KIND',
      text: 'print a script instead: bash or powershell checks the access, registration-… the registration, create-… creates it',
    },
    answers: {
      value: 'FILE',
      text: 'explain what a check script printed, of the access or of the registration, and ask nobody',
    },
    authority: {value: 'URL', text: 'sign-in address: another cloud of Microsoft’s, or the practice tenant'},
    timeout: {value: 'SECONDS', text: 'how long to wait for each answer (default: 30)'},
    format: {value: 'text|json', text: 'for people, or one JSON document (default: text)'},
    lang: {value: 'en|fr', text: 'language of the answer (default: that of the terminal)'},
    help: {text: 'show this'},
    version: {text: 'show the version'},
  },
  statusTitle: standing.statusTitle,
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
    'no-credential': ({integration}) =>
      `The application of ${integration} has neither secret nor certificate: a terminal cannot sign in to it. Use the sign-in check of its guide, in the browser.`,
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
    'certificate-unreadable': ({path, reason}) =>
      `--certificate: “${path}” cannot be read: ${unreadable(reason)}.`,
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
    'answers-unreadable': ({path, reason}) =>
      `--answers: “${path}” cannot be read: ${unreadable(reason)}. Name the file with what a check script printed.`,
    'answers-not-understood': ({path, problem, holds, found, expected}) => {
      const held = {
        nothing: `“${path}” is empty`,
        json: `“${path}” holds JSON; a manifest is read in the page of its guide`,
        page: `“${path}” holds a web page`,
        text: `“${path}” holds nothing that a check script printed`,
      }[holds];
      return `--answers: ${
        {
          'not-a-report': `${held}. Expected: what such a script prints, ${wholeReport}. Print one with --script, run it, and save what it prints`,
          'the-script': `“${path}” holds the script itself. Expected: what it prints, ${wholeReport}. Run it, and save that`,
          'another-version': `“${path}” comes from a script of another version of this project. Print the script anew with --script, run it, and save what it prints`,
          'cut-off': `“${path}” ends before the check does, or lacks an answer in between. Save all that the script printed, ${wholeReport}`,
          'another-integration': `“${path}” comes from the script of ${found}, and not of ${expected}. Name that integration, or run the script of this one`,
        }[problem]
      }.`;
    },
    'answers-denied': ({path, problem}) =>
      `--answers: “${path}” says nothing of the set-up. ${
        {
          'role-lacking':
            'Whoever ran the script may not read the registration. Let its owner run it, or somebody who may read the directory',
          'permission-lacking':
            'The sign-in of the script lacked a permission. Let somebody run it who may read the directory',
          'signed-out': 'The sign-in of the script had ended. Run it again',
          refused: 'Microsoft refused the sign-in of the script. Run it again',
          throttled: 'The service asked to slow down. Run the script again in some minutes',
          'unusable-answer':
            'Microsoft Graph gave no usable answer: none at all, an error of its own, or the page of a proxy. Look at the lines behind the bars, and run the script again',
          'answer-unknown':
            'Something else than the service answered, or nobody: a proxy or a sign-in page of the network, for instance. Run the script again where nothing stands in between',
          'service-broken': 'The service had trouble of its own. Run the script again in some minutes',
        }[problem]
      }.`,
    'answers-incomplete': ({path}) =>
      `--answers: in “${path}”, parts were denied to whoever ran the script. What could be seen is right. For the rest, let somebody run it who may read the directory.`,
    'answers-of-another-application': ({path, found, expected}) =>
      `--answers: “${path}” is about the application ${found}, and not about ${expected}. Name that one with --client-id, or run the script of this one.`,
    'not-asked': ({trouble, asked}) =>
      [sayTrouble(troubles, trouble), ...(asked ? [whatWasAsked(asked)] : [])].join(' '),
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
    headings: {seen: 'Seen', facts: 'Fact by fact', steps: 'Steps', dates: 'Dates of Exchange Web Services'},
    title: (integration, errors, warnings, unseen) =>
      errors + warnings === 0
        ? `${integration}: ${unseen ? 'nothing wrong was found, and not everything could be seen' : 'what was checked is right'}`
        : `${integration}: ${[...(errors > 0 ? [count(errors, 'error', 'errors')] : []), ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : [])].join(', ')}`,
    practice: 'Practice tenant, not Microsoft',
    ids: (tenant, clientId) => {
      if (tenant === undefined) return clientId === undefined ? '' : `Client ID ${clientId}.`;
      return `Tenant ${tenant}${clientId === undefined ? '' : `, client ID ${clientId}`}.`;
    },
    stands: (seen) => `here stands ${seen}`,
    remark: 'right, and worth a look',
    incomplete: 'Parts were denied to whoever ran the script: what is not shown here is unknown.',
    seen: (seen) => {
      switch (seen.kind) {
        case 'token':
          return `${seen.way === 'application' ? 'Entra gives the application a token' : 'Somebody signed in'}${seen.audience === undefined ? '' : ` for ${seen.audience}`}. ${seen.permissions.length === 0 ? 'It names no permission.' : `Permissions: ${listed(seen.permissions)}.`}${seen.enterpriseObjectId === undefined ? '' : ` Its oid, ${seen.enterpriseObjectId}, is ${idNames['enterprise-object-id']}, not the client ID.`}`;
        case 'call':
          return `${seen.url} answers${seen.way === 'sign-in' ? ' whoever signed in' : ' the application'}.${seen.companies === undefined ? '' : ` Companies: ${listed(seen.companies)}.`}`;
        case 'registration-read':
          return `The registration and its consent, as a script read them on ${seen.at.slice(0, 16).replace('T', ' at ')} UTC.`;
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
