import type {FindingWords} from '../words';
import {quote, theAddress} from './say';

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
    message: ({because}) => `This exception cannot be read: ${because}`,
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
