import {describe, expect, it} from 'vitest';
import {registrationFindingCodes, type RegistrationFindingCode} from '../checks/registration/finding';
import {sampleRegistrationArgs} from './registration-samples';
import {registration as english} from './en/registration';
import {registration as french} from './fr/registration';
import {sayRegistrationFinding, type RegistrationSentences} from './registration';

const tell = (words: RegistrationSentences, code: RegistrationFindingCode) =>
  sayRegistrationFinding(words, code, sampleRegistrationArgs[code]);
const textsOf = (words: RegistrationSentences) =>
  registrationFindingCodes.flatMap((code) => Object.entries(tell(words, code)));

describe.each([
  ['en', english],
  ['fr', french],
] as const)('sentences in %s', (_, words) => {
  it.each(registrationFindingCodes)('%s says its arguments', (code) => {
    const said = Object.values(tell(words, code)).join(' ');
    const named = Object.values(sampleRegistrationArgs[code]).filter(
      (value): value is string =>
        typeof value === 'string' &&
        /[A-Z-]|https/.test(value) &&
        !/^[a-z]+(-[a-z]+)*$|^clientId$/.test(value),
    );
    for (const value of named) expect(said).toContain(value);
  });

  it('are whole sentences without straight quotes, holes or doubled spaces', () => {
    for (const [part, text] of textsOf(words)) {
      expect(text).not.toMatch(/undefined|\[object|NaN| {2}|\n|['"]|^\s|\s$/);
      if (part !== 'title') expect(text).toMatch(/\.$/);
    }
  });
});

it.each([
  [english, /certificate/i, /client secret|create/i],
  [french, /certificat/i, /secret client|créez/i],
] as const)('name the credential that the guide asks for, in language %#', (words, own, other) => {
  const missing = words['credential-missing']({kinds: ['certificate']});
  const ended = {kind: 'certificate', name: 'X', endsOn: '2026-11-21'} as const;
  const said = [
    missing,
    words['credential-expired'](ended),
    words['credential-expires-soon']({...ended, days: 9}),
  ];
  expect(missing.title).toMatch(own);
  for (const sentence of said) {
    expect(sentence.found).toMatch(own);
    expect(Object.values(sentence).join(' ')).not.toMatch(other);
  }
});

it('keep French typography', () => {
  for (const [, text] of textsOf(french)) {
    expect(text).not.toMatch(/(?<!\u00A0):(?!\/\/)|(?<!\u202F)[;!]|«(?!\u00A0)|(?<!\u00A0)»|[“”]/);
  }
});

it('differ between the languages', () => {
  const other = textsOf(french);
  expect(textsOf(english).filter(([, text], index) => other[index]?.[1] === text)).toEqual([]);
});
