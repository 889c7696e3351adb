import {isSamePlaceholder, placeholdersApart} from '../../facts/placeholders';

/** Listings that are read, not run: templates of messages, reports, Markdown. */
const prose = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'none', 'output', 'console', 'email', 'eml']);
const markdown = new Set(['md', 'mdx', 'markdown']);
/** What stands in angle brackets is markup there: no placeholder, unless it says so. */
const markup = new Set(
  'xml html svg xaml xsl xslt jsx tsx vue svelte csproj config markup mdx markdown md'.split(' '),
);
const asksForYours = /^<(?:your|votre|vos)\b/i;
const yaml = new Set(['yaml', 'yml']);

const englishWords =
  /(?<![\p{L}\p{N}])(?:the|an|of|and|or|to|is|are|in|on|at|for|from|with|by|your|you|not|this|that|it|has|have|only|into|was|will)(?![\p{L}\p{N}])/iu;
const otherWords =
  /[à-öø-ÿœ]|(?<![\p{L}\p{N}])(?:le|la|les|un|une|des|du|de|et|ou|est|sont|dans|sur|pour|par|avec|sans|que|qui|vous|votre|vos|ce|cette|ne|pas|plus|aux?)(?![\p{L}\p{N}])|(?<!\p{L})[ldnsqc][’']\p{L}/iu;

/**
 * Decides whether two lines of listings say the same in two languages: what is technical in them (names, numbers,
 * addresses, tags) is the same, and the rest is words that are evidently of another language. In code that runs, only
 * strings of three words or more, and placeholders in angle brackets, may be.
 * @param lang of the fence, in lower case
 */
export function isTranslatedLine(expected: string, found: string, lang: string): boolean {
  if (expected === found) return true;
  const [one, other] = [placeholdersApart(expected), placeholdersApart(found)];
  const samePlaceholders =
    one.placeholders.length === other.placeholders.length &&
    one.placeholders.every((text, index) =>
      isTranslatedPlaceholder(text, other.placeholders[index] ?? '', lang),
    );
  if (samePlaceholders && one.frame === other.frame) return true;
  if (markdown.has(lang)) return isSameSkeleton(expected, found);
  if (yaml.has(lang) && isTranslatedValue(expected, found)) return true;
  if (prose.has(lang)) return isSameSkeleton(expected, found, true) && isOtherLanguage(expected, found);
  return areTranslatedStrings(expected, found);
}

function isTranslatedPlaceholder(expected: string, found: string, lang: string): boolean {
  if (expected === found) return true;
  if (markup.has(lang) && !asksForYours.test(expected)) return false;
  // `{{ … }}` and `[…]` run as they are written.
  return expected.startsWith('<') && isSamePlaceholder(expected, found, false, true);
}

const string = /(["'`])((?:(?!\1)[^\\]|\\.)*)\1/g;

function areTranslatedStrings(expected: string, found: string): boolean {
  const [strings, others] = [[...expected.matchAll(string)], [...found.matchAll(string)]];
  const frame = (line: string) => line.replaceAll(string, '""');
  if (strings.length !== others.length || frame(expected) !== frame(found)) return false;
  return strings.every(([, , text = ''], index) => {
    const other = others[index]?.[2] ?? '';
    if (text === other) return true;
    const isSentence = text.trim().split(/\s+/).length >= 3;
    return isSentence && isSameSkeleton(text, other) && isOtherLanguage(text, other);
  });
}

/** `title: Connect the two products` */
function isTranslatedValue(expected: string, found: string): boolean {
  const [, key, value = ''] = /^(\s*(?:- )?[\w-]+:\s+)(\S.*)$/.exec(expected) ?? [];
  if (key === undefined || !found.startsWith(key)) return false;
  return areTranslatedStrings(JSON.stringify(value), JSON.stringify(found.slice(key.length)));
}

/** Judged by the words that differ alone. */
function isOtherLanguage(expected: string, found: string): boolean {
  const wordsOf = (line: string) => line.match(/\p{L}[\p{L}’']*/gu) ?? [];
  const [words, others] = [new Set(wordsOf(expected)), new Set(wordsOf(found))];
  const gone = [...words].filter((word) => !others.has(word)).join(' ');
  const come = [...others].filter((word) => !words.has(word)).join(' ');
  return otherWords.test(come) || (englishWords.test(gone) && !englishWords.test(come) && come !== '');
}

/** @param isFree whether abbreviations may be explained: `Web Services (EWS)` */
function isSameSkeleton(expected: string, found: string, isFree = false): boolean {
  return skeletonOf(expected, isFree) === skeletonOf(found, isFree);
}

/** What is the same in every language, in no order: languages order their words otherwise. */
function skeletonOf(line: string, isFree: boolean): string {
  const parts =
    line
      .replaceAll(/(?<=\d)[\u00a0\u202f ,](?=\d{3})/g, '')
      .match(/\{\{?[^{}]*\}?\}|<[^<>]*>|[^\s«»“”",;()]+/gu) ?? [];
  return parts
    .map((part) => part.replace(/[.:!?…]+$/, ''))
    .filter((part) => /[\p{N}_@/\\<>{}=#$]|\p{L}[.:]\p{L}|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(part))
    .filter((part) => !part.startsWith('{/*') || part.includes('#'))
    .filter((part) => !isFree || !/^\p{Lu}+$/u.test(part))
    .toSorted()
    .join('\n');
}
