/** The page of what changed on the platform. */
export const changes = {
  toCome: 'Still to come',
  happened: 'In effect',
  nothingAhead: 'No further change has been announced that we know of.',
} as const;
