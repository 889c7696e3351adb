import {expect, it} from 'vitest';
import {checkPair} from '../../check';

const told = (en: string, fr: string) =>
  checkPair('docs/a.md', en, 'fr/a.md', fr).findings.map(({code, args}) => [code, ...Object.values(args)]);

it.each([
  ['- [x] Ask\n- [ ] Wait\n', '- [x] Demandez\n- [x] Attendez\n', ['fact-differs', 'code', '- [ ]', '- [x]']],
  ['- [ ] Ask\n- [ ] Wait\n', '- [ ] Demandez\n- Attendez\n', ['fact-differs', 'code', '- [ ]', '-']],
])('%j is not %j', (en, fr, expected) => {
  expect(told(en, fr)).toEqual([expected]);
});

it.each([
  ['- [x] Ask\n- [ ] Wait\n', '* [X] Demandez\n* [ ] Attendez\n'],
  ['- Ask\n- Wait\n', '- Demandez\n- Attendez\n'],
])('%j is %j', (en, fr) => {
  expect(told(en, fr)).toEqual([]);
});
