/**
 * Finds the error codes in whatever a person pastes: an error page, a redirect address, a token answer, a stack.
 */
import {findCodes} from './codes/find-codes';
import {read} from './reading';

/**
 * Total: any text gives a list, perhaps an empty one.
 *
 * @returns codes as the catalogue spells them, in order of appearance, each once. Numbers of Entra that the
 *   catalogue does not know are there too (`AADSTS…`), as are OAuth's own words.
 */
export function extractCodes(text: string): string[] {
  return findCodes(read(text)).map(({code}) => code);
}
