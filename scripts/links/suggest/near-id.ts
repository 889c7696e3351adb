import {mistakes} from './lexicon';

/** Share of words that two headings must have in common for one to be the other, rewritten. */
const wordsInCommon = 0.6;

/**
 * The id that was meant, of those on a page: the same but for letter case, accents, punctuation or the number that
 * Docusaurus puts after a repeated heading; else mistyped; else of nearly the same words.
 *
 * @returns undefined if none is near, or two equally
 */
export function nearestId(wanted: string, ids: Iterable<string>): string | undefined {
  const all = [...ids];
  return (
    only(all.filter((id) => id.toLowerCase() === wanted.toLowerCase())) ??
    only(all.filter((id) => plain(id) === plain(wanted))) ??
    all.find((id) => /-\d+$/.test(wanted) && id === wanted.replace(/-\d+$/, '')) ??
    best(all, (id) => {
      const found = mistakes(plain(wanted), plain(id));
      return found === undefined ? undefined : -found;
    }) ??
    best(all, (id) => {
      const share = sharedWords(wanted, id);
      return share >= wordsInCommon ? share : undefined;
    })
  );
}

function only(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

function best(ids: readonly string[], scoreOf: (id: string) => number | undefined): string | undefined {
  let found: {readonly id: string; readonly score: number} | undefined;
  let isTie = false;
  for (const id of ids) {
    const score = scoreOf(id);
    if (score === undefined || (found && score < found.score)) continue;
    isTie = found?.score === score;
    found = {id, score};
  }
  return isTie ? undefined : found?.id;
}

/** Letters and numbers alone, without accents; a parser's own prefix taken off. */
function plain(id: string): string {
  return wordsIn(id).join('-');
}

function sharedWords(a: string, b: string): number {
  const inA = new Set(wordsIn(a).filter(isTelling));
  const inB = new Set(wordsIn(b).filter(isTelling));
  const shared = [...inA].filter((word) => inB.has(word));
  // Numbers are names: the second step is not the third, however alike the rest.
  const numbers = [...inA, ...inB].filter((word) => /^\d+$/.test(word) && !shared.includes(word));
  return shared.length < 2 || numbers.length > 0 ? 0 : shared.length / (inA.size + inB.size - shared.length);
}

/** One Latin letter is an article, or what an apostrophe left of one: headings that share it share nothing. */
function isTelling(word: string): boolean {
  return !/^\p{Script=Latin}$/u.test(word);
}

function wordsIn(id: string): string[] {
  return id
    .replace(/^user-content-/, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
