/** The home page, and nothing else: only that page loads it. The alias `@home-words` resolves here. */
export const home = {
  title: 'Microsoft Entra set-up guides that check themselves',
  description:
    'Guides for connecting business software to Dynamics 365 and Exchange Online, in English and French. The set-up is checked on your own app registration.',
  hero: {
    heading: 'Register your application in Entra, and prove that it is right.',
    lead: 'Guides for connecting business software to Dynamics 365 and Exchange Online. Each compares what Microsoft granted with what the connection needs, and names the step to redo.',
    action: 'Choose your guide',
    second: 'See what a check shows',
  },
  bridge: {
    from: 'Your Microsoft tenant',
    to: 'Your vendor’s service',
    along: 'one cable for each step, a tick once it holds',
    alternative:
      'Drawing of a footbridge from your Microsoft tenant to your vendor’s service. Each of its nine cables stands for a step of a guide and carries a tick: it holds.',
  },
  guides: {
    heading: 'Choose your guide',
    filter: 'Show guides for',
    all: 'All products',
    to: 'to',
    minutes: (minutes: number) => `about ${minutes} min`,
    flows: {
      'authorization-code': 'A user signs in',
      'client-credentials': 'The application signs in by itself',
      'authorization-code-and-mapped-user': 'A user signs in; the application is mapped to one',
    },
    coming: 'Not written yet',
    unsure: 'Not sure which one?',
    chooser: 'Find your guide in three questions',
    none: 'No guide is published on this site yet.',
  },
  check: {
    heading: 'A step is done once it can be shown to be done',
    paragraphs: [
      'Where a person connects, you sign in once, in a Microsoft window. Microsoft’s answer says which permissions your registration really has, and the page sets them beside those the integration needs.',
      'Where an application connects by itself, the guide gives you commands for your own terminal: they ask for a token and make one call that only reads.',
      'Nothing is marked as passed without evidence. What a page cannot see, it says it cannot see.',
    ],
    figure: {
      caption: 'What a check shows, drawn from the Codat guide',
      subject: 'Sign-in check',
      practice: 'Practice mode',
      permission: 'Permission',
      required: 'Required',
      granted: 'Microsoft’s answer',
      yes: 'Yes',
      never: 'Never',
      isGranted: 'Granted',
      isMissing: 'Not granted',
      isAbsent: 'Absent, as it should be',
      verdict: 'One required permission is missing.',
      redo: 'Redo the step “Add the two permissions”.',
      evidence: 'Evidence: the permissions in Microsoft’s answer to this sign-in.',
    },
  },
  steps: {
    heading: 'How a guide works',
    items: {
      know: {
        title: 'Know before you start',
        text: 'Which role you need, how long it takes, what will be requested and why, and what must never be granted.',
        alternative: 'Drawing of a page: a list of what is needed, with a clock beside it.',
      },
      do: {
        title: 'Do a step in the portal',
        text: 'Labels appear in your portal’s language. Your own values are already in every snippet and link.',
        alternative: 'Drawing of a portal form: the field to fill in is outlined and holds your value.',
      },
      prove: {
        title: 'Check it',
        text: 'The check passes, or it names what is wrong, who can put it right and which step to redo.',
        alternative:
          'Drawing of a list of four steps: three carry a tick, one carries a cross and an arrow back to it.',
      },
    },
  },
  promises: {
    heading: 'What you can count on',
    items: [
      {
        title: 'Two languages, kept in step',
        text: 'Every guide exists in English and in French. Steps, facts and labels come from one source, so that neither language says what the other does not.',
      },
      {
        title: 'Practise without an account',
        text: 'Each sign-in check comes with a practice tenant that runs inside the page. It refuses what Microsoft would refuse, so you can meet an error before it meets you.',
      },
      {
        title: 'Nothing leaves your browser',
        text: 'Your values stay in your tab. You sign in with Microsoft itself; the page never asks for a secret, keeps no token and reports to nobody.',
      },
    ],
  },
} as const;
