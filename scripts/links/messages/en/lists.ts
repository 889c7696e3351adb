import type {IgnoreMistake} from '../../finding';
import type {FindingWords} from '../words';
import {quote, theAddress} from './say';

const mistakes = {
  'no-date': 'it has no date',
  'not-a-date': 'its date is not one of the calendar, written YYYY-MM-DD',
  'date-too-far': 'its date is too far away',
  'no-reason': 'it has no reason',
  'reason-too-short': 'its reason is too short to help anybody',
  'unknown-code': 'it names a kind of finding that does not exist',
  'unknown-option': 'it has an option that does not exist',
  'option-twice': 'it has an option twice',
} as const satisfies Record<IgnoreMistake, string>;

export const lists = {
  'ignore-expired': {
    title: 'Exception has expired',
    why: 'An exception that never ends hides faults for ever.',
    message: ({pattern, expired, reason}) =>
      `The exception for ${quote(pattern)} expired on ${expired}. Its reason was: ${reason}`,
    remedy: () =>
      'See whether the reason still holds: then give it a new date. Otherwise remove the exception.',
  },
  'ignore-unused': {
    title: 'Exception that nothing needs',
    why: 'It may hide the next fault that happens to fit.',
    message: ({pattern, reason}) =>
      `Nothing needs the exception for ${quote(pattern)} any more. Its reason was: ${reason}`,
    remedy: () => 'Remove it.',
  },
  'ignore-malformed': {
    title: 'Exception that cannot be read',
    why: 'It has no effect as it stands.',
    message: ({because, word}) =>
      `This exception has no effect: ${mistakes[because]}${word === undefined ? '' : ` (${quote(word)})`}.`,
    remedy: () => 'Every exception needs a pattern, a reason and a date (YYYY-MM-DD) on which it expires.',
  },
  'expectation-not-met': {
    title: 'Not as expected',
    why: 'Somebody wrote down what this address answers, and it no longer does.',
    message: ({expected, found, reason}, link) =>
      `${theAddress(link)} was expected to give ${quote(expected)} and gave ${quote(found)}. The expectation’s reason: ${reason}`,
    remedy: () => 'Correct the link, or the expectation if the new answer is right.',
  },
} satisfies Partial<FindingWords>;
