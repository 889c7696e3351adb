import type {WebRule} from './judgement';

/** Nothing came, for a reason that may pass: time-outs, resets, a connection refused. */
export const noAnswer: WebRule = (_question, {observation}) =>
  observation.kind === 'no-answer'
    ? [
        {
          code: 'web-no-answer',
          severity: 'warning',
          args: {because: observation.because, reason: observation.reason},
        },
      ]
    : [];
