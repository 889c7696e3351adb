import {expect, it} from 'vitest';
import {words} from '../messages/en';
import {judgeRedirectUri} from './judge-redirect-uri';

const {problems} = words.signInCheck.registration;

it.each([
  ['https://guide.example/redirect.html', undefined],
  ['http://localhost:3000/redirect.html', undefined],
  ['http://127.0.0.1:3000/redirect.html', problems.manifestOnly],
  ['http://192.168.1.7/redirect.html', problems.http('192.168.1.7')],
  ['https://guide.example/a(b)/redirect.html', problems.other],
])('%s', (url, expected) => {
  expect(judgeRedirectUri(new URL(url), problems)).toBe(expected);
});
