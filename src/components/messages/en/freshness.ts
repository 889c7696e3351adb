/** How current facts are, and where they come from. */
export const freshness = {
  verifyBy: (date: string) =>
    `To be verified again by ${date}. Limits, dates and what is in doubt tell their source: choose the button beside them.`,
  notSince: (date: string) => `Some facts not verified since ${date}: labels and limits may have changed.`,
  tellUs: 'Tell us',
  tellTheHost: 'Tell whoever runs this site.',
  theHost: 'whoever runs this site',
  runBy: (operator: string) => `This copy of the site is run by ${operator}.`,
  runByUnknown: 'Whoever runs this copy of the site has not given a name here.',
  oldest: (date: string) => `the oldest on ${date}`,
  againBy: (date: string) => `(again by ${date})`,
  overdue: (date: string) => `due since ${date}`,
  sourceOf: (about: string) => `Source of “${about}”`,
  source: 'Source:',
  read: 'Last read:',
  doubts: {
    community: 'Reported, not documented.',
    unverified: 'Not confirmed.',
  },
} as const;
