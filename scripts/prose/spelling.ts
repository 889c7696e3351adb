/** Spelling, by cspell: each language by its own dictionary, and nothing else but the project's own words. */
import {fileURLToPath} from 'node:url';
import {mergeSettings, readSettings, spellCheckDocument, type CSpellUserSettings} from 'cspell-lib';
import {maskNames, quotedPlaces} from './names';
import {byPlace, placeAt, type Problem} from './place';
import type {Language} from './passage';
import type {Text} from './sources';
import {noWords, type ListId, type WordLists} from './word-list';

const dictionaries = {
  en: {name: 'en-gb', title: 'English', url: import.meta.resolve('@cspell/dict-en-gb-mit/cspell-ext.json')},
  fr: {name: 'fr-fr', title: 'French', url: import.meta.resolve('@cspell/dict-fr-fr/cspell-ext.json')},
} as const satisfies Record<Language, unknown>;

/** Parts of words that stand in no dictionary: the possessive, and French elision (l’, qu’, jusqu’). */
const attached: Readonly<Record<Language, RegExp>> = {
  en: /(?<=\p{L})[’']s(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'](?=\p{L})/giu,
};

export type Unknown = Problem & {readonly language: Language; readonly word: string};

/** One character of the document that cspell reads. */
type Place = {readonly text: Text; readonly offset: number; readonly quoted: boolean};

/** @returns each word that neither the language's dictionary nor the lists know, sorted by place */
export async function checkSpelling(texts: readonly Text[], words: WordLists): Promise<Unknown[]> {
  const found = await Promise.all(
    (['en', 'fr'] as const).map((language) => checkLanguage(language, texts, words)),
  );
  return found.flat().sort(byPlace);
}

/** One document of all texts: the dictionary is set up once, not once per file. */
async function checkLanguage(
  language: Language,
  texts: readonly Text[],
  words: WordLists,
): Promise<Unknown[]> {
  const {document, places} = joinTexts(
    language,
    texts.filter((text) => text.language === language),
  );
  const unknown = await findUnknown(language, document, words);
  const quoted = new Set(unknown.filter(({offset}) => places[offset]?.quoted).map(({text}) => text));
  const other = language === 'en' ? 'fr' : 'en';
  const unknownInBoth = new Set(
    (await findUnknown(other, [...quoted].join('\n'), words)).map(({text}) => text),
  );
  return unknown.flatMap(({offset, text: word, suggestions = []}) => {
    const place = places[offset];
    if (place === undefined || (place.quoted && !unknownInBoth.has(word))) return [];
    const {file, source} = place.text;
    const message = explain(language, word, suggestions);
    return {file, ...placeAt(source, place.offset), language, word, message};
  });
}

function joinTexts(language: Language, texts: readonly Text[]): {document: string; places: Place[]} {
  const places: Place[] = [];
  const lines: string[] = [];
  for (const text of texts) {
    for (const passage of text.passages) {
      const isQuoted = quotedPlaces(passage.text);
      lines.push(maskNames(passage.text).replace(attached[language], (part) => ' '.repeat(part.length)));
      // One more than there are characters: the line break.
      for (let at = 0; at <= passage.text.length; at += 1) {
        places.push({text, offset: passage.offsets[at] ?? 0, quoted: text.quoted || isQuoted(at)});
      }
    }
  }
  return {document: lines.join('\n'), places};
}

/** @returns words of the lists that the texts could do without, each with the name of its list */
export async function findUnusedWords(texts: readonly Text[], words: WordLists): Promise<string[]> {
  const needed = {en: new Set<string>(), fr: new Set<string>()};
  for (const language of ['en', 'fr'] as const) {
    const own = texts.filter((text) => text.language === language);
    const unknown = await findUnknown(language, joinTexts(language, own).document, noWords, 'no suggestions');
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
  suggest: 'suggestions' | 'no suggestions' = 'suggestions',
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

function explain(language: Language, word: string, suggestions: readonly string[]): string {
  const better =
    suggestions.length > 0 ? `write ${suggestions.map(quote).join(', ')}; or` : 'if it is right,';
  return `${quote(word)} is no ${dictionaries[language].title} word: ${better} add it to config/spelling/${language}.txt, or names.txt for a name`;
}

const quote = (word: string) => `“${word}”`;

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
