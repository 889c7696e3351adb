import type {NewGuideWords} from './words';

export const redirectProblems: NewGuideWords['redirectProblems'] = {
  empty: () => 'there is no URI.',
  placeholder: () => 'a part of it is still to be filled in.',
  'not-absolute': () => 'it is no absolute address, such as https://app.example.com/callback.',
  credentials: () => 'it carries a user name or a password.',
  'ipv6-loopback': () => 'it refuses [::1]; write localhost.',
  'surrounding-space': ({suggestion}) => `a space stands before or after it. Try ${suggestion}.`,
  'too-long': ({length, max}) => `it has ${String(length)} characters, and ${String(max)} are allowed.`,
  'forbidden-character': ({character}) => `the character ${character} is not allowed.`,
  'not-a-uri-character': ({character}) => `no URI may hold the character “${character}”.`,
  'scheme-missing': ({suggestion}) => `https:// is missing. Try ${suggestion}.`,
  'http-not-localhost': ({suggestion}) => `plain http is for localhost only. Try ${suggestion}.`,
  'scheme-needs-public-client': ({scheme}) => `${scheme}: belongs to the platform public-client.`,
  'scheme-not-allowed': ({scheme}) => `${scheme}: is never accepted.`,
  fragment: () => 'it has a fragment, from the character # on.',
  'query-not-allowed': () => 'a registration that admits personal accounts allows no query.',
  'wildcard-not-allowed': () => 'a registration that admits personal accounts allows no asterisk.',
};
