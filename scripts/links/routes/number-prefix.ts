/** Numbers at the start of file and folder names (`01-intro.md`), which order them and are no part of their address. */

/** Dates and version numbers: `2021-11-notes`, `7.0-beta`. */
const noPrefix = /^\d+[-_.]\d+/;
const prefix = /^(\d+)\s*[-_.]+\s*([^-_.\s].*)$/;

/** @returns the name without its number, and the number if there is one. */
export function splitNumberPrefix(name: string): {readonly name: string; readonly number?: number} {
  const [, digits, rest] = (noPrefix.test(name) ? null : prefix.exec(name)) ?? [];
  return digits === undefined || rest === undefined
    ? {name}
    : {name: rest, number: Number.parseInt(digits, 10)};
}

/** The path with the number taken off each of its folders. */
export function withoutNumberPrefixes(path: string): string {
  if (!/(?:^|\/)\d/.test(path)) return path;
  return path
    .split('/')
    .map((segment) => splitNumberPrefix(segment).name)
    .join('/');
}
