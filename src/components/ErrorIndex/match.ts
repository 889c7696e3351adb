import type {ErrorEntry} from '../ErrorPage/data';

/** Lower case, without accents, any run of other signs one space: `Étendue` and `etendue` are one word here. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What is typed of a code says the same with and without `AADSTS`, `0x`, spaces and signs. */
function bare(text: string): string {
  return folded(text)
    .replaceAll(' ', '')
    .replace(/^(?:error)?(?:code)?(?:aad)?sts(?=\d)/, '')
    .replace(/^(?:error|code)+(?=\d)/, '')
    .replace(/^0x(?=[0-9a-f])/, '');
}

/** True where every word of the query is in the entry's code or title, or the query is a part of its code. */
export function matches(query: string, {code, title}: ErrorEntry): boolean {
  const text = folded(`${code} ${title}`);
  const typed = bare(query);
  if (typed !== '' && bare(code).includes(typed)) return true;
  return folded(query)
    .split(' ')
    .every((word) => text.includes(word));
}

/**
 * The codes that a query names, the nearest first: the code itself, then those that contain it whole, then those that
 * begin so. Words alone name no code, but for codes that are words (`invalid_grant`).
 *
 * @param most how many to return
 */
export function namedCodes(
  query: string,
  entries: readonly ErrorEntry[],
  most: number,
): readonly ErrorEntry[] {
  const typed = bare(query);
  const hasNumber = /\d{3}/.test(typed);
  const isOneWord = /^[a-z]+(?:_[a-z]+)+$/i.test(query.trim()) || typed.length >= 12;
  if (typed.length < 3 || (!hasNumber && !isOneWord)) return [];
  return entries
    .map((entry) => ({entry, rank: rankOf(typed, query, entry.code)}))
    .filter(({rank}) => rank < notNamed)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({entry}) => entry);
}

const notNamed = 4;

function rankOf(typed: string, query: string, code: string): number {
  const name = bare(code);
  if (name === typed) return 0;
  const words = folded(code).split(' ').map(bare);
  if (words.includes(typed)) return 1;
  // A number among other words: “why do I get 50011”.
  if (/\d{3}/.test(name) && folded(query).split(' ').map(bare).includes(name)) return 1;
  if (name.startsWith(typed)) return 2;
  return typed.length >= 4 && name.includes(typed) ? 3 : notNamed;
}
