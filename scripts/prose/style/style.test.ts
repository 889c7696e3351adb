import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {frenchDocs, sampleProject} from '../harness/sample-project';
import {formatProblem} from '../place';
import {readTexts} from '../sources';
import {checkDoubledWords} from './doubled-words';
import {checkEnglishTypography} from './english-typography';
import type {Check} from './finding';
import {checkFrenchTypography} from './french-typography';
import {checkPairs} from './pairs';
import {checkSentenceLength, mostWords} from './sentence-length';
import {applyMends, checkStyle} from './style';

const root = path.resolve(import.meta.dirname, '../../..');

/** The text with all that a check finds put right. */
const mended = (check: Check, text: string) =>
  applyMends(
    text,
    check(text).flatMap(({start, end, write}) => (write === undefined ? [] : [{start, end, write}])),
  );

describe('French typography', () => {
  // ~ stands for U+00A0 and _ for U+202F, which no reader of a test could see.
  const spaced = (text: string) => text.replaceAll('~', '\u00a0').replaceAll('_', '\u202f');
  it.each([
    ['Ouvrez : ceci', 'Ouvrez~: ceci'],
    ['Ouvrez: ceci', 'Ouvrez~: ceci'],
    ['Ouvrez_: ceci', 'Ouvrez~: ceci'],
    ['Vraiment ?', 'Vraiment_?'],
    ['Vraiment!', 'Vraiment_!'],
    ['un~; deux', 'un_; deux'],
    ['« mot »', '«~mot~»'],
    ['«mot»', '«~mot~»'],
    ['« mot » ; puis', '«~mot~»_; puis'],
    ['dire "mot"', 'dire «~mot~»'],
    ["l'ami", 'l’ami'],
    ['50 %', '50~%'],
    ['attendez...', 'attendez…'],
    ['deux  mots', 'deux mots'],
    ['la 2ème fois', 'la 2e fois'],
    ['(oui ?)', '(oui_?)'],
  ])('%s becomes %s', (text, expected) => {
    expect(mended(checkFrenchTypography, spaced(text))).toBe(spaced(expected));
  });

  it.each(['à 10:30', 'https://passerelle.example/?a=b', 'Étape 1~: «~ceci~»_; et après_?', '(…)', '?'])(
    'leaves %s',
    (text) => {
      expect(checkFrenchTypography(spaced(text))).toEqual([]);
    },
  );
});

describe('English typography', () => {
  it.each([
    ["it's", 'it’s'],
    ['say "yes" now', 'say “yes” now'],
    ["'so'", '‘so’'],
    ['wait...', 'wait…'],
    ['two  words', 'two words'],
    ['here : there', 'here: there'],
  ])('%s becomes %s', (text, expected) => {
    expect(mended(checkEnglishTypography, text)).toBe(expected);
  });
});

it.each([
  ['French', checkFrenchTypography],
  ['English', checkEnglishTypography],
])('%s typography: what was mended needs no mending', (_, check) => {
  const character = fc.constantFrom(
    'a',
    'é',
    '1',
    ' ',
    '\u00a0',
    '\u202f',
    ':',
    ';',
    '?',
    '!',
    '«',
    '»',
    '"',
    "'",
    '.',
    '%',
    '(',
    ')',
    '’',
  );
  fc.assert(
    fc.property(fc.string({unit: character, maxLength: 12}), (text) => {
      let now = text;
      // Mending one mark may bring the next one to light.
      for (const _ of text) now = mended(check, now);
      expect(check(now)).toEqual([]);
    }),
    {numRuns: 2000},
  );
});

describe('doubled words', () => {
  it.each([
    ['en', 'in the the window', ['the the']],
    ['en', 'The the end', ['The the']],
    ['en', 'what he had had, he kept', []],
    ['en', 'row by row', []],
    ['fr', 'de de la page', ['de de']],
    ['fr', 'vous vous connectez, nous nous connectons', []],
    ['fr', 'l’un l’un', []],
  ] as const)('%s: %s', (language, text, expected) => {
    const found = checkDoubledWords(language)(text).map(({start, end}) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});

describe('pairs', () => {
  it.each([
    ['(one [two])', []],
    ['(one', ['0 never closed']],
    ['one)', ['3 never opened']],
    ['« un “deux” »', []],
    ['“one', ['0 never closed']],
    ['[one)', ['4 never opened', '0 never closed']],
  ])('%s', (text, expected) => {
    expect(checkPairs(text).map(({start, because}) => `${String(start)} ${because}`)).toEqual(expected);
  });

  it('finds nothing in a text that closes what it opens', () => {
    const {nested} = fc.letrec<{nested: string}>((tie) => ({
      nested: fc.oneof(
        {depthSize: 'small'},
        fc.constant('mot '),
        fc
          .tuple(fc.constantFrom('()', '[]', '“”', '«»'), tie('nested'), tie('nested'))
          .map(([[open, close], inside, after]) => `${open ?? ''}${inside}${close ?? ''}${after}`),
      ),
    }));
    fc.assert(
      fc.property(nested, (text) => {
        expect(checkPairs(text)).toEqual([]);
      }),
    );
  });
});

describe('length of sentences', () => {
  const words = (count: number) => `${'mot '.repeat(count).trim()}.`;
  it.each(['en', 'fr'] as const)('%s: up to the limit, and no further', (language) => {
    const most = mostWords[language];
    expect(checkSentenceLength(language)(words(most))).toEqual([]);
    expect(checkSentenceLength(language)(words(most + 1))).toHaveLength(1);
  });

  it('sees the end of a sentence after a number', () => {
    const half = 'mot '.repeat(20);
    expect(checkSentenceLength('en')(`${half}Dynamics 365. After that ${half}.`)).toEqual([]);
  });
});

describe('on pages, messages and contracts', () => {
  it.each([
    ['docs/a.mdx', 'It is\nsimply so.', '2:1  “simply”: leave it out'],
    ['docs/a.mdx', 'Click on Save.', '1:1  “Click on”: write “choose”'],
    ['docs/a.mdx', 'The setup of e-mail.', '1:5  “setup”: write “set-up”'],
    ['docs/a.mdx', 'They can sign-in now.', '1:6  “can sign-in”: write “can sign in”'],
    ['docs/a.mdx', 'Open it in in a window.', '1:9  “in in”: write “in”'],
    [`${frenchDocs}/a.mdx`, 'Il faut simplement attendre.', '1:9  “simplement”: leave it out'],
    [`${frenchDocs}/a.mdx`, 'Si tu veux.', '1:4  “tu”: write “vous”'],
    [`${frenchDocs}/a.mdx`, 'Votre <Fact id="x"/> et le tenant.', '1:28  “tenant”: write “locataire”'],
    ['src/core/messages/fr/a.ts', "export const a = 'Voici : ceci';", '1:24  “ :”: write “[U+00A0]:”'],
    ['src/core/contracts/a.ts', "x = {en: 'So', fr: 'Un e-mail'};", '1:24  “e-mail”: write “courriel”'],
  ])('%s: %s', async (file, text, expected) => {
    const problems = await checkStyle(readTexts(sampleProject({[file]: text})), root);
    expect(problems.map(formatProblem)).toEqual([expect.stringContaining(`${file}:${expected}`)]);
  });

  it.each([
    ['what is quoted', 'docs/a.mdx', 'The page says “Please click on Just so”.'],
    ['names in sentences', 'docs/a.mdx', 'See login.microsoftonline.com and loginPopup.'],
    ['captions of the portal', 'src/core/contracts/labels/a.ts', "x = {en: 'Email', fr: \"L'e-mail\"};"],
    ['code', `${frenchDocs}/a.mdx`, 'Écrivez `scope tenant`.'],
  ])('leaves %s', async (_, file, text) => {
    expect(await checkStyle(readTexts(sampleProject({[file]: text})), root)).toEqual([]);
  });

  it('mends the typography of a file where it stands', async () => {
    const source = "x = {en: 'So', fr: 'L\\u2019un : « deux » ; (ok)'};";
    const problems = await checkStyle(readTexts(sampleProject({'src/a.ts': source})), root);
    const mends = problems.flatMap(({mend}) => mend ?? []);
    expect(applyMends(source, mends)).toBe(
      "x = {en: 'So', fr: 'L\\u2019un\u00a0: «\u00a0deux\u00a0»\u202f; (ok)'};",
    );
  });
});
