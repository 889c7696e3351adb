import {expect, it} from 'vitest';
import {findingWords} from './index';

const languages = {source: 'English', translation: 'French'};

it.each([
  ['expression', 'The French page lacks an expression: “x”.', 'This expression stands'],
  ['image', 'The French page lacks an image: “x”.', 'This image stands'],
  ['table', 'The French page lacks a table: “x”.', 'This table stands'],
] as const)('%s has its article', (kind, missing, moved) => {
  const {en} = findingWords;
  expect(en['block-missing'].message({kind, words: 'x'}, languages)).toBe(missing);
  expect(en['block-moved'].message({kind, words: 'x'}, languages)).toContain(moved);
});
