/** Telling random text from names, words and sentences, by how it is spelled. */

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * True for text that nobody wrote: at least three kinds of character, no word in it, and a change of kind at every
 * second or third character. Hexadecimal numbers, GUIDs, host names and identifiers made of words are not random.
 *
 * @param shortest in UTF-16 code units; what is shorter is never random
 */
export function looksRandom(text: string, shortest: number): boolean {
  const value = text.replace(guid, '');
  if (value.length < shortest || /AADSTS\d/i.test(value)) return false;
  if (!/[a-z]/.test(value) || !/[A-Z]/.test(value)) return false;
  // Hexadecimal but for a letter or two: a number, a thumbprint, a mistyped GUID.
  if (value.replace(/[0-9a-f-]/gi, '').length < value.length / 6) return false;
  if (isMadeOfWords(value)) return false;
  return changesOf(value) / (value.length - 1) >= (/\d/.test(value) ? 0.3 : 0.4);
}

/** A word as sentences have it: letters alone, no capital but the first. */
export function isPlainWord(text: string): boolean {
  return /^\p{L}[\p{Ll}’']*[.,;:!?)]*$/u.test(text);
}

/**
 * Names: parts of letters and then digits, each beginning with capitals at most; or runs of four small letters and more
 * for over a third of it, of which random text has less than a tenth.
 */
function isMadeOfWords(value: string): boolean {
  const parts = value.split(/[._~!*$/+=-]/).filter((part) => part !== '');
  if (parts.every((part) => /^(?:[A-Z]{0,6}[a-z]*){0,3}\d*$/.test(part))) return true;
  const words = value.match(/[A-Z]?[a-z]{3,}/g) ?? [];
  return words.join('').length / value.length > 0.45;
}

function changesOf(value: string): number {
  let changes = 0;
  for (let at = 1; at < value.length; at += 1) {
    if (kindOf(value.charCodeAt(at)) !== kindOf(value.charCodeAt(at - 1))) changes += 1;
  }
  return changes;
}

function kindOf(code: number): 'lower' | 'upper' | 'digit' | 'sign' {
  if (code >= 0x61 && code <= 0x7a) return 'lower';
  if (code >= 0x41 && code <= 0x5a) return 'upper';
  return code >= 0x30 && code <= 0x39 ? 'digit' : 'sign';
}
