import {expect, it} from 'vitest';
import type {SyncFinding} from '../finding';
import {narrowed} from './narrowed';

const shown = (code: SyncFinding['code'], own: string, text: string, about: string): string => {
  const start = text.indexOf(about);
  const {start: from, end} = narrowed(code, own, text, {start, end: start + about.length});
  return text.slice(from, end);
};

const listing = '```json\n{\n  "a": 1,\n  "b": 2\n}\n```';
const twice = '```sh\nnpm test\nnpm start\nnpm test\n```';

it.each([
  ['of a listing, the line', 'code-differs', '"b": 2', listing, listing, '"b": 2'],
  ['of a line that stands there twice, the listing', 'code-differs', 'npm test', twice, twice, twice],
  ['of a listing that lacks the line, the listing', 'code-differs', '', listing, listing, listing],
  [
    'of a link, its address',
    'fact-differs',
    'https://a.example/b',
    '[**go**](https://a.example/b).',
    'go',
    'https://a.example/b',
  ],
  ['of a link defined elsewhere, its words', 'fact-differs', 'https://a.example/b', '[go][b]', 'go', 'go'],
  ['of anything else, what it is', 'fact-differs', '15 min', 'Wait 15 min.', '15 min', '15 min'],
] as const)('%s', (_, code, own, text, about, expected) => {
  expect(shown(code, own, text, about)).toBe(expected);
});
