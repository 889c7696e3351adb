import type {SettingsWords} from '../command-words';

const near = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean “${nearest}”?`;

export const settings: SettingsWords = {
  'not-json': () => 'this is no JSON.',
  'name-twice': ({key}) => `“${key}” stands here twice.`,
  'key-missing': ({key}) => `“${key}” is missing.`,
  'key-unknown': ({key, nearest}) => `“${key}” means nothing here.${near(nearest)}`,
  'wrong-type': ({expected}) => `expected: ${expected}.`,
  'not-among': ({value, nearest}) => `“${value}” is not among what may stand here.${near(nearest)}`,
  empty: () => 'this must not be empty.',
  'out-of-range': () => 'this number is too small or too large.',
  'no-date': () => 'the last day on which it holds is missing: until, such as 2027-01-31.',
  'not-a-date': () => 'expected a day that exists, as 2027-01-31.',
  'date-too-far': () => 'an exception may hold for a year at most; then somebody looks at it again.',
  'no-reason': () => 'the reason is missing: why is this link left alone?',
  'reason-too-short': () => 'one word is no reason: say why this link is left alone.',
  'unknown-code': () => 'there is no such code.',
  'unknown-option': () => 'there is no such option.',
  'option-twice': () => 'this option stands here twice.',
  'not-an-outcome': () => 'expected a status from 100 to 599, or ok, redirect, no-answer.',
  'not-a-host': () => 'expected the name of a host, without https:// and without a path.',
  'not-a-header': () => 'this is no header that settings may set.',
  'literal-secret': () =>
    'a secret never stands in a file: name a variable of the environment, such as $DOCS_TOKEN.',
  'outside-the-site': () => 'expected a path inside the site’s directory, with forward slashes.',
  'not-one-source-of-ids': () => 'ids come from exactly one of attribute, always and listed.',
};
