import {aboutAnswers} from './judgement';

/** Not found, or gone (RFC 9110, sections 15.5.5 and 15.5.11). */
export const notFound = aboutAnswers((_question, {status}) =>
  status === 404 || status === 410 ? [{code: 'web-not-found', severity: 'error', args: {status}}] : [],
);
