import type {FindingArgs} from '../../finding';
import type {FindingWords} from '../words';
import {quote, theAddress, theLink} from './say';

const soft = {
  title: 'its title says so',
  shape: 'it has the look of an error page',
  'sent-to-front-page': 'it sends its visitors to the front page',
} as const satisfies Record<FindingArgs['web-soft-not-found']['because'], string>;

const noAnswer = {
  connect: 'no connection came about in time',
  headers: 'the server was connected, but did not answer in time',
  body: 'the server stopped in the middle of its answer',
  whole: 'the answer took too long as a whole',
  refused: 'the server refused the connection',
  reset: 'the server broke the connection off',
  dns: 'the name could not be looked up',
  protocol: 'what answered does not speak proper HTTP',
  other: 'the connection failed',
} as const satisfies Record<FindingArgs['web-no-answer']['because'], string>;

const unknownAnchor = {
  'written-by-script': 'the page is written by script',
  'too-long': 'the page is too long to be read whole',
  'not-a-page': 'the address does not answer with an HTML page',
} as const satisfies Record<FindingArgs['web-anchor-unknown']['because'], string>;

const adviceOnly =
  'Open it in a browser. If it works there, put it on the ignore list with a reason and a date.';

export const web = {
  'web-not-found': {
    title: 'Page gone from the web',
    why: 'Readers get an error page.',
    message: ({status}, link) => `${theAddress(link)} answers ${status}: there is no such page.`,
    remedy: () => 'Look for the page’s new address, link to an archived copy, or take the link away.',
  },
  'web-soft-not-found': {
    title: 'Page says that it does not exist',
    why: 'The server answers “200 OK”, and readers still find nothing.',
    message: ({because, evidence}, link) =>
      `${theAddress(link)} answers, but seems to be gone: ${soft[because]} (${quote(evidence)}).`,
    remedy: () =>
      'Open it in a browser. If the page is gone, look for its new address or take the link away.',
  },
  'web-anchor-missing': {
    title: 'Anchor gone from a page of the web',
    why: 'Readers land at the top of the page and search for themselves.',
    message: ({id}, link) => `${theAddress(link)} answers with a page that has no ${quote(`#${id}`)}.`,
    remedy: () => 'Open the page, look for the section’s new id, or link to the page without it.',
  },
  'web-host-unknown': {
    title: 'Site unknown',
    why: 'Readers get an error of their browser.',
    message: ({host}) => `Nobody knows a site called ${host}.`,
    remedy: () => 'Correct the name, look for where the site moved, or take the link away.',
  },
  'web-certificate-bad': {
    title: 'Bad certificate',
    why: 'Browsers warn their readers off.',
    message: ({host, reason}) => `The certificate of ${host} is not trustworthy: ${reason}.`,
    remedy: () => 'Tell the site’s owner. Until it is put right, link elsewhere.',
  },
  'web-redirects-in-a-circle': {
    title: 'Redirects in a circle',
    why: 'Browsers give up with an error.',
    message: ({hops}, link) => `${theAddress(link)} comes back to itself after ${hops} redirects.`,
    remedy: () => 'Open it in a browser. If it fails there too, look for another address.',
  },
  'web-redirects-too-often': {
    title: 'Too many redirects',
    why: 'Browsers give up, or readers wait.',
    message: ({hops}, link) => `${theAddress(link)} still redirects after ${hops} hops.`,
    remedy: () => 'Open it in a browser and link to the address at which it ends.',
  },
  'web-redirect-broken': {
    title: 'Redirect that leads nowhere',
    why: 'Browsers stay where they are, with an empty page.',
    message: ({status}, link) => `${theAddress(link)} redirects (${status}) without saying where to.`,
    remedy: () => 'Open it in a browser and link to the page that it was meant to be.',
  },
  'web-content-unexpected': {
    title: 'Not what the page shows',
    why: 'A picture that is no picture stays blank.',
    message: ({found, expected}, link) =>
      `${theAddress(link)} answers with ${quote(found)}, where ${quote(expected)} was expected.`,
    remedy: () => 'Link to the file itself, not to the page that shows it.',
  },
  'web-redirects-for-good': {
    title: 'Moved for good',
    why: 'The old address may be switched off some day.',
    message: ({status, to}, link) => `${theAddress(link)} has moved for good (${status}) to ${to}.`,
    remedy: ({to}) => `Link to ${to}; --fix does it for you.`,
  },
  'web-redirects-for-now': {
    title: 'Redirects for now',
    why: 'The address is meant to stay as it is written.',
    message: ({status, to}, link) => `${theAddress(link)} redirects for now (${status}) to ${to}.`,
    remedy: () => 'Nothing needs to be done.',
  },
  'web-refuses-robots': {
    title: 'Refuses to answer a program',
    why: 'It may well work for readers: a program cannot tell.',
    message: ({status}, link) =>
      `${theAddress(link)} answers ${status} to a program that asks without signing in.`,
    remedy: () => adviceOnly,
  },
  'web-server-fails': {
    title: 'Server in trouble',
    why: 'It may pass. If it stays, readers get an error page.',
    message: ({status}, link) => `${theAddress(link)} answers ${status}: the server is in trouble.`,
    remedy: () => 'Try again later. If it stays so for days, look for another address.',
  },
  'web-no-answer': {
    title: 'No answer',
    why: 'It may pass. If it stays, readers wait for nothing.',
    message: ({because, reason}, link) =>
      `${theAddress(link)} gave no answer: ${noAnswer[because]}${reason === '' ? '' : ` (${reason})`}.`,
    remedy: () => 'Try again later. If it stays so for days, look for another address.',
  },
  'web-anchor-unknown': {
    title: 'Anchor that cannot be checked',
    why: 'It may well be there: a program cannot tell.',
    message: ({id, because}, link) =>
      `${theAddress(link)} answers, but whether ${quote(`#${id}`)} is there cannot be told: ${unknownAnchor[because]}.`,
    remedy: () => adviceOnly,
  },
  'web-private-address': {
    title: 'Address of a private network',
    why: 'Readers outside that network cannot open it.',
    message: ({host}, link) => `${theLink(link)} leads to ${host}, in a private network. It was not asked.`,
    remedy: ({host}) => `Link to a public address. To have this host checked, run with --allow-host ${host}.`,
  },
  'web-not-in-cache': {
    title: 'Not checked',
    why: 'With --offline, only what is already known can be judged.',
    message: (_, link) =>
      `${theAddress(link)} was not asked: the run is offline and the cache does not know it.`,
    remedy: () => 'Run once without --offline.',
  },
} satisfies Partial<FindingWords>;
