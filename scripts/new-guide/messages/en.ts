import {argumentWords} from '../../command/messages/en';
import {listed} from '../../report/count';
import {formatDate} from '../../../src/core/contracts/fact-words';
import {productId} from '../../../src/core/contracts/schema';
import {accesses} from '../answers';
import {productNames} from '../names';
import {answers, example, exampleVendor, notesFile, vendorsFile} from './examples';
import {redirectProblems} from './en-redirect';
import type {NewGuideWords} from './words';

const s = (count: number, one: string, many = `${one}s`) => `${String(count)} ${count === 1 ? one : many}`;

export const en: NewGuideWords = {
  help: {
    purpose:
      'npm run new-guide -- <id>: writes a guide: its contract, its page in both languages, drawings and tests.',
    usageTitle: 'Usage:',
    usages: [
      [`npm run new-guide -- ${example}`, 'asks for what it needs'],
      [`npm run new-guide -- ${example} --vendor ${exampleVendor} …`, 'asks only for what no option says'],
      [`npm run new-guide -- --undo ${example}`, 'takes the guide out again'],
    ],
    optionsTitle: 'Options:',
    options: {
      vendor: {value: 'NAME', text: 'the vendor, as readers know it'},
      elides: {
        value: answers,
        text: 'whether French says « d’ » before that name; guessed from its first letter',
      },
      site: {value: 'URL', text: 'the vendor’s own site'},
      source: {
        value: 'URL',
        text: 'the vendor’s set-up instructions, on which the guide rests; default: its site',
      },
      product: {
        value: 'ID',
        text: `one of ${listed(productId.options)}`,
      },
      access: {value: 'KIND', text: `${accesses[0]} (somebody signs in) or ${accesses[1]} (nobody does)`},
      accounts: {
        value: 'KIND',
        text: 'single (your organisation, your tenant) or multi (any); default: single',
      },
      'redirect-uri': {
        value: 'PLATFORM=URI',
        text: 'where Microsoft sends the answer of a sign-in; the platform is web, spa or public-client; may be repeated',
      },
      permission: {value: 'NAME', text: 'a permission that the vendor asks for; may be repeated'},
      credential: {
        value: 'KIND',
        text: 'secret, certificate or none; default: secret, none outside a server',
      },
      table: {
        value: 'NAME',
        text: 'Dataverse, app-only: a table that the vendor reads, by its plural name in the Web API; default: accounts',
      },
      'title-en': {value: 'TEXT', text: 'the guide’s title in lists, in English'},
      'title-fr': {value: 'TEXT', text: 'the guide’s title in lists, in French'},
      yes: {text: 'asks nothing: defaults count, and what has none must be an option'},
      'dry-run': {text: 'lists the files, and writes none'},
      undo: {value: 'ID', text: 'removes a guide that this command wrote, and no other'},
      'discard-edits': {text: 'with --undo: removes files that were edited since, too'},
      lang: {value: 'en|fr', text: 'the language of questions and messages; default: the terminal’s'},
      help: {text: 'this text'},
      version: {text: 'the version'},
    },
    statusTitle: 'Exit status:',
    statuses: [
      ['0', 'written, listed or undone'],
      ['2', 'an option or an answer is wrong or missing'],
      ['3', 'nothing could be written, or somebody stopped it'],
    ],
  },
  seeHelp: 'See: npm run new-guide -- --help',
  errors: argumentWords,
  colon: ': ',
  questions: {
    vendor: () => ({
      ask: 'Which vendor is the guide for?',
      hint: `The name that readers know, such as ${exampleVendor}.`,
    }),
    elides: ({vendor = ''}) => ({
      ask: `In French, does the name lose the vowel before it: « d’${vendor} » (yes), or is it « de ${vendor} » (no)?`,
    }),
    site: () => ({ask: 'What is the address of the vendor’s site?', hint: 'It begins with https://.'}),
    source: () => ({
      ask: 'Where are the vendor’s set-up instructions?',
      hint: 'The guide names this page as the source of what the vendor asks for.',
    }),
    product: () => ({ask: 'Which Microsoft product does the vendor connect to?'}),
    access: () => ({ask: 'How does the vendor get in?'}),
    accounts: ({access}) => ({
      ask: access === 'app-only' ? 'In which tenants does the vendor work?' : 'Whose accounts sign in?',
    }),
    'redirect-uri': () => ({
      ask: 'Which redirect URI does the vendor use, on which platform?',
      hint: 'Write the platform, an equals sign and the URI. An empty line ends the list.',
    }),
    permission: () => ({
      ask: 'Which permissions does the vendor ask for?',
      hint: 'Names or numbers, with spaces or commas between them.',
    }),
    credential: () => ({ask: 'With what does the vendor prove that it may use the application?'}),
    table: () => ({
      ask: 'Which table does the vendor read, for example?',
      hint: 'Its plural name in the Web API. The check from a terminal reads one row of it.',
    }),
    'title-en': () => ({ask: 'What is the guide called in lists, in English?'}),
    'title-fr': () => ({ask: 'And in French?'}),
  },
  choice: (choice, {access}) =>
    (access === 'app-only' ? tenantChoices[choice] : undefined) ?? choices[choice],
  preset: {},
  another: 'Another one? An empty line ends the list.',
  problems: {
    'id-missing': () =>
      `Name the guide: npm run new-guide -- <id>, where <id> is the vendor and the product, such as ${example}.`,
    'id-malformed': ({id, suggestion}) =>
      `“${id}” cannot be an id: lower-case letters and digits, with single hyphens between words, beginning with a letter.${suggestion === undefined ? '' : ` Try ${suggestion}.`}`,
    'id-exists': ({id}) =>
      `There is a guide “${id}” already. Nothing of it was touched. A second guide of its vendor needs an id of its own.`,
    'file-exists': ({path}) => `“${path}” exists already, and is not overwritten.`,
    empty: () => 'An answer is needed here.',
    'one-line': () => 'Write one line.',
    'site-differs': ({vendor, site, found}) =>
      `${vendor} has a guide already, whose site is ${site}; found ${found}. Leave this out, or correct the site in ${vendorsFile} for all guides.`,
    'way-taken': ({vendor, product, id}) =>
      `${vendor} has a guide for ${productNames[product].en} in this way already: ${id}. A second one must differ in the product, or in whether somebody signs in.`,
    'title-taken': ({title, id}) =>
      `The guide ${id} is called “${title}” already. Give this one another title.`,
    'vendor-characters': ({character}) => `“${character}” cannot stand here: it means something in pages.`,
    'address-malformed': ({found}) =>
      `“${found}” is no address that can be linked: expected https:// and a host, without spaces.`,
    'not-offered': ({found, allowed, nearest}) =>
      `Expected one of ${listed(allowed)}, found “${found}”.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    'graph-is-not-practised': () =>
      'A sign-in for mailboxes cannot be written yet: the practice tenant does not play Microsoft Graph, so no reader could try the check. Choose app-only.',
    'ews-retired': ({found, end, instead}) =>
      `“${found}” belongs to Exchange Web Services, which Microsoft shuts down for good in Exchange Online on ${formatDate(end, 'en')}: no new guide rests on them. Choose exchange-online and permissions of Microsoft Graph for the same data: ${listed(instead)}.`,
    'redirect-needs-platform': ({found, allowed}) =>
      `“${found}” names no platform: write one of ${listed(allowed)}, an equals sign and the URI, such as web=https://app.example.com/callback.`,
    'redirect-refused': ({uri, problem}) => `Entra would refuse “${uri}”: ${refusal(problem)}`,
    'redirect-twice': ({uri}) => `“${uri}” stands in the list already.`,
    'redirect-not-used': () => 'Without a sign-in there is nothing to redirect: leave the redirect URI out.',
    'redirect-platforms-mixed': () =>
      'A server has a secret, and what runs in a browser or on a device cannot keep one. Write one guide for web, or one for the others.',
    'permission-unknown': ({value, resource, kind, offered, nearest}) =>
      `${resource} publishes no ${kind} permission “${value}”.${nearest === undefined ? ` It has ${listed(offered)}.` : ` Did you mean ${nearest}?`}`,
    'permission-never': ({value, instead}) =>
      `No guide asks for ${value}: the reference of permissions warns everybody of it.${instead ? ` ${instead.en}` : ''}`,
    'permission-every-mailbox': ({value}) =>
      `${value} cannot be limited to chosen mailboxes in Exchange Online, so a guide does not ask for it.`,
    'permission-without-note': ({value}) =>
      `Nobody has written yet what ${value} allows. Add it to ${notesFile}, in both languages, then run this again.`,
    'permission-twice': ({value}) => `${value} stands in the list already.`,
    'permission-not-used': ({value, product}) =>
      `${productNames[product].en} grants access inside the product: there is no permission such as ${value} to ask for.`,
    'credential-needed': () => 'A server proves who it is: choose secret or certificate.',
    'credential-not-kept': () =>
      'What runs in a browser or on a device keeps no secret: choose none, or the platform web.',
    'table-malformed': ({found}) =>
      `“${found}” is no name of a table in the Web API: lower-case letters, digits and underscores, such as accounts.`,
    'table-not-used': () =>
      'No table is read here: only a guide for Dataverse with app-only has one. Leave it out.',
    'yes-or-no': ({found}) => `Expected yes or no, found “${found}”.`,
  },
  redirectProblems,
  missing: (option, asked) =>
    `${option} is missing, and nobody can be asked here. The question:\n${asked}\nSee: npm run new-guide -- --help`,
  stopped: '\nStopped. Nothing was written.',
  changedMeanwhile: (path) =>
    `Nothing was written: ${path} has changed since this command read it. Run the same command again.`,
  notWritten: (path, reason) =>
    `Nothing was written: the system refused ${path} (${reason}). Make sure that it may be written and that there is room, then run the same command again.`,
  confirm: (count) => `Write ${s(count, 'file')}? [yes] `,
  declined: 'Nothing was written.',
  created: 'new',
  changed: 'changed',
  removed: 'removed',
  wouldWrite: (count) => `${s(count, 'file')} would be written. Nothing was.`,
  wrote: (count) => `${s(count, 'file')} written.`,
  next: ({id, english, french, toWrite, names}) => [
    'Next:',
    `npm start, then open /guides/${id} and /fr/guides/${id}`,
    ...(toWrite > 0
      ? [
          `Search both pages for “To write” and “À écrire”: ${s(toWrite, 'place')} in each wait for what only you know.`,
          english,
          french,
        ]
      : []),
    ...(names.length > 0 ? [`The spelling check has learned ${listed(names)}.`] : []),
    'npm test checks it all.',
    `To undo: npm run new-guide -- --undo ${id}`,
  ],
  nothingToUndo: (id) => `There is no guide “${id}” to undo.`,
  edited: (count) =>
    count === 1
      ? 'This file is not as the command wrote it, so nothing was removed:'
      : 'These files are not as the command wrote them, so nothing was removed:',
  edit: ({path, added, removed}) => `${path} (lines added: ${String(added)}, removed: ${String(removed)})`,
  removeAnyway: (id) =>
    `Keep what you need. To remove them all the same: npm run new-guide -- --undo ${id} --discard-edits`,
  notOurs: {
    'no-record': (id, record) =>
      `Nothing shows that this command wrote the guide “${id}”: expected its note of the run in ${record}, and found none. A guide written by hand, or on another computer, stays. Its files:`,
    unreadable: (id, record) =>
      `Nothing shows that this command wrote the guide “${id}”: ${record} is not a note as this version writes it. The guide stays. Its files:`,
    'all-different': (id, record) =>
      `Not one file of the guide “${id}” is as ${record} says that this command wrote it, so it is somebody’s own work, and stays. Its files:`,
  },
  removeByHand: (shared) =>
    `To remove it nevertheless, run this where it was written; or delete these files, and what names the guide in ${listed(shared)}. npm test says what is left.`,
  wouldUndo: (count) => `${s(count, 'file')} would be removed or changed back. Nothing was.`,
  undone: (id, count) => `The guide “${id}” is gone: ${s(count, 'file')} removed or changed back.`,
};

/** Where nobody signs in. */
const tenantChoices: Readonly<Record<string, string>> = {
  single: 'in the one that registers the application',
  multi: 'in others as well',
};

const choices: Readonly<Record<string, string>> = {
  'business-central': productNames['business-central'].en,
  dataverse: productNames.dataverse.en,
  'finance-operations': productNames['finance-operations'].en,
  'exchange-online': `${productNames['exchange-online'].en}, through Microsoft Graph`,
  delegated: 'somebody signs in, and the vendor acts for that person',
  'app-only': 'nobody signs in, and the vendor acts as an application',
  single: 'your organisation’s only',
  multi: 'those of any organisation',
  'web=': 'a server redeems the code',
  'spa=': 'a page in the browser does',
  'public-client=': 'a program on a device does',
  secret: 'a client secret',
  certificate: 'a certificate, whose private key the vendor keeps',
};

function refusal(
  problem: Parameters<(typeof redirectProblems)['http-not-localhost']>[0] | {code: string},
): string {
  const sentences: Readonly<Record<string, (args: never) => string>> = redirectProblems;
  return sentences[problem.code]?.(problem as never) ?? problem.code;
}
