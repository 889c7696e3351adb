/** Spelling, by cspell: each language by its own dictionary, and nothing else but the project's own words. */
import {fileURLToPath} from 'node:url';
import {mergeSettings, readSettings, spellCheckDocument, type CSpellUserSettings} from 'cspell-lib';
import {maskNames, quotedPlaces} from './names';
import {byPlace, placeAt, type Problem} from './place';
import type {Language} from './passage';
import type {Text} from './sources';
import type {WordLists} from './word-list';

const dictionaries = {
  en: {package: '@cspell/dict-en-gb-mit', name: 'en-gb', title: 'English'},
  fr: {package: '@cspell/dict-fr-fr', name: 'fr-fr', title: 'French'},
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

async function findUnknown(language: Language, document: string, words: WordLists) {
  const {issues, errors = []} = await spellCheckDocument(
    {uri: `file:///passerelle.${language}.txt`, text: document, languageId: 'plaintext', locale: language},
    {generateSuggestions: true, numSuggestions: 3, noConfigSearch: true},
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
  const file = fileURLToPath(import.meta.resolve(`${dictionary.package}/cspell-ext.json`));
  return mergeSettings(await readSettings(file), {
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
