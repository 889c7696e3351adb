import {expect, it} from 'vitest';
import {addressTarget} from './address';
import {inShort} from './harness/in-short';

it.each([
  ['https://web.example/a b#é', 'web https://web.example/a%20b#%C3%A9'],
  ['HTTP://Web.Example', 'web http://web.example/'],
  ['//web.example/a', 'web https://web.example/a'],
  ['https://é.example/ü', 'web https://xn--9ca.example/%C3%BC'],
  ['https://user@web.example:8443/', 'web https://user@web.example:8443/'],
  ['http//web.example', 'malformed slashes'],
  ['https//:web.example', 'malformed slashes'],
  ['https:/web.example', 'malformed slashes'],
  ['https:web.example', 'malformed slashes'],
  ['https:\\\\web.example', 'malformed slashes'],
  ['https:///web.example', 'malformed slashes'],
  ['https://https://web.example', 'malformed slashes'],
  ['https://', 'malformed no-host'],
  ['https:', 'malformed no-host'],
  ['https://?q', 'malformed no-host'],
  ['https://:80/', 'malformed no-host'],
  ['//', 'malformed no-host'],
  ['https://web example/', 'malformed spaces'],
  ['https://web.example:99999/', 'malformed bad-port'],
  ['https://web.example:port/', 'malformed bad-port'],
  ['https://web%zz.example/', 'malformed bad-host'],
  ['https://1.2.3.4.5/', 'malformed bad-host'],
  ['http://localhost', 'own-machine localhost'],
  ['localhost:3000/a', 'own-machine localhost:3000'],
  ['https://app.localhost:8443', 'own-machine app.localhost:8443'],
  ['http://127.0.0.1:3000/', 'own-machine 127.0.0.1:3000'],
  ['http://127.1/', 'own-machine 127.0.0.1'],
  ['http://0.0.0.0:1', 'own-machine 0.0.0.0:1'],
  ['http://[::1]:3000/a', 'own-machine [::1]:3000'],
  ['http://[::ffff:127.0.0.1]/', 'own-machine [::ffff:7f00:1]'],
  ['https://localhost.example/', 'web https://localhost.example/'],
  ['mailto:a@b.example?subject=x', 'mail a@b.example?subject=x'],
  ['MAILTO:', 'mail '],
  ['tel:+33 1', 'phone +33 1'],
  ['vscode:extension/x', 'scheme vscode'],
  ['htps://web.example', 'scheme htps'],
  ['data:image/png;base64,AA', 'scheme data'],
])('%s: %s', (target, expected) => {
  const found = addressTarget(target);
  expect(found && inShort(found)).toBe(expected);
});

it.each(['./a.md', '/a', '#a', '?a', 'a b', 'www.web.example', 'pathname:///a', '@site/a.md', '/a:b', ''])(
  'no address: %s',
  (target) => expect(addressTarget(target)).toBeUndefined(),
);
