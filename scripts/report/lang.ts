/** Which of the two languages a report is written in. */

export const langs = ['en', 'fr'] as const;

export type Lang = (typeof langs)[number];

/**
 * The language of the terminal, as POSIX orders the variables (Base Definitions, 8.2): the first that is set and
 * not empty counts, and English where it names neither of the two.
 */
export function langOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return /^fr(?:[_.@-]|$)/i.test(set ?? '') ? 'fr' : 'en';
}
