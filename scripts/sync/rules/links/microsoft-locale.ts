/** Links of a translation that lead to Microsoft’s pages in the language of its source. */
import {microsoftAddress} from '../../../links/rules/languages/microsoft/address';
import {addressToday, languageToday} from '../../../links/rules/languages/microsoft/today';
import type {SyncFinding} from '../../finding';
import type {PagePair, Range} from '../../model';
import {fileOffset, fileRange} from '../../read/places';
import {wordsOf} from '../../read/walk';

/** Hosts that show what they have where the page asked for is not translated: the language can be changed unasked. */
const forgiving = new Set(['learn.microsoft.com', 'docs.microsoft.com', 'support.microsoft.com']);

/**
 * Without a language, Microsoft picks the reader's; another region of the same language is a choice. Whether the page is
 * translated cannot be told from here, hence a note.
 *
 * @param texts of the pair's files, without byte order marks: where an address stands, its words do not say
 */
export function microsoftLocale(
  {translation: {file, language}, sections}: PagePair,
  texts?: {readonly translation: string},
): SyncFinding[] {
  // Most pages lead to none of them.
  if (texts && !/microsoft\.com|office\.com/i.test(texts.translation)) return [];
  return sections.flatMap(({source, translation: section}) =>
    (section ? wordsOf(section) : []).flatMap(({words}) =>
      words.marks.flatMap((mark): SyncFinding[] => {
        const better = mark.kind === 'link' ? betterAddress(mark.url, language) : undefined;
        if (mark.kind !== 'link' || !better) return [];
        const {found, expected, to, isSafe} = better;
        const range = texts && placeOf(mark.url, texts.translation, fileOffset(words, mark.start));
        return [
          {
            code: 'link-locale',
            severity: 'note',
            args: {found, expected, url: mark.url},
            section: (source ?? section)?.key ?? '',
            at: {file, range: range ?? fileRange(words, mark)},
            ...(range && isSafe && {fix: {range, to}}),
          },
        ];
      }),
    ),
  );
}

function betterAddress(url: string, language: string) {
  const address = microsoftAddress(url);
  const expected = address && languageToday(address, {lang: language});
  if (address?.locale === undefined || expected === undefined) return undefined;
  const isSafe = forgiving.has(address.host.toLowerCase());
  return {found: address.locale, expected, to: addressToday(address, expected), isSafe};
}

/** The first time the address is written after its words begin; else its definition, which may stand before. */
function placeOf(url: string, text: string, from: number): Range | undefined {
  const after = text.indexOf(url, from);
  const defined = text.indexOf(`]: ${url}`);
  const start = after >= 0 ? after : defined >= 0 ? defined + 3 : -1;
  // Only the whole of an address, not the beginning of a longer one.
  if (start < 0 || !/^(?:[\s)>"'\]|]|$)/.test(text.slice(start + url.length, start + url.length + 1)))
    return undefined;
  return {start, end: start + url.length};
}
