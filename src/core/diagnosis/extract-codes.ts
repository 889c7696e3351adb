/**
 * Finds the error codes in whatever a person pastes: an error page, a redirect address, a token answer, a stack.
 */
import {codePatterns} from './code-patterns';
import {readableText} from './readable-text';

/**
 * Total: any text gives a list, perhaps an empty one.
 *
 * @returns codes as the catalogue spells them, in order of appearance, each once. Numbers of Entra that the
 *   catalogue does not know are there too (`AADSTS…`), as are OAuth's own words.
 */
export function extractCodes(text: string): string[] {
  const readable = readableText(text);
  const found = codePatterns.flatMap(({pattern, codes}) =>
    [...readable.matchAll(pattern)].flatMap((match) =>
      codes(match, readable).map((code) => ({code, at: match.index})),
    ),
  );
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({code}) => code))];
}
