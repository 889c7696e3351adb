import {maskNames, quotedPlaces} from '../../../prose/names';
import {standIn, type Words} from '../../model';
import {remembered} from '../../remembered';

/**
 * @returns the words that the page itself chose, as long as before: code, tags with what stands in them, addresses and
 *   names are stand-ins, and so is what is quoted
 */
export function ownWords(words: Words): string {
  const text = typeset(words);
  const isQuoted = quotedPlaces(text);
  return [...text].length === text.length
    ? mapped(text, (character, at) => (isQuoted(at) ? standIn : character))
    : text;
}

/** @returns the words with stand-ins for code, tags and names alone: what typography has a say in */
export function typeset({text, marks}: Words): string {
  const masked = marks.reduce(
    (sofar, {kind, start, end, ...mark}) =>
      kind === 'code' || kind === 'tag' || ('isAutolink' in mark && mark.isAutolink)
        ? sofar.slice(0, start) + standIn.repeat(end - start) + sofar.slice(end)
        : sofar,
    text,
  );
  return maskedNames(masked);
}

const maskedNames = remembered(maskNames);

function mapped(text: string, by: (character: string, at: number) => string): string {
  return [...text].map(by).join('');
}
