/** The sign-in check, and the box for what Microsoft said. */
export const signInCheck = {
  title: 'Check it: sign in',
  intro: (product: string) =>
    `Sign in once, and this page shows what your registration really grants for ${product}, permission by permission. It reads no data of ${product}.`,
  needsScript:
    'The check itself needs JavaScript, which is off in this browser. What it would ask for is listed here; the rest of the guide reads without it.',
  mode: {
    legend: 'Against which registration?',
    practice: 'Practice',
    practiceNote: 'An imitation of Microsoft inside this page. No account needed.',
    real: 'My registration',
    realNote: 'Microsoft’s own sign-in, with your client ID.',
  },
  practice: {
    banner: 'Practice mode: this is not Microsoft.',
    bannerMore: 'The organisation, its people and every answer are invented; nothing leaves this browser.',
    scenario: 'What should happen?',
  },
  before: {
    title: 'Before you sign in',
    asked: 'What is asked for',
    identity: 'Who you are, and a refresh token',
    identityWhy:
      'To show whose account answered and in which tenant, and to prove that the connection can be kept. If nobody consented to these yet, Microsoft asks for them.',
    permissions: (resource: string) =>
      `Which of these permissions on ${resource} have been granted. The check asks for what was consented to, and for nothing new:`,
    optional: '(optional)',
    withoutIt: 'Without it:',
    never: 'What is never asked for',
    neverAlways: 'Your password (it goes to Microsoft only), a client secret, and the data of your company.',
    account: 'Which account',
    accountWhich: (product: string) =>
      `The work account that will make the connection, in the tenant where ${product} runs. The check needs no role of its own.`,
    consentRoles: 'If consent is still missing, one of these roles can grant it:',
    noTrace: 'Tokens stay in this page’s memory; they are never stored, shown or sent anywhere else.',
  },
  registration: {
    title: 'Make your registration ready for this check',
    why: 'Microsoft answers only to addresses that are on the registration. For the time of the check, add this one to yours:',
    siteAddress: '(the address of this site)',
    copyLabel: 'the redirect URI of this check',
    add: 'How to add it',
    open: 'Open your application’s page',
    select: 'Select',
    choose: 'Choose',
    paste: 'Paste the address, exactly as it stands here, and save.',
    remove: 'How to remove it afterwards',
    removeHow: (vendor: string) =>
      `When you are done, open the same page, delete this address and save. The address of ${vendor} stays where it is; the connection does not use this one.`,
    problems: {
      http: (host: string) =>
        `This copy of the site is served from ${host} without https. Microsoft refuses such an address: open the site over https, or on localhost.`,
      manifestOnly:
        'The portal’s form refuses 127.0.0.1. Open this site as localhost instead, or add the address in the manifest.',
      other:
        'Microsoft would refuse this address as a redirect URI. Whoever hosts this site must change its address.',
    },
  },
  preflight: {
    title: 'Your values for this check',
    shared: 'The same as under “Your values”; they stay in this tab.',
    missing: (name: string) => `Fill in the ${name} first: the sign-in needs it.`,
  },
  start: 'Sign in and check',
  startPractice: 'Start the practice sign-in',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  openWindow: 'Open the sign-in window',
  withoutWindow: 'Sign in on this page, without a window',
  withoutWindowNote: 'The whole page goes to Microsoft and comes back here. Your values are kept.',
  showConsent: 'Show Microsoft’s consent page',
  showConsentNote:
    'Opens a window where permissions can be accepted. Unlike the check, accepting changes your tenant.',
  progress: {
    idle: '',
    preparing: 'Getting ready…',
    'needs-click': 'Ready. One more click: browsers open a window only right after one.',
    'window-open': 'Waiting for the sign-in window…',
    'window-seems-closed': 'The sign-in window looks closed.',
    checking: 'Signed in. Asking Microsoft what was granted…',
    done: 'The check is finished.',
    refused: 'Microsoft refused. The reason is below.',
    trouble: 'The check could not be made.',
  },
  windowOpenHint:
    'It closes by itself when all goes well. If it shows an error and stays open, paste what it says below.',
  seemsClosedHint:
    'If you closed it, try again. If it showed an error, paste what it said below. If you are still signing in there, carry on: the answer will be taken.',
  result: {
    title: 'Result of the check:',
    allGranted: (vendor: string) => `Everything that ${vendor} needs is granted.`,
    toPutRight: (count: number) =>
      count === 1 ? 'One thing to put right.' : `${String(count)} things to put right.`,
    onlyWarnings: (vendor: string) => `Everything that ${vendor} needs is granted, with a remark.`,
    made: (time: string) => `Made on ${time}.`,
    inPractice: 'In practice mode: it says nothing about your own registration.',
    fromPaste: 'From the text that you pasted.',
    restored: 'Kept in this tab, without the account.',
    tableCaption: 'Permissions: required against granted',
    permission: 'Permission',
    need: 'Needed',
    state: 'State',
    evidence: 'Evidence',
    step: 'Where to fix it',
    required: 'Required',
    notRequired: 'Not required',
    noEvidence: 'Not in Microsoft’s answer',
    otherTenant: 'The answer is about another tenant',
    unasked: 'Could not be asked without a refresh token',
    inAnswer: (scope: string) => `In Microsoft’s answer: ${scope}`,
    answered: (text: string) => `Microsoft answered ${text}`,
    refresh: 'Keeping the connection',
    refreshEvidence: {
      works: 'A refresh token was issued and exchanged for a new token',
      refused: 'No refresh token that works',
      'not-tried': 'Not tried',
    },
    nothingToFix: 'Nothing to fix',
    firstTheAbove: 'First put right what is above',
  },
  account: {
    signedInAs: 'Signed in as',
    inTenant: 'in the tenant',
    signOut: 'Sign out',
    signedOut:
      'Signed out: this page has forgotten the account and its tokens. Microsoft’s own session in this browser goes on until you end it there.',
    /** Stands for an account whose name is not kept. */
    unnamed: 'The account',
  },
  finding: {
    error: 'To put right',
    warning: 'Remark',
    found: 'Found:',
    expected: 'Expected:',
    next: 'What to do:',
    step: 'Step to redo:',
    more: 'More about this',
  },
  codes: {
    title: 'What Microsoft’s code means',
    cause: 'Usual cause:',
    next: 'What to do:',
    actor: 'Who must act:',
    step: 'Step to redo:',
    more: (code: string) => `All about ${code}`,
    lookup: (code: string) => `Look up ${code} at Microsoft`,
    unknown: 'This code is not in our list. Microsoft’s own page may know it.',
    also: 'Also in the answer:',
  },
  paste: {
    title: 'What did Microsoft say?',
    needsScript:
      'The explanation needs JavaScript, which is off in this browser. Every error code has a page of its own that reads without it.',
  },
  notLoaded: {
    title: 'A part of this page could not be loaded',
    next: 'Check the network connection, reload the page, then try again. Your values are kept.',
  },
  unexpected: {
    title: 'Something went wrong in this page',
    next: 'This is our mistake, not yours. Reload the page and try again; if it happens again, report it to whoever runs this site.',
  },
} as const;
