import {aboutAnswers} from './judgement';

/** The server is in trouble, or gave up waiting: it may pass, so nobody can tell. */
export const serverFails = aboutAnswers((_question, {status}) =>
  (status >= 500 && status !== 999) || status === 408 || status === 425
    ? [{code: 'web-server-fails', severity: 'warning', args: {status}}]
    : [],
);
