import {expect, it} from 'vitest';
import {mailFault} from './mail';
import {phoneFault} from './phone';
import {schemeFault} from './scheme';

it.each<[string, string | undefined]>([
  ['a@b.example', undefined],
  ['a.b+c@d-e.example', undefined],
  ['a@b.example,c@d.example', undefined],
  ['a%2Cb@c.example', undefined],
  ['%22not%40me%22@example.org', undefined],
  ['gorby%25kremvax@example.com', undefined],
  ['unlikely%3Faddress@example.com?blat=foop', undefined],
  ['Mike%26family@example.org', undefined],
  ['user@[192.0.2.1]', undefined],
  ['user@localhost', undefined],
  ['jürgen@müller.example', undefined],
  ['user@%E7%B4%8D%E8%B1%86.example.org?subject=Test&body=NATTO', undefined],
  ['?to=a@b.example&cc=c@d.example', undefined],
  ['?subject=Share%20this&body=', undefined],
  ['a@b.example?cc=&bcc=c@d.example,e@f.example', undefined],
  ['a@b.example?subject=100%25', undefined],
  ['', 'error no-address'],
  ['?', 'error no-address'],
  ['@b.example', 'error no-address'],
  ['a@b.example,', 'error no-address'],
  ['a.b.example', 'error no-at-sign'],
  ['a@', 'error no-domain'],
  ['a@b..example', 'error bad-domain'],
  ['a@-b.example', 'error bad-domain'],
  ['a@b.example;c@d.example', 'error bad-domain'],
  ['a@b_c.example', 'error bad-domain'],
  ['a b@c.example', 'error spaces'],
  ['a@b.example, c@d.example', 'error spaces'],
  ['%20a@b.example', 'error spaces'],
  ['//a@b.example', 'error slashes'],
  ['a%@b.example', 'error bad-escape'],
  ['a@b.example?subject=100%', 'warning bad-escape'],
  ['a@b.example?cc=c', 'warning no-at-sign'],
])('mailto:%s', (address, expected) => {
  expect(inShort(mailFault(address))).toBe(expected);
});

it.each<[string, string | undefined]>([
  ['+33-1-23', undefined],
  ['+1-201-555-0123', undefined],
  ['+33(0)1.23.45.67.89', undefined],
  ['112', undefined],
  ['*100%23', undefined],
  ['7042;phone-context=example.com', undefined],
  ['+1-800-555-0100;ext=12', undefined],
  ['+18005550100,,1234%23', undefined],
  ['18005550100p12w3', undefined],
  ['+33\u20111\u201123', undefined],
  ['', 'error no-number'],
  ['%20', 'error no-number'],
  ['+', 'error no-number'],
  [';ext=1', 'error no-number'],
  ['call-us', 'error not-a-number'],
  ['1-800-FLOWERS', 'warning not-a-number'],
  ['+33 1 23', 'warning spaces'],
  ['+33%201%2023', 'warning spaces'],
  ['//+33123', 'warning slashes'],
  ['%zz', 'error bad-escape'],
])('tel:%s', (address, expected) => {
  expect(inShort(phoneFault(address))).toBe(expected);
});

it.each([
  ['htps://a.example', true],
  ['htttp://a.example', true],
  ['httsp://a.example', true],
  ['ttps://a.example', true],
  ['mailo:a@b.example', true],
  ['mail-to:a@b.example', true],
  ['email:a@b.example', true],
  ['phone:+33 123', true],
  ['pathname:///x', true],
  ['hxxps://bad.example', false],
  ['shttp://a.example', false],
  ['ftp://a.example', false],
  ['sftp://a@b.example', false],
  ['sip:a@b.example', false],
  ['xmpp:a@b.example', false],
  ['mailbox:a@b.example', false],
  ['vscode://file/x', false],
  ['vscode:extension/a.b', false],
  ['ms-settings:privacy', false],
  ['data:text/plain,a@b', false],
  ['javascript:void(0)', false],
  ['sms:+33123', false],
  ['callto:+33123', false],
  ['http-equiv:x', false],
  ['maps:q=1', false],
])('%s: misspelt %s', (target, expected) => {
  expect(schemeFault(target.slice(0, target.indexOf(':')), target)).toBe(expected);
});

function inShort(fault: {severity: string; because: string} | undefined): string | undefined {
  return fault && `${fault.severity} ${fault.because}`;
}
