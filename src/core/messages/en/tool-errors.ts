import type {Sentences} from '../sentences';

export const toolErrors: Sentences['toolErrors'] = {
  'popup-blocked': {
    title: 'The browser blocked the sign-in window',
    next: 'Allow pop-up windows for this site and try again, or sign in on this page without a window.',
  },
  'popup-closed': {
    title: 'The sign-in window is closed',
    next: 'If Microsoft showed an error there, paste its text here. Otherwise try again.',
  },
  'timed-out': {
    title: 'The sign-in took too long',
    next: 'Try again, and leave the window open until it closes by itself. If Microsoft showed an error there, paste its text here.',
  },
  offline: {
    title: 'There is no network connection',
    next: 'Connect this device to the network, then try again. Nothing was checked.',
  },
  network: {
    title: 'Microsoft could not be reached',
    next: 'Try again. If it happens again, see whether an extension, a proxy or a firewall blocks login.microsoftonline.com or graph.microsoft.com.',
  },
  'interaction-running': {
    title: 'A sign-in is already running',
    next: 'Finish it in the other window, or close that window and try again.',
  },
  cancelled: {
    title: 'You stopped the check',
    next: 'Start it again whenever you like. Nothing was changed.',
  },
  'storage-unavailable': {
    title: 'The browser lets this page store nothing',
    next: 'Allow site data for this site, or leave private browsing. Signing in without a window needs it for the way back.',
  },
  'insecure-context': {
    title: 'This page was not loaded securely',
    next: 'Open the site over https, or on localhost. Browsers offer no cryptography elsewhere, and sign-in needs it.',
  },
  'bad-option': {
    title: 'One of the options or values is not usable',
    next: 'Correct it as the message says, then start again.',
  },
};
