/** The page that explains what Microsoft said, and the widget on it and in guides. */
export const errorDoctor = {
  page: {
    title: 'Explain an error message',
    description:
      'Paste what Microsoft Entra, Dynamics 365, Exchange or Microsoft Graph said: what it means, who must act, and what to do. Read in your browser; nothing is sent.',
    intro:
      'Paste what Microsoft said, as it stands: the error page, the address, the answer of a server. You learn what happened, who must act and what to do.',
  },
} as const;
