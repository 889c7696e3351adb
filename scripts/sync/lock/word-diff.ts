import {diffArrays} from 'diff';
import {tokensOf, type Token} from './tokens';
import {onOneLine} from './written';

/** A stretch of words, with the white space before it: `same` as the newer text has it. */
export type WordChange = {readonly kind: 'same' | 'gone' | 'come'; readonly text: string};

/** Characters of an excerpt, and words shown on each side of what changed. */
const longest = 160;
const around = 3;

/**
 * @param before as `written` gives it, or an excerpt of it
 * @returns what changed from one text to the other; looks alone change nothing
 */
export function wordDiff(before: string, after: string): WordChange[] {
  return diffTokens(before, after).map(({kind, tokens}) => ({
    kind,
    text: tokens.map(({shown}) => shown).join(''),
  }));
}

/**
 * @returns both texts around what changed, at most 160 characters each; `…` for what is left out, empty for an empty
 *   text
 */
export function excerpts(before: string, after: string): {readonly before: string; readonly after: string} {
  if (Math.max(before.length, after.length) <= longest) {
    return {before: onOneLine(before), after: onOneLine(after)};
  }
  const runs = diffTokens(before, after);
  return {before: excerpt(runs, 'gone'), after: excerpt(runs, 'come')};
}

type Run = {readonly kind: WordChange['kind']; readonly tokens: readonly Token[]};

function diffTokens(before: string, after: string): Run[] {
  const changes = diffArrays(shownOf(before), shownOf(after), {
    comparator: (one, other) => one.print === other.print,
  });
  return changes.map(({value, added, removed}) => ({
    kind: added ? 'come' : removed ? 'gone' : 'same',
    tokens: value,
  }));
}

/** Punctuation that stands alone goes with the word before it. */
function shownOf(words: string): Token[] {
  const tokens: Token[] = [];
  for (const token of tokensOf(words)) {
    const last = tokens.at(-1);
    if (token.print !== '' || !last) tokens.push(token);
    else tokens[tokens.length - 1] = {...last, shown: last.shown + token.shown};
  }
  return tokens;
}

function excerpt(runs: readonly Run[], own: 'gone' | 'come'): string {
  const parts: string[] = [];
  for (const [index, {kind, tokens}] of runs.entries()) {
    const shown = tokens.map((token) => token.shown);
    if (kind !== 'same' && kind !== own) continue;
    if (kind !== 'same' || shown.length <= 2 * around) parts.push(...shown);
    else {
      // Of all runs: where words came or went in the other text alone, this one shows what they stand beside.
      const isFirst = index === 0;
      const isLast = index === runs.length - 1;
      parts.push(...(isFirst ? [] : shown.slice(0, around)), ' …', ...(isLast ? [] : shown.slice(-around)));
    }
  }
  return cut(onOneLine(parts.join('')));
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 1);
  const space = room.lastIndexOf(' ');
  return `${(space > longest / 2 ? room.slice(0, space) : room).replace(/[\ud800-\udbff]$/, '')}…`;
}
