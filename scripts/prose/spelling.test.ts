import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {frenchDocs, sampleProject} from './harness/sample-project';
import {formatProblem} from './place';
import {readTexts} from './sources';
import {checkSpelling, findUnusedWords} from './spelling';
import {misplacedWords, noWords, parseWordList, readWordLists} from './word-list';

const root = path.resolve(import.meta.dirname, '../..');

/** Each unknown word with its place. */
async function spell(files: Readonly<Record<string, string>>, words = noWords): Promise<string[]> {
  const unknown = await checkSpelling(readTexts(sampleProject(files)), words);
  return unknown.map(({file, line, column, word}) => `${file}:${String(line)}:${String(column)} ${word}`);
}

describe('a misspelling is found where it stands', () => {
  it.each([
    ['English page', 'docs/guides/a.mdx', '# A page\n\nYou recieve a token.\n', '3:5 recieve'],
    ['French page', `${frenchDocs}/guides/a.mdx`, '# Une page\n\nVous aurez un jetton.\n', '3:15 jetton'],
    ['English word in a French page', `${frenchDocs}/a.mdx`, 'Donnez le scope demandé.\n', '1:11 scope'],
    ['front matter', 'docs/a.mdx', '---\ntitle: The permision\n---\n', '2:12 permision'],
    [
      'English message',
      'src/components/messages/en/a.ts',
      "export const a = {b: 'An adress'};",
      '1:26 adress',
    ],
    [
      'French message',
      'src/core/messages/fr/errors/a.ts',
      'export const a = (n) => `${n} adresse érroné`;',
      '1:39 érroné',
    ],
    [
      'English of a contract',
      'src/core/contracts/a.ts',
      "x = {\n  en: 'The permision',\n  fr: 'Le droit',\n};",
      '2:12 permision',
    ],
    [
      'French of a contract',
      'src/core/contracts/a.ts',
      "x = {\n  en: 'The right',\n  fr: 'L’autorization',\n};",
      '3:10 autorization',
    ],
    ['translation', 'i18n/fr/code.json', '{"a": {"message": "Fermé la fenètre"}}', '1:29 fenètre'],
    ['README', 'README.md', 'A smal thing.\n', '1:3 smal'],
  ])('%s', async (_, file, text, expected) => {
    expect(await spell({[file]: text})).toEqual([`${file}:${expected}`]);
  });
});

it('says what to write, and where a right word goes', async () => {
  const files = {'docs/a.mdx': 'You recieve it.'};
  const [problem] = await checkSpelling(readTexts(sampleProject(files)), noWords);
  expect(problem && formatProblem(problem)).toMatch(
    /^docs\/a\.mdx:1:5 {2}“recieve” is no English word: write .*“receive”.*config\/spelling\/en\.txt/,
  );
});

describe('no misspelling', () => {
  it.each([
    [
      'traditional and rectified French',
      {[`${frenchDocs}/a.mdx`]: 'Vous connaîtrez la boîte et le courriel. Le nénufar, le clavardage.'},
    ],
    [
      'French elision and English possessives',
      {
        [`${frenchDocs}/a.mdx`]: 'Jusqu’ici, qu’elle l’ait dit aujourd’hui.',
        'docs/a.mdx': 'The tenant’s users’ names.',
      },
    ],
    ['British English', {'docs/a.mdx': 'An organisation’s licence, authorised by its colour.'}],
    [
      'addresses, identifiers, codes',
      {'docs/a.mdx': 'See https://exmaple.test/adress, offline_acess, aadTenat and Mial.Raed.'},
    ],
    [
      'the other language, quoted',
      {
        [`${frenchDocs}/a.mdx`]: 'Le message « Could not find a property » s’affiche.',
        'docs/a.mdx': 'It says “locataire”.',
      },
    ],
    ['a name that is the same in both languages', {'src/a.ts': "x = {en: 'The widget', fr: 'The widget'}"}],
  ])('%s', async (_, files) => {
    expect(await spell(files)).toEqual([]);
  });

  it('of a word in the lists, at the beginning of a sentence too', async () => {
    const words = {en: [], fr: ['multifacteur'], names: ['Codat']};
    const files = {
      [`${frenchDocs}/a.mdx`]: 'Multifacteur avec Codat.',
      'docs/a.mdx': 'The multifacteur of Codat.',
    };
    expect(await spell(files, words)).toEqual(['docs/a.mdx:1:5 multifacteur']);
  });
});

describe('the project’s own words', () => {
  it.each(['en', 'fr', 'names'])('%s.txt is sorted within its groups, and names no word twice', (list) => {
    const text = readFileSync(path.join(root, `config/spelling/${list}.txt`), 'utf8');
    expect(misplacedWords(text)).toEqual([]);
    const words = parseWordList(text);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('sees what is out of order', () => {
    expect(misplacedWords('# A\nb\na\n\n# B\nc\nd\nd\n')).toEqual(['a', 'd']);
  });

  it('are all needed: take those out that no text has any more', async () => {
    expect(await findUnusedWords(readTexts(root), readWordLists(root))).toEqual([]);
  });

  it('are named when no text has them', async () => {
    const texts = readTexts(sampleProject({'docs/a.mdx': 'Codat recieves tokens.'}));
    const words = {en: ['tokens', 'recieves'], fr: ['jetton'], names: ['Codat', 'Prextra']};
    expect(await findUnusedWords(texts, words)).toEqual([
      'en.txt: tokens',
      'fr.txt: jetton',
      'names.txt: Prextra',
    ]);
  });
});
