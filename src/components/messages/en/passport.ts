/** The passport: what is handed to support, and the page that opens one. */
export const passport = {
  page: {
    title: 'Open a passport',
    description:
      'Open a passport of a set-up: the state of each step, what was found and what to do, judged again by the same rules. Read in your browser; nothing is sent.',
    intro:
      'Somebody sent you the state of their set-up as a file. Open it here: the same rules judge the same evidence again, and you see what they saw.',
  },
  title: 'Send the state of this set-up to support',
  form: {
    label: 'Passport',
    intro:
      'Paste the text of the file, drop the file on the field, or choose it. It is read in this browser and goes nowhere.',
    choose: 'Choose a file',
    clear: 'Close it',
    cleared: 'It was closed.',
    read: 'Read and judged again.',
    needsScript: 'A passport needs JavaScript, which is switched off in this browser.',
  },
  make: {
    intro:
      'A passport says of each step what was checked and what came of it. It holds no token, no secret, no name and no e-mail address.',
    identifiers: 'Tenant, client ID and environment',
    shown: 'Whole: support can look them up',
    shortened: 'Shortened: enough to recognise, not to look up',
    nothing: 'No check has run here yet: for now it says only which steps you ticked.',
    forgotten:
      'A check of this guide was run before this page was loaded, and what it saw was not kept: its steps count as not checked here. Run it again to have them in.',
    download: 'Save as a file (JSON)',
    markdown: 'the passport as Markdown',
    print: 'Print',
    preview: 'See what is in it',
    opener: 'Whoever receives it opens it here',
  },
  view: {
    heading: (guide: string) => `State of the set-up: ${guide}`,
    made: 'Made on',
    contract: 'Contract',
    tenant: 'Tenant',
    client: 'Client ID',
    environment: 'Environment',
    steps: 'Steps',
    step: 'Step',
    state: 'State',
    rests: 'Rests on',
    never: '–',
    check: 'Check',
    checkIt: 'Check it',
    checkThis: (link: string, step: string) => `${link}: ${step}`,
    from: 'Where it comes from',
    origins: {live: 'live', practice: 'practice mode', pasted: 'as pasted'},
    grounds: {
      live: 'Live: this site signed in with Microsoft, or read the registration there, and saw the answer itself.',
      practice:
        'Practice mode: an invented tenant answered. It says nothing about anybody’s own registration.',
      pasted:
        'As pasted: somebody brought this text. The rules judged it, but this site did not see where it came from: it is no proof by itself.',
      attested: 'Done, says the reader: nothing but their word.',
    },
    findings: 'What was found',
    noFindings: 'Nothing is wrong among what was checked.',
    nothingChecked: 'Nothing was checked.',
    severities: {error: 'Error', warning: 'Warning'},
    found: 'Found',
    expected: 'Expected',
    next: 'What to do',
    recheck: 'Check again',
    evidence: 'What this rests on',
    noEvidence: 'No check had run.',
    unnamed: 'The account',
    granted: 'granted:',
    nothingGranted: 'nothing was granted',
    said: 'Microsoft answered:',
    pasted: 'Microsoft’s text, brought by the reader:',
    refresh: {
      works: 'the connection can be renewed',
      refused: 'the connection cannot be renewed',
      'not-tried': 'renewing was not tried',
    },
    checks: {
      'sign-in': 'sign-in check',
      registration: 'registration check',
      'app-only': 'check from a terminal',
      ews: 'check from a terminal, EWS',
    },
    company: (number: string) => `company ${number}`,
    registration: {
      sources: {
        'microsoft-graph': 'registration read from Microsoft Graph',
        script: 'registration as a script printed it',
        manifest: 'manifest',
      },
      states: {absent: 'there is none', 'not-read': 'it could not be read'},
      counts: (redirects: number, credentials: number, permissions: number) =>
        `redirect URIs: ${String(redirects)}, secrets and certificates: ${String(credentials)}, permissions asked for: ${String(permissions)}`,
      grants: (count: number) => `grants: ${String(count)}`,
      noEnterprise: 'no enterprise application was seen',
    },
    appOnly: {
      routes: {graph: 'the application by itself', ews: 'the application by itself, over EWS'},
      token: 'token',
      issued: 'token issued',
      notAsked: 'no token was asked for: a Secret ID was given',
      answered: 'answered',
      refused: 'refused:',
      outside: 'a mailbox that must stay closed',
    },
    colon: ': ',
    semicolon: '; ',
  },
  states: {
    passed: 'Proved',
    practised: 'Passed in practice: proves nothing yet',
    pasted: 'Right, as pasted: no proof by itself',
    failed: 'Not right yet',
    'cannot-tell': 'Cannot tell',
    'not-checked': 'Not checked',
    attested: 'Done, says the reader',
  },
  replay: {
    same: 'Judged again: each step comes out as it was written.',
    different: (steps: string) =>
      `Judged again, these steps come out otherwise than the file says: ${steps}. What you see is today’s verdict on the evidence in the file.`,
    differentFindings:
      'Judged again, each step comes out as it was written, but not the findings beside them. What you see is today’s verdict on the evidence in the file.',
    otherContract: (then: string, now: string) =>
      `The guide has changed since this passport was made: its contract was ${then} and is ${now} today. You see the verdict by today’s contract.`,
    added: (steps: string) => `New since then: ${steps}.`,
    removed: (steps: string) => `No longer asked for: ${steps}.`,
    changed: (steps: string) => `Judged otherwise than then: ${steps}.`,
    noStepDiffers: 'No step of this passport comes out otherwise for it.',
    cleaned:
      'The file held something that belongs in no passport, such as a name, an address, a secret or markup. It was taken out: * stands in its place.',
    unsigned: 'A passport is not signed. It says what a check found, not who made it.',
  },
  problems: {
    'too-long': 'This is longer than any passport. Drop the file as you received it.',
    'no-passport':
      'This is not a passport. A passport is a JSON file that a guide of this site saved; what was copied as Markdown or printed cannot be opened.',
    'other-version': (found: string) =>
      `This passport is of version ${found}, which is newer than this site: it reads versions 1 and 2. Open it on the site that made it.`,
    'unknown-guide': (id: string) =>
      `This site has no guide “${id}”. Open the passport on the site that made it.`,
    'not-json': (line: string, column: string) =>
      `The text is damaged at line ${line}, column ${column}. Copy it whole, or drop the file itself.`,
    'cut-off':
      'The text ends too early: a part of the passport is missing. Copy it whole, or drop the file itself.',
    damaged: 'The text is damaged. Copy it whole, from the first brace to the last, or drop the file itself.',
    shape: (path: string, found: string) =>
      `${path}: ${found} does not belong there. The file was changed on the way.`,
    missing: 'nothing',
    'not-text': 'That file is no text. A passport is a file that ends in .json.',
    'too-large': 'That file is larger than 1 MB: it is no passport.',
  },
} as const;
