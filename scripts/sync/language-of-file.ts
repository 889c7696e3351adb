/**
 * @returns the language that a path says it is of: `i18n/fr/…`, `guide.fr.mdx`, `fr/guide.mdx`; undefined where it says none
 */
export function languageOfFile(file: string): string | undefined {
  const parts = file.split('/');
  const name = parts.pop() ?? '';
  const after = parts[parts.indexOf('i18n') + 1];
  if (parts.includes('i18n') && after !== undefined) return after;
  const ending = /[._-](en|fr)(?:-[A-Z]{2})?\.[a-z]+$/.exec(name)?.[1] ?? /^(en|fr)\.[a-z]+$/.exec(name)?.[1];
  if (ending !== undefined) return ending;
  return parts.findLast((part) => /^(?:en|fr)(?:-[A-Z]{2})?$/.test(part));
}
