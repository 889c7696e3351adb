/** How current facts are, and where they come from. */
export const freshness = {
  verifyBy: (date: string) => `To be verified again by ${date}.`,
  notSince: (date: string) => `Not verified since ${date}: labels and limits may have changed.`,
  tellUs: 'Tell us what you find',
  tellTheHost: 'Tell whoever runs this site what you find.',
  theHost: 'whoever runs this site',
  oldest: (date: string) => `the oldest on ${date}`,
  againBy: (date: string) => `again by ${date}`,
  overdue: (date: string) => `due since ${date}: may have changed`,
  sourceOf: (about: string) => `Source of “${about}”`,
  source: 'Source:',
  read: 'Last read:',
  doubts: {
    community: 'Reported by users; not in Microsoft’s documentation.',
    unverified: 'Not confirmed: no source that we could read says so.',
  },
} as const;
