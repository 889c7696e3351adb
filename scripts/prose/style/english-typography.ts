/** English typography: curly marks, one space, none before punctuation. */
import {checkPatterns} from './finding';

export const checkEnglishTypography = checkPatterns([
  {found: /(?<=\S)'/g, write: '’', because: 'the apostrophe is curly'},
  {found: /(?<=^|\s)'/g, write: '‘', because: 'the quotation mark is curly'},
  {found: /(?<=^|[\s(])"/g, write: '“', because: 'the quotation mark is curly'},
  {found: /(?<=[^\s(])"/g, write: '”', because: 'the quotation mark is curly'},
  {found: /\.\.\./g, write: '…', because: 'one character'},
  {found: / {2,}/g, write: ' ', because: 'one space'},
  {found: /[ \u00a0\u202f]+(?=[,.;:!?](?:\s|$))/g, write: '', because: 'no space before this mark'},
]);
