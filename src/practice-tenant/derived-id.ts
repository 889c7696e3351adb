/**
 * Ids that nobody chose: of an object, of a role assignment. The same words give the same id, so that an id is
 * stable in a directory without being kept anywhere. FNV-1a, four times with different beginnings: nothing here is secret.
 */
export function derivedId(...words: readonly string[]): string {
  const text = words.join('/').toLowerCase();
  const hex = [0, 1, 2, 3].map((part) => hash(`${part}:${text}`).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value;
}
