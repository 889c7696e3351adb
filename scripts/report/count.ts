/** Numbers with their nouns, and lists, as each language writes them. */
import type {Lang} from './lang';

/** Of whole numbers from 0: `1 file`, `2,000 files`; `0 fichier`, `2 000 fichiers`: French counts its singular up to, not including, 2. */
export function countIn(lang: Lang): (count: number, one: string, other: string) => string {
  // What `Intl` has for this takes longer to make than a small site to check.
  const separator = lang === 'fr' ? '\u202f' : ',';
  const isOne = lang === 'fr' ? (count: number) => count < 2 : (count: number) => count === 1;
  return (count, one, other) =>
    `${String(count).replace(/\B(?=(?:\d{3})+$)/g, separator)} ${isOne(count) ? one : other}`;
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
