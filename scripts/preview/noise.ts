import {stripVTControlCharacters} from 'node:util';

/** What Docusaurus's preview prints that would mislead (its private address) or only scroll by. */
const noise = [
  /^\s*$/,
  /^\[INFO\] Starting the development server/,
  /^\[SUCCESS\] Docusaurus website is running at/,
  /^<[iw]> \[webpack-dev-/,
  /^(?:●|✔) (?:Client|Server)/,
  /compiled successfully/,
  // Where in Docusaurus or in Node an error passed through; the lines above name the page and its line.
  /^\W*at .*(?:node_modules|node:internal|<anonymous>)/,
];

/** Whether a line of a preview's output is better left out. Errors and warnings never are. */
export function isNoise(line: string): boolean {
  const plain = stripVTControlCharacters(line);
  return noise.some((pattern) => pattern.test(plain));
}
