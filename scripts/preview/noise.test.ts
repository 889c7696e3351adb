import {expect, it} from 'vitest';
import {isNoise} from './noise';

it.each([
  [true, ''],
  [true, '[INFO] Starting the development server...'],
  [true, '\u001b[32m[SUCCESS]\u001b[39m Docusaurus website is running at: http://127.0.0.1:4000/'],
  [true, 'client (Rspack 1.7.12) compiled successfully in 5.31 s'],
  [true, '         │     at visit (/site/node_modules/unist-util-visit/lib/index.js:379:188)'],
  [true, '         │     at new Promise (<anonymous>)'],
  [false, 'client (Rspack 1.7.12) compiled with 2 errors'],
  [false, '[WARNING] Docusaurus found broken links!'],
  [false, '         │ Cause: /site/docs/guides/x.mdx:38:1: no diagram "x"'],
  [false, '         │     at sequence (/site/src/remark/tags/figures.ts:28:36)'],
])('%s: %s', (expected, line) => {
  expect(isNoise(line)).toBe(expected);
});
