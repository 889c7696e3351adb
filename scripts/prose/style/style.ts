/** Style, by textlint: terms, typography, length of sentences. */
import {TextlintKernel} from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import {styleWords} from '../messages';
import type {StyleWords} from '../messages/words';
import {maskNames, quotedPlaces} from '../names';
import {byPlace, placeAt, type Problem} from '../place';
import type {Text} from '../sources';
import {rulesFor} from './rules';
import {unwrap} from './unwrap';

export type StyleProblem = Problem & {
  readonly rule: string;
  /** What mends it, between two offsets of the file; undefined when a person must decide. */
  readonly mend?: Mend;
};
export type Mend = {readonly start: number; readonly end: number; readonly write: string};

const betweenParagraphs = '\n\n';
/** Rules whose mending needs no thought. */
const mendable = new Set(['typography']);

/**
 * @param texts those that are captions of others are left alone
 * @param root the project's directory, for its terms
 * @param words what is told of each; reasons are in the language of the text
 */
export async function checkStyle(
  texts: readonly Text[],
  root: string,
  words: StyleWords = styleWords.en,
): Promise<StyleProblem[]> {
  const rules = {en: rulesFor('en', root), fr: rulesFor('fr', root)};
  const kernel = new TextlintKernel();
  const problems: StyleProblem[] = [];
  for (const text of texts) {
    if (text.quoted) continue;
    const document = text.passages.map((passage) => maskNames(passage.text)).join(betweenParagraphs);
    const offsets = text.passages.flatMap(({offsets: own}) => {
      const last = own.at(-1) ?? 0;
      return [...own, ...betweenParagraphs.split('').map(() => last)];
    });
    const isQuoted = quotedPlaces(document);
    const {messages} = await kernel.lintText(document, {
      ext: '.txt',
      filePath: text.file,
      plugins: [{pluginId: 'text', plugin: unwrap(textPlugin)}],
      rules: rules[text.language],
    });
    for (const {message, ruleId: rule, range, fix} of messages) {
      // Who is quoted chose their own words.
      if (rule === 'terms' && isQuoted(range[0])) continue;
      const [from, to] = fix?.range ?? range;
      const start = offsets[from] ?? 0;
      problems.push({
        file: text.file,
        ...placeAt(text.source, start),
        rule,
        message: `${describe(document.slice(from, to), fix?.text, message, words)} (${rule})`,
        ...(fix &&
          mendable.has(rule) && {mend: {start, end: (offsets[to - 1] ?? start) + 1, write: fix.text}}),
      });
    }
  }
  return problems.sort(byPlace);
}

/** @param message of prh: “found => expected”, and the reason on the next line; of ours: the reason */
function describe(found: string, write: string | undefined, message: string, words: StyleWords): string {
  const reason = message.split('\n').at(-1) ?? '';
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  return write === undefined ? words.wrong(shown, reason) : words.mendable(show(shown), show(write), reason);
}

/** Spaces that look alike are named. */
function show(text: string): string {
  return text.replaceAll('\u00a0', '[U+00A0]').replaceAll('\u202f', '[U+202F]');
}

/** @param mends of one file, in any order; of two that overlap the first holds */
export function applyMends(source: string, mends: readonly Mend[]): string {
  let mended = '';
  let at = 0;
  for (const {start, end, write} of [...mends].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    mended += source.slice(at, start) + write;
    at = end;
  }
  return mended + source.slice(at);
}
