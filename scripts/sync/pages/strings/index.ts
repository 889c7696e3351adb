/** Strings of the interface that a language lacks, has in vain, has in the words of the source, or fills in by something else. */
import type {Locale, Site} from '../../../links/model';
import {languageOf} from '../../../links/rules/languages/own-words';
import {hasSignsOf} from '../../../links/rules/languages/words/language-of-words';
import type {SyncFinding} from '../../finding';
import {defaultSettings, type SyncSettings} from '../../settings';
import type {SiteFiles} from '../files';
import {judgeOf, type Judge} from '../severity';
import {unlikePlaceholders} from './placeholders';
import type {WordSet} from './said';
import {themeWords, wordSets} from './sets';
import {readWordFile, type Entry} from './word-file';

/**
 * Labels of sidebars, of the navigation bar and of the footer, and whatever else the default language has a file of
 * words for: what another language lacks is shown in the default one. Severities are those of pages; what is translated
 * by the very words of the source is a note, and only where they are clearly of its language and no name.
 *
 * @param locale one that is not the default
 */
export function stringsOf(
  site: Site,
  files: SiteFiles,
  locale: Locale,
  settings: SyncSettings = defaultSettings,
): readonly SyncFinding[] {
  const judge = judgeOf(settings);
  const languages = {
    source: languageOf(site.locales.find(({isDefault}) => isDefault)?.lang ?? 'en'),
    translation: languageOf(locale.lang),
  };
  const shownByTheme = themeWords(files);
  return wordSets(site, locale, files).flatMap((set) => {
    const text = files.text(set.translated);
    const file = text === undefined ? undefined : readWordFile(text);
    if (file && 'problem' in file) {
      const {problem: reason, range} = file;
      return [
        {
          code: 'source-not-readable',
          severity: 'error',
          args: {reason},
          at: {file: set.translated, range},
        },
      ];
    }
    const words = file?.words ?? new Map<string, Entry>();
    const filledIn = {...set, said: new Map([...shownByTheme, ...set.said])};
    return [
      ...missing(set, words, judge),
      ...identical(set, words, languages),
      ...orphans(set, words),
      ...unlikePlaceholders(filledIn, words, locale.lang),
    ];
  });
}

type Words = ReadonlyMap<string, Entry>;

function missing({said, translated}: WordSet, words: Words, judge: Judge): SyncFinding[] {
  return [...said].flatMap(([key, {words: shown, source, isOptional}]): SyncFinding[] => {
    const entry = words.get(key);
    const isEmpty = entry?.message.trim() === '' && shown.trim() !== '';
    if (entry ? !isEmpty : isOptional) return [];
    const severity = judge(source, words.size === 0);
    if (severity === undefined) return [];
    return [
      {
        code: 'string-missing',
        severity,
        args: {key, words: shown},
        at: {file: translated, ...(entry && {range: entry.range})},
        beside: {file: source},
      },
    ];
  });
}

/** Many labels are the same in two languages; a sentence is not. */
function identical(
  {said, translated}: WordSet,
  words: Words,
  {source, translation}: {readonly source: string; readonly translation: string},
): SyncFinding[] {
  return [...said].flatMap(([key, {words: shown, source: file}]): SyncFinding[] => {
    const entry = words.get(key);
    if (entry?.message !== shown || !shown.includes(' ') || !hasSignsOf(source, translation, shown))
      return [];
    return [
      {
        code: 'string-missing',
        severity: 'note',
        args: {key, words: shown},
        at: {file: translated, range: entry.range},
        beside: {file},
      },
    ];
  });
}

function orphans({said, isWhole, translated}: WordSet, words: Words): SyncFinding[] {
  if (!isWhole) return [];
  return [...words].flatMap(([key, {message, range}]): SyncFinding[] =>
    said.has(key)
      ? []
      : [
          {
            code: 'string-orphan',
            severity: 'warning',
            args: {key, words: message},
            at: {file: translated, range},
          },
        ],
  );
}
