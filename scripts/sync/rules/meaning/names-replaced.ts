/** Names of which one side says one more often, where the other says another: of that paragraph alone this is plain. */
import {isEnglishAlone, meaningsOfWord} from '../../facts/words/concepts';
import type {Words} from '../../model';
import {isTranslated, otherwise} from './known-names';
import {holds, type Name, type NamedPair} from './names-in';

export type Replaced = {readonly from: Name; readonly to: Name};

/** « Le rôle Writer » beside “the role Reader”: an English word in French is a name, and stands for nothing else. */
export function englishReplaced(
  {words, source, translation}: NamedPair,
  isFrench: {readonly source: boolean},
): Replaced | undefined {
  const [french, english] = isFrench.source ? [source, translation] : [translation, source];
  const [frenchWords, englishWords] = isFrench.source
    ? [words.source, words.translation]
    : [words.translation, words.source];
  const strays = french.filter(
    ({name, isInitial}) =>
      !isInitial && !otherwise.has(name) && isEnglishAlone(name) && !hasWritten(englishWords, name),
  );
  const [stray, ...others] = strays;
  if (!stray || others.length > 0) return undefined;
  const lost = english.filter(
    ({name, isInitial}) =>
      !isInitial &&
      !otherwise.has(name) &&
      !hasWritten(frenchWords, name) &&
      !french.some((other) => isTranslated(name, other.name)) &&
      !isSaid(frenchWords, name),
  );
  const [only, ...more] = lost;
  if (!only || more.length > 0) return undefined;
  return isFrench.source ? {from: stray, to: only} : {from: only, to: stray};
}

/** “West Europe … North Europe” beside « North Europe … North Europe ». */
export function repeatedInstead(
  {source, translation}: NamedPair,
  missing: readonly Name[],
  extra: readonly Name[],
  isFrench: {readonly source: boolean},
): Replaced | undefined {
  const [from, to] = [missing[0], extra[0]];
  if (missing.length === 1 && extra.length === 0 && from) {
    const again = repeated(from, source, translation, isFrench.source);
    return again && {from, to: again};
  }
  if (missing.length === 0 && extra.length === 1 && to) {
    const again = repeated(to, translation, source, !isFrench.source);
    return again && {from: again, to};
  }
  return undefined;
}

function repeated(
  lost: Name,
  own: readonly Name[],
  other: readonly Name[],
  isFrench: boolean,
): Name | undefined {
  const follower = nextTo(lost, own);
  return other.find(
    (each) =>
      countOf(each, other) === countOf(each, own) + 1 &&
      countOf(each, own) > 0 &&
      ((isFrench && isEnglishAlone(lost.name)) ||
        (follower !== undefined && nextTo(each, other)?.name === follower.name)),
  );
}

function countOf({name}: Name, names: readonly Name[]): number {
  return names.filter((each) => each.name === name).length;
}

/** The next word of one name. */
function nextTo({end}: Name, names: readonly Name[]): Name | undefined {
  return names.find(({start}) => start === end + 1);
}

function hasWritten(words: Words, name: string): boolean {
  return holds(words, name) || words.text.toLowerCase().includes(name.toLowerCase());
}

/** “Settings” are « paramètres ». */
function isSaid({text}: Words, name: string): boolean {
  const {meanings = []} = meaningsOfWord(name, false) ?? {};
  if (meanings.length === 0) return false;
  return (text.match(/\p{L}+/gu) ?? []).some((word) =>
    meaningsOfWord(word, true)?.meanings.some((meaning) => meanings.includes(meaning)),
  );
}
