/** Pages about error codes, and their index. */
export const errorPages = {
  index: {
    title: 'Error codes, each with a page of its own',
    heading: 'Error codes',
    description:
      'Every error code of Microsoft Entra, MSAL, Dynamics 365, Exchange and Microsoft Graph that a set-up is known to meet, each with its causes and who must act.',
    intro:
      'Each code has a page: what happened, the likely causes and how to tell them apart, who must act, and which step sets it right.',
    whole: 'Better than a code is the whole message.',
    doctor: 'Paste what Microsoft said',
    filter: 'Show only codes with',
    example: '50011, consent, mailbox…',
    shown: (shown: number, all: number) => `${String(shown)} of ${String(all)} codes`,
    none: 'No code here matches. Microsoft’s own page knows every number.',
    lookup: 'Look a number up at Microsoft',
    clear: 'Show all',
  },
  page: {
    trail: 'Where you are',
    allCodes: 'Error codes',
    title: (code: string, title: string) => `${code}: ${title}`,
    happened: 'What happened',
    cause: 'Likely cause',
    causes: 'Likely causes',
    tell: 'How to tell:',
    next: 'What to do',
    who: 'Who must act',
    roles: 'One of these roles suffices',
    where: 'Where',
    waiting: 'Does waiting help?',
    undo: 'How to go back',
    stop: 'When to stop trying',
    steps: 'Steps that set it right',
    guide: (guide: string) => `In the guide ${guide}`,
    whole: 'Do you have the whole message?',
    wholeText:
      'The rest of the text often tells which of several causes it is. Paste it: it is read in this browser and goes nowhere.',
    doctor: 'Paste the whole message',
    source: 'Source:',
    lookup: (code: string) => `Look up ${code} at Microsoft`,
    loading: 'The page is being fetched…',
  },
  families: {
    entra: {name: 'Microsoft Entra', about: 'Entra refuses the sign-in or the token.'},
    oauth: {
      name: 'OAuth',
      about:
        'Words of the protocol: they say what kind of refusal it is, and the number beside them says why.',
    },
    msal: {
      name: 'MSAL in the browser',
      about: 'The sign-in library could not finish: a window, the network, the page to return to.',
    },
    'business-central': {
      name: 'Business Central',
      about: 'The token is good, and Business Central refuses it or does not find what was asked for.',
    },
    dataverse: {
      name: 'Dataverse',
      about: 'The token is good, and the environment does not know who presents it.',
    },
    'finance-operations': {
      name: 'Finance and operations',
      about: 'The answer is a bare HTTP status, without a code of its own.',
    },
    ews: {
      name: 'Exchange Web Services',
      about: 'The reason stands in a header of the answer, or in its SOAP response code.',
    },
    graph: {
      name: 'Microsoft Graph',
      about: 'The status and the code stand together in the body of the answer.',
    },
  },
} as const;
