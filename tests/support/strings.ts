/** Sentences long enough to be told apart wherever they turn up. */

/** Shorter ones turn up by chance, or are names that both languages share. */
const TELLING = 30;

/** @returns every telling string in a value made of objects and lists, functions left out */
export function tellingStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length >= TELLING ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tellingStrings) : [];
}

/** @returns the telling strings of one language in data whose words stand as `{en, fr}` */
export function localizedStrings(value: unknown, language: 'en' | 'fr'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) {
    const words: Readonly<Record<string, unknown>> = {...value};
    return words['en'] === words['fr'] ? [] : tellingStrings(words[language]);
  }
  return Object.values(value).flatMap((inner) => localizedStrings(inner, language));
}
