/** Error words of OAuth, OpenID Connect and Microsoft's sign-in libraries. */
import {codesOf} from '../catalogue';
import {protocolCauses} from '../ranking/protocol-causes';
import type {Reading} from '../reading';
import {squashed} from '../reading/squash';
import {breakable, wholeWords} from './breakable';
import type {CodePattern} from './code-pattern';

const words: readonly string[] = [
  ...new Set([...codesOf('oauth'), ...codesOf('msal'), ...Object.keys(protocolCauses)]),
];
const byLower = new Map(words.map((word) => [word.toLowerCase(), word]));

/** Longer words first: one may begin like another. */
const byLength = words
  .map((word) => ({letters: squashed(word), pattern: breakable(word)}))
  .sort((a, b) => b.letters.length - a.letters.length);

/** For the few words that a text may hold: a pattern of them all would read it for each. */
export function protocolWordsIn({mayHold}: Reading): readonly CodePattern[] {
  const few = byLength.filter(({letters}) => mayHold(letters)).map(({pattern}) => pattern);
  if (few.length === 0) return [];
  return [
    {
      pattern: wholeWords(few),
      codes: ([match = '']) => [byLower.get(match.replace(/[^\w]/g, '').toLowerCase()) ?? []].flat(),
    },
  ];
}
