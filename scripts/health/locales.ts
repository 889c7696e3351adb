export type Locale = 'en' | 'fr';

export type ByLocale<T> = Readonly<Record<Locale, T>>;

/** The same in each language. */
export function locales<T>(of: (locale: Locale) => T): ByLocale<T> {
  return {en: of('en'), fr: of('fr')};
}
