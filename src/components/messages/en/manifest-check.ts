/** The widget that reads a manifest, and its page. */
import type {ManifestSentences} from '../manifest-sentences';
import {registrationAudiences, registrationFacts} from '../../../core/messages/en/registration-facts';

export const manifestCheck = {
  page: {
    title: 'Check a manifest',
    description:
      'Paste the manifest of an app registration, or what the Azure CLI printed: what differs from your guide, and the block of permissions to correct. Read in your browser; nothing is sent or stored.',
    intro:
      'No sign-in needed: paste the manifest of your application. You learn what differs from your guide, step by step, and get the block of permissions it should have.',
    guide: 'Which guide are you following?',
    noGuide: 'Choose one',
  },
  title: 'Check the manifest, without signing in',
  form: {
    label: 'Manifest',
    intro:
      'In the portal, open your application’s Manifest page and copy all of it; or copy what az ad app show --id {client ID} printed. A file can be dropped on the field, or chosen. It is read in this page, and goes nowhere.',
    choose: 'Choose a file',
    clear: 'Wipe everything',
    cleared: 'Everything was wiped.',
    needsScript: 'Reading a manifest needs JavaScript, which is switched off in this browser.',
  },
  problems: {
    empty: () => '',
    'too-long': ({limit}) =>
      `This is longer than any manifest (${limit} characters). Paste one application alone: az ad app show prints one.`,
    'byte-order-mark': () =>
      'Invisible signs stand before the text. Paste it from the first brace to the last.',
    'code-fence': () =>
      'A code fence (```) stands around only a part of the text. Paste what is between the braces.',
    'wrapped-in-quotes': ({quote}) =>
      `The whole text stands between ${quote} marks. Paste it without them, from the first brace to the last.`,
    'not-json': ({line, column, found, fault}) =>
      `Line ${line}, column ${column}: ${fault}${found === '' ? '' : ` (found: ${found})`}.`,
    'not-an-object': () => 'A manifest begins with a brace: {. This is another kind of JSON.',
    'not-an-application': () =>
      'This JSON has no appId, so it is no app registration. Copy the Manifest page, or what az ad app show printed.',
    'service-principal': () =>
      'This is the enterprise application. The registration is under App registrations: its manifest holds redirect URIs and requested permissions. With the Azure CLI: az ad app show, not az ad sp show.',
    'outdated-format': ({field}) =>
      `The field ${field} belongs to a format that is no longer in use. Copy the Manifest page of today’s portal.`,
    'secret-included': ({path}) =>
      `A secret’s value stands in ${path}. The text was wiped. If others could see it, create a new secret and delete this one.`,
    'wrong-shape': ({count}) =>
      count === 1
        ? 'One field is not as a manifest writes it:'
        : `${count} fields are not as a manifest writes them:`,
    'empty-list': () => 'The list is empty: no application was found. Compare the client ID and the tenant.',
    several: ({total}) => `There are ${total} applications here. Which one is meant?`,
    'not-text': () => 'That file is no text in UTF-8. Open it, and copy and paste the manifest.',
    'too-large': () => 'That file is larger than 1 MB. Paste one application alone.',
    cleared: () => 'Everything was wiped.',
  } satisfies ManifestSentences,
  faults: {
    'trailing-comma': 'a comma too many, before the closing bracket',
    'missing-comma': 'a comma is missing',
    comment: 'a comment, which JSON does not have',
    'single-quote': 'single quotes, where JSON has double ones',
    'typographic-quote': 'typographic quotes, which a word processor or a chat put in place of straight ones',
    'unquoted-name': 'a name without its quotes',
    'bad-string': 'a text that never ends, or a wrong sign after a backslash',
    'bad-number': 'a number that JSON does not know',
    'cut-off': 'the text ends too early: a part of it was not copied',
    'text-after': 'something follows the manifest',
    'unexpected-character': 'a character that does not belong here',
  },
  fault: ({path, found, expected}: {path: string; found: string; expected: string}) =>
    `${path}: ${found}, and ${expected} is expected`,
  foundNothing: 'missing',
  expected: {
    text: 'a text',
    guid: 'a GUID',
    date: 'a date and time',
    boolean: 'true or false',
    list: 'a list [ ]',
    object: 'an object { }',
    oneOf: (values: string) => `one of ${values}`,
  },
  setAside: {
    'byte-order-mark': 'A byte order mark at the beginning was set aside.',
    'code-fence': 'The code fence around it was set aside.',
    'list-of-one': 'It was the only one of a list.',
  },
  masked: 'What looked like a secret was masked in the field.',
  read: (name: string, clientId: string) => `Read: ${name}, client ID ${clientId}.`,
  objectId: 'Object ID of the registration:',
  otherObjectId: 'Its enterprise application has another one, which no manifest holds.',
  unnamed: 'an application without a name',
  formats: {
    'microsoft-graph': 'Format: Microsoft Graph.',
    'azure-ad-graph':
      'Format: Azure AD Graph, which is retired. It is read here; the portal takes the Microsoft Graph format alone.',
  },
  choose: 'Choose a guide above to compare it.',
  compared: (guide: string) => `Compared with the guide ${guide}`,
  statuses: {
    passed: 'Right',
    failed: 'Not right',
    'cannot-tell': 'A manifest cannot tell',
    'not-checked': 'Not checked',
  },
  remark: 'Right, and worth a look',
  noStep: 'Without a step of its own',
  seen: (seen: string) => `Here stands: ${seen}`,
  facts: registrationFacts,
  audiences: registrationAudiences,
  noConsent: {
    title: 'A manifest grants no consent.',
    text: 'It says what the application asks for. Whether anybody granted it, whether the enterprise application exists and who may use it stands in none; the rows below say so.',
  },
  corrected: {
    title: 'requiredResourceAccess, corrected',
    right: 'The permissions asked for are those of the guide: nothing to correct.',
    added: (values: string) => `Put in: ${values}.`,
    removed: (values: string) =>
      `Taken out: ${values}. If something else needs one of these, keep it; taking it out does not revoke what was granted.`,
    byHand: (values: string) => `Add in the portal, by name: ${values}. No source gives its GUID.`,
    how: 'On the Manifest page, replace the whole value of requiredResourceAccess by this, and save. Then grant consent: saving asks for permissions and grants none.',
    copy: 'the corrected block',
  },
} as const;
