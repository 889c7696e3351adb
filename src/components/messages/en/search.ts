/** The site’s own search: loaded when somebody opens it. */
export const search = {
  title: 'Search the site',
  label: 'What are you looking for?',
  example: '50011, consent, mailbox…',
  close: 'Close',
  hint: 'An error code, a role, a permission, a few words. Results are in the language of this page.',
  keys: 'Arrow keys move between results, Enter opens one, Escape closes.',
  busy: 'Searching…',
  found: (count: number) => (count === 1 ? '1 result' : `${String(count)} results`),
  foundMore: (shown: number, all: number) => `${String(shown)} of ${String(all)} results`,
  codes: 'Error codes',
  pages: 'Pages',
  none: (query: string) => `Nothing here about “${query}”.`,
  noneTry:
    'Try fewer words, or a code alone. If it is an error message, paste the whole text where it is explained.',
  doctor: 'Explain an error message',
  allCodes: 'All error codes',
  failed: 'The index of the search could not be loaded.',
  failedNext: 'Check the network connection, then try again. Error codes are found without it.',
  again: 'Try again',
  preview:
    'In the preview only error codes can be found: the index of the search is made of a finished build (npm run build).',
} as const;
