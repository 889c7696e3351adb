/**
 * What is looked for in a text. `{a|b}` stands for one of several wordings, a gap (` … `) for a few words of any kind, and
 * an ellipsis at the very end lets the last word go on: `{app|application} … not found`, `is missing prv…`.
 */
import {squashed} from './squash';

export type Phrase = {
  /** Over the letters of a text, see {@link squashed}; where the phrase is plain, those letters themselves. */
  readonly pattern: RegExp | string;
  /** Of each group of letters, every match holds at least one: a text without need not be searched. */
  readonly needs: readonly (readonly string[])[];
  /** True where its last word may go on. */
  readonly goesOn: boolean;
  /** True where it is one word, which then is one word in the text, too. */
  readonly isOneWord: boolean;
};

/** Letters that a gap spans at most: names, addresses and GUIDs stand there. */
const widestGap = 90;

/** Each phrase of the rules is read once. */
const known = new Map<string, Phrase>();

export function phraseOf(written: string): Phrase {
  const before = known.get(written);
  if (before) return before;
  const phrase = compile(written);
  known.set(written, phrase);
  return phrase;
}

function compile(written: string): Phrase {
  const goesOn = /\S…$/.test(written);
  const isPlain = !/\{| … /.test(written);
  if (isPlain) {
    const letters = squashed(written);
    return {pattern: letters, needs: [[letters]], goesOn, isOneWord: !/\s/.test(written)};
  }
  const parts = (written.match(/\{[^}]*\}|…|[^\s{}…]+/g) ?? []).map(wordingsOf);
  return {
    pattern: new RegExp(parts.map(partPattern).join(''), 'g'),
    needs: parts.filter((wordings) => wordings.length > 0),
    goesOn,
    isOneWord: false,
  };
}

/** Its letters; of a group each wording's, the longest first, since one may begin like another. None for a gap. */
function wordingsOf(part: string): readonly string[] {
  if (part === '…') return [];
  if (!part.startsWith('{')) return [squashed(part)];
  const wordings = part.slice(1, -1).split('|').map(squashed);
  return wordings.sort((a, b) => b.length - a.length);
}

function partPattern(
  wordings: readonly string[],
  index: number,
  parts: readonly (readonly string[])[],
): string {
  if (wordings.length > 0) return `(?:${wordings.join('|')})`;
  return index === parts.length - 1 ? '' : `.{0,${String(widestGap)}}?`;
}
