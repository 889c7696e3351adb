/** What is handed to an administrator or to the vendor: the boxes that make it, and the pages themselves. */
import {scriptWords} from '../../../core/messages/en/script-words';
import {values} from './values';

export const handouts = {
  inScript: scriptWords,
  /** Around the page that is handed over; in the language of the guide. */
  box: {
    language: 'Language of the text',
    languages: {en: 'English', fr: 'French'},
    missing: (names: string) => `Still lacking: ${names}.`,
    fillIn: 'Fill in your values',
    copy: 'the text',
    save: 'Save as a file',
    print: 'Print',
    mail: {
      all: 'Open in the mail program',
      brief: 'Open a short form in the mail program',
      sayAll: 'The mail opens without a recipient: you choose who gets it.',
      sayBrief:
        'The whole text is too long for a link to a mail program. The mail opens with a short form and no recipient: paste the text into it, or attach the file.',
      sayNothing:
        'The text is too long for a link to a mail program. Copy it and paste it into a mail, or attach the file.',
    },
    values: values.fields,
    loading: 'One moment…',
  },
  packet: {
    title: 'If somebody else has the role: a request to hand over',
    form: {needsScript: 'Making the request needs JavaScript, which is switched off in this browser.'},
    intro:
      'Whoever holds the role needs to know what you ask, why, what it opens and how to undo it. This text says so, with your IDs in it. It holds no secret and no name, and nothing of it is sent or stored.',
    whom: 'For whom',
    everybody: 'Everybody whose role is needed',
    file: 'request',
  },
  handover: {
    title: (vendor: string) => `Your values for ${vendor}, ready to hand over`,
    form: {needsScript: 'Showing your values needs JavaScript, which is switched off in this browser.'},
    intro:
      'What may be written in a message stands below, with your values in it. The secret is missing on purpose: no field of this page holds one.',
    introWithoutSecret:
      'What the vendor is told stands below, with your values in it. None of it is secret, and all of it may be written in a message.',
    file: 'values',
  },
  /** The pages themselves; in the language of whoever reads them. */
  page: {
    colon: ': ',
    values: values.fields,
    unknown: 'to be added',
    names: values.names,
  },
  request: {
    subject: (vendor: string, product: string) => `Request: connect ${vendor} to ${product}`,
    opening: (vendor: string, product: string) =>
      `${vendor} is to be connected to ${product}. Part of the work needs a role that the sender does not have. This text says what is asked of you, why, what it opens and how to undo it. It holds no secret, and none belongs in a reply.`,
    short: (vendor: string, product: string) =>
      `${vendor} is to be connected to ${product}. Part of the work needs a role that the sender does not have.`,
    identity: 'Which application',
    missing: (names: string) =>
      `Still lacking here: ${names}. Ask the sender for it before you begin, and grant nothing to an application that you cannot tell apart.`,
    mailboxes:
      'Which mailboxes are meant, agree with the sender in another way: no address stands in this text.',
    register: 'If the application is not registered yet',
    registerText:
      'In some organisations, ordinary users may not register applications. Either of these scripts registers it; neither makes a secret. Read the script before you run it, then send its first line, the client ID, to the sender.',
    registerByHand:
      'In some organisations, ordinary users may not register applications. The guide says how to do it by hand.',
    azureCli: 'With Azure CLI, in bash',
    graphPowerShell: 'With Microsoft Graph PowerShell',
    task: (role: string) => `What is asked of the role ${role}`,
    enough: (roles: string) => `Any one of these roles is enough: ${roles}.`,
    oneRole: 'No lesser role is enough.',
    minutes: (count: string) => `About ${count} minutes.`,
    why: 'Why, permission by permission',
    permission: (value: string, api: string) => `${value} (${api})`,
    setup: 'What must exist inside the product, and why',
    risk: 'What it opens',
    allows: (value: string) => `${value} allows`,
    must: 'What',
    reason: 'Why',
    caution: (said: string) => `To know about this role: ${said}`,
    asked: 'Permissions',
    inProduct: 'Inside the product',
    reaches: {
      delegated: 'Delegated permissions',
      application: 'Application permissions',
      'in-exchange': 'Roles in Exchange Online',
    },
    how: 'How to do it',
    consentLink: 'Consent in one click, for the whole organisation',
    consentAfter:
      'Compare the client ID and the permissions before you accept. Afterwards the browser goes to the vendor’s address, which may show an error: the consent is given all the same.',
    portalLink: 'The page of its permissions in the Microsoft Entra admin center',
    portalHow: 'There, choose the button that grants admin consent, and confirm.',
    consentScript: 'Or with Azure CLI:',
    commands:
      'The commands, in Exchange Online PowerShell. Words between angle brackets stand for a value of yours; give only the roles that were agreed on:',
    step: (title: string) => `Step by step: ${title}`,
    undo: 'How to undo it',
    undoCommands: 'The commands that undo it:',
    undoScript: 'With Azure CLI:',
    wholeUndo: 'To undo all of it: the registration',
    recheck: 'To check the set-up, now or later',
    brief:
      'The whole request, with the reasons, the risks and the way back, comes with this mail or after it.',
    end: 'No secret belongs in a reply: not in an e-mail, a ticket or a chat.',
  },
  vendor: {
    subject: (vendor: string, product: string) => `Values to connect ${vendor} to ${product}`,
    opening: (vendor: string, product: string) =>
      `These values belong in the settings that connect ${vendor} to ${product}. No secret stands here.`,
    values: 'Values that may stand in a message',
    secret: 'What never stands in a message',
    never: 'not in this message',
    channel: 'By which channel',
    recheck: 'To check the set-up, now or later',
  },
} as const;
