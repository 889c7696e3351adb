/*
 * Which of the two languages a terminal speaks. It meets whatever Node there is, so it keeps to old syntax.
 */

/**
 * The language of the terminal, as POSIX orders the variables (Base Definitions, 8.2): the first that is set and
 * not empty counts, and English where it names neither of the two.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {'en' | 'fr'}
 */
export function langOf(env) {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return /^fr(?:[_.@-]|$)/i.test(String(set)) ? 'fr' : 'en';
}
