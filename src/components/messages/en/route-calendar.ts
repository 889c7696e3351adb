/** The box that puts the dates of a set-up into a calendar. */
export const routeCalendar = {
  title: 'Dates for your calendar',
  form: {needsScript: 'Making the file needs JavaScript, which is switched off in this browser.'},
  intro:
    'A file for Outlook or any other calendar, with a reminder before each date. It is made in this page, holds no ID and no secret, and nothing of it is stored.',
  dates: 'In the file',
  download: 'Download the calendar file',
  file: 'dates',
  /** By what the vendor proves itself with; `either` where the guide takes both. */
  credential: {
    secret: {
      ends: 'The client secret ends on',
      endsHint: 'The portal shows the day under “Expires”, beside the secret.',
      past: 'This day is past: create a new secret today.',
      none: 'Enter the day on which the secret ends.',
      renew: (guide: string) => `Renew the secret: ${guide}`,
      renewText: (link: string, check: string) =>
        `The client secret ends on this day, and the connection with it. Create a new one, give it to the vendor by the channel of the guide, check the connection, then delete the old one.\n${link}\nCheck the new one:\n${check}`,
    },
    certificate: {
      ends: 'The certificate ends on',
      endsHint: 'The portal shows the day under “Expires”, beside the certificate.',
      past: 'This day is past: ask the vendor for a new certificate today.',
      none: 'Enter the day on which the certificate ends.',
      renew: (guide: string) => `Renew the certificate: ${guide}`,
      renewText: (link: string, check: string) =>
        `The certificate ends on this day, and the connection with it. Ask the vendor for the public part of a new one, upload it, check the connection, then delete the old one.\n${link}\nCheck the new one:\n${check}`,
    },
    either: {
      ends: 'The secret or certificate ends on',
      endsHint: 'The portal shows the day under “Expires”, beside the secret or the certificate.',
      past: 'This day is past: a new secret or certificate is needed today.',
      none: 'Enter the day on which the secret or the certificate ends.',
      renew: (guide: string) => `Renew the secret or certificate: ${guide}`,
      renewText: (link: string, check: string) =>
        `The secret or certificate ends on this day, and the connection with it. Replace it as the guide says, check the connection, then delete the old one.\n${link}\nCheck the new one:\n${check}`,
    },
  },
  route: (guide: string) => `A date of the route: ${guide}`,
  routeText: (what: string, link: string) => `${what}\nCheck your set-up again:\n${link}`,
} as const;
