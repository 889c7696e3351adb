import type {Lang} from './words';

/**
 * @param lang the language of the report
 * @returns what it calls a language: `French` for `fr`; the tag itself of what has no name
 */
export function languageNames(lang: Lang): (language: string) => string {
  // A report asks for the same two names at every finding, and `Intl` takes its time over each.
  const known = new Map<string, string>();
  let names: Intl.DisplayNames | undefined;
  return (language) => {
    let name = known.get(language);
    if (name === undefined) {
      names ??= new Intl.DisplayNames(lang, {type: 'language'});
      known.set(language, (name = names.of(language) ?? language));
    }
    return name;
  };
}
