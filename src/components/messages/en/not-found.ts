/** The page for addresses that lead nowhere. */
export const notFound = {
  title: 'Page not found',
  heading: 'This bridge leads nowhere',
  text: 'There is no page at this address. It may have moved, or the link that brought you here may be wrong.',
  guides: 'The guides are here:',
  doctor: 'Did an error bring you here? Paste it, and it is explained.',
  home: 'Go to the home page',
} as const;
