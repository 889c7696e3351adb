/** Error words of OAuth, OpenID Connect and Microsoft's sign-in libraries. */
import {codesOf} from '../catalogue';
import {protocolCauses} from '../ranking/protocol-causes';
import {breakable, wholeWords} from './breakable';
import type {CodePattern} from './code-pattern';

const words: readonly string[] = [
  ...new Set([...codesOf('oauth'), ...codesOf('msal'), ...Object.keys(protocolCauses)]),
];
const byLower = new Map(words.map((word) => [word.toLowerCase(), word]));

export const protocolWords: CodePattern = {
  // Longer words first: one may begin like another.
  pattern: wholeWords([...words].sort((a, b) => b.length - a.length).map(breakable)),
  codes: ([match = '']) => [byLower.get(match.replace(/[^\w]/g, '').toLowerCase()) ?? []].flat(),
};
