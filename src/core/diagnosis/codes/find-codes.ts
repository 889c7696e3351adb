/** Finds the error codes of a text that was made readable. */
import type {FoundCode} from '../diagnosis';
import type {Reading} from '../reading';
import {entraNumbers} from './entra-numbers';
import {productPhrases} from './product-codes';
import {products} from './products';
import {protocolWordsIn} from './protocol-words';

/** @returns each code once, in order of appearance; places are those of the pasted text */
export function findCodes(reading: Reading): FoundCode[] {
  const {text, find, spanIn} = reading;
  const found: {code: string; start: number; end: number}[] = [];
  for (const {pattern, codes} of [...entraNumbers, ...protocolWordsIn(reading), ...products]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].trimEnd().length;
      for (const code of codes(match, text)) found.push({code, start: match.index, end});
    }
  }
  for (const {code, phrases} of productPhrases) {
    for (const phrase of phrases) {
      const at = find(phrase);
      if (at) found.push({code, ...at});
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  const once = new Map<string, FoundCode>();
  for (const {code, start, end} of found) {
    if (!once.has(code)) once.set(code, {code, at: spanIn(start, end)});
  }
  return [...once.values()];
}
