/** Spelling, by cspell: each language by its own dictionary, and nothing else but the project's own words. */
import {fileURLToPath} from 'node:url';
import {mergeSettings, readSettings, spellCheckDocument, type CSpellUserSettings} from 'cspell-lib';
import {spellingWords} from './messages';
import type {SpellingWords} from './messages/words';
import {maskNames, quotedPlaces} from './names';
import {byPlace, placeAt, type Problem} from './place';
import type {Language, Passage} from './passage';
import type {Text} from './sources';
import {noWords, type ListId, type WordLists} from './word-list';

const dictionaries = {
  en: {name: 'en-gb', url: import.meta.resolve('@cspell/dict-en-gb-mit/cspell-ext.json')},
  fr: {name: 'fr-fr', url: import.meta.resolve('@cspell/dict-fr-fr/cspell-ext.json')},
} as const satisfies Record<Language, unknown>;

/** Parts of words that stand in no dictionary: the possessive, and French elision (l’, qu’, jusqu’). */
const attached: Readonly<Record<Language, RegExp>> = {
  en: /(?<=\p{L})[’']s(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'](?=\p{L})/giu,
};

export type Unknown = Problem & {readonly language: Language; readonly word: string};

/** One line of the document that cspell reads. */
type Line = {readonly start: number; readonly text: Text; readonly passage: Passage};

/**
 * @param said what is told of each
 * @returns each word that neither the language's dictionary nor the lists know, sorted by place
 */
export async function checkSpelling(
  texts: readonly Text[],
  words: WordLists,
  said: SpellingWords = spellingWords.en,
): Promise<Unknown[]> {
  const found = await Promise.all(
    (['en', 'fr'] as const).map((language) => checkLanguage(language, texts, words, said)),
  );
  return found.flat().sort(byPlace);
}

/** One document of all texts: the dictionary is set up once, not once per file. */
async function checkLanguage(
  language: Language,
  texts: readonly Text[],
  words: WordLists,
  said: SpellingWords,
): Promise<Unknown[]> {
  const {document, lines} = joinTexts(
    language,
    texts.filter((text) => text.language === language),
  );
  const unknown = (await findUnknown(language, document, words)).flatMap(({offset, text: word}) => {
    const line = lines.findLast(({start}) => start <= offset);
    return line === undefined ? [] : {word, ...line, at: offset - line.start};
  });
  const quoted = unknown.filter(({text, passage, at}) => text.quoted || quotedPlaces(passage.text)(at));
  const other = language === 'en' ? 'fr' : 'en';
  const unknownInBoth = new Set(
    (await findUnknown(other, quoted.map(({word}) => word).join('\n'), words)).map(({text}) => text),
  );
  const right = new Set(quoted.filter(({word}) => !unknownInBoth.has(word)));
  const wrong = unknown.filter((entry) => !right.has(entry));
  // Looked for last, and only for these: suggestions take longer than all the rest.
  const explained = await findUnknown(language, wrong.map(({word}) => word).join('\n'), words, 'suggestions');
  const suggestions = new Map(explained.map((issue) => [issue.text, issue.suggestions ?? []]));
  return wrong.map(({word, text: {file, source}, passage, at}) => ({
    file,
    ...placeAt(source, passage.offsets[at] ?? 0),
    language,
    word,
    message: said.unknown(word, language, suggestions.get(word) ?? [], `config/spelling/${language}.txt`),
  }));
}

function joinTexts(language: Language, texts: readonly Text[]): {document: string; lines: Line[]} {
  const lines: Line[] = [];
  let document = '';
  for (const text of texts) {
    for (const passage of text.passages) {
      lines.push({start: document.length, text, passage});
      document += maskNames(passage.text).replace(attached[language], (part) => ' '.repeat(part.length));
      document += '\n';
    }
  }
  return {document, lines};
}

/** @returns words of the lists that the texts could do without, each with the name of its list */
export async function findUnusedWords(texts: readonly Text[], words: WordLists): Promise<string[]> {
  const needed = {en: new Set<string>(), fr: new Set<string>()};
  for (const language of ['en', 'fr'] as const) {
    const own = texts.filter((text) => text.language === language);
    const unknown = await findUnknown(language, joinTexts(language, own).document, noWords);
    // A word of the list stands at the beginning of sentences too.
    for (const {text} of unknown) {
      needed[language].add(text).add(text.charAt(0).toLowerCase() + text.slice(1));
    }
  }
  const isNeeded = (list: ListId, word: string) =>
    list === 'names' ? needed.en.has(word) || needed.fr.has(word) : needed[list].has(word);
  return (['en', 'fr', 'names'] as const).flatMap((list) =>
    words[list].filter((word) => !isNeeded(list, word)).map((word) => `${list}.txt: ${word}`),
  );
}

async function findUnknown(
  language: Language,
  document: string,
  words: WordLists,
  suggest: 'suggestions' | 'no suggestions' = 'no suggestions',
) {
  if (document.trim() === '') return [];
  const {issues, errors = []} = await spellCheckDocument(
    {uri: `file:///passerelle.${language}.txt`, text: document, languageId: 'plaintext', locale: language},
    {generateSuggestions: suggest === 'suggestions', numSuggestions: 3, noConfigSearch: true},
    await settingsFor(language, words),
  );
  if (errors.length > 0) throw new AggregateError(errors, `cspell could not check the ${language} texts`);
  return issues;
}

/** Without cspell's defaults, whose lists of software words would let English words pass in a French page. */
async function settingsFor(language: Language, words: WordLists): Promise<CSpellUserSettings> {
  const dictionary = dictionaries[language];
  return mergeSettings(await readSettings(fileURLToPath(dictionary.url)), {
    language: '',
    languageSettings: [],
    dictionaries: [dictionary.name],
    words: [...words[language], ...words.names],
    caseSensitive: true,
    minWordLength: 3,
    maxNumberOfProblems: 10_000,
    maxDuplicateProblems: 10_000,
  });
}
