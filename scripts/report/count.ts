/** Numbers with their nouns, and lists, as each language writes them. */
import type {Lang} from './lang';

/** `1 file`, `2,000 files`; `0 fichier`, `2 000 fichiers`: French counts its singular up to, not including, 2. */
export function countIn(lang: Lang): (count: number, one: string, other: string) => string {
  // Made when first needed: they take their time, and few runs have something to count in every language.
  let rules: Intl.PluralRules | undefined;
  let format: Intl.NumberFormat | undefined;
  return (count, one, other) => {
    rules ??= new Intl.PluralRules(lang);
    format ??= new Intl.NumberFormat(lang);
    return `${format.format(count)} ${rules.select(count) === 'one' ? one : other}`;
  };
}

/** `a, b, c` in either language: what is listed is names, for which “and” would say too much. */
export function listed(items: readonly string[]): string {
  return items.join(', ');
}

/** `340 ms`, `4.2 s`, `3 min 05 s`, with the language's decimal mark and a no-break space. */
export function durationIn(lang: Lang): (milliseconds: number) => string {
  const format = new Intl.NumberFormat(lang, {maximumFractionDigits: 1});
  return (milliseconds) => {
    if (milliseconds < 1000) return `${format.format(Math.round(milliseconds))}\u00a0ms`;
    if (milliseconds < 60_000) return `${format.format(milliseconds / 1000)}\u00a0s`;
    const seconds = Math.round(milliseconds / 1000);
    const rest = String(seconds % 60).padStart(2, '0');
    return `${format.format(Math.floor(seconds / 60))}\u00a0min\u00a0${rest}\u00a0s`;
  };
}
