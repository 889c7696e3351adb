/**
 * What a check script prints, and what is read when it is pasted back: lines of one word and its value, between two marks.
 * A product's answer follows its line, each line of it behind a bar. No token and no secret is among it.
 */
export const reportBegins = '--- passerelle check 1';
/** The same, of a script that reads the registration: `read <path>` before each answer. */
export const registrationBegins = '--- passerelle registration 1';
export const reportEnds = '--- end';

/** Claims that are printed, each as `token-<claim>`. */
export const reportedClaims = ['aud', 'tid', 'ver', 'exp'] as const;

/** Headers that say more than a body; the others are not printed. */
export const reportedHeaders = [
  'www-authenticate',
  'x-ews-policy-reason',
  'x-ms-diagnostics',
  'retry-after',
] as const;
