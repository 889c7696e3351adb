/** What a string of the interface is filled in by: `{count}`, and forms for one and for several, parted by `|`. Pure. */
import type {SyncFinding} from '../../finding';
import type {WordSet} from './said';
import type {Entry} from './word-file';

/** As Docusaurus looks for them: `{ count }` is none. */
const placeholder = /\{\w+\}/g;

/** Of the theme's strings with several forms, the number that chooses among them. */
const counter = '{count}';

/**
 * A placeholder that one language lacks is never filled in, and one that only it has is shown as it stands.
 *
 * @param language of the translations
 */
export function unlikePlaceholders(
  {said, translated}: WordSet,
  words: ReadonlyMap<string, Entry>,
  language: string,
): SyncFinding[] {
  const mostForms = formsOf(language);
  return [...words].flatMap(([key, {message, range}]): SyncFinding[] => {
    const source = said.get(key);
    // What is empty is missing, and told as that.
    if (!source || message.trim() === '' || source.words.trim() === '') return [];
    const places = {at: {file: translated, range}, beside: {file: source.source}};
    const unlike = unlikeIn(source.words, message);
    if (unlike)
      return [{code: 'string-placeholders-differ', severity: 'error', args: {key, ...unlike}, ...places}];
    const [expected, found] = [source.words, message].map((each) => formsIn(each).length);
    if (!expected || !found || (expected > 1 ? isRightNumber(found, mostForms) : found === 1)) return [];
    return [
      {
        code: 'string-forms-differ',
        severity: 'error',
        args: {key, expected: expected > 1 ? mostForms : 1, found},
        ...places,
      },
    ];
  });
}

type Unlike = {readonly missing: string; readonly extra: string};

/** The last form is that for several: only there must the number stand. */
function unlikeIn(source: string, translation: string): Unlike | undefined {
  for (const part of [whole, last]) {
    const [wanted, written] = [part(source), part(translation)].map(placeholdersIn);
    if (!wanted || !written) continue;
    const missing = [...wanted].filter((each) => !written.has(each));
    const extra = [...written].filter((each) => !wanted.has(each));
    // A number said in words for one may be said in figures too.
    if (missing.length > 0 || (part === whole && extra.length > 0))
      return {missing: missing.join(', '), extra: extra.join(', ')};
  }
  return undefined;
}

function whole(text: string): string {
  return text;
}

function last(text: string): string {
  return formsIn(text).at(-1) ?? text;
}

function placeholdersIn(text: string): Set<string> {
  return new Set(text.match(placeholder));
}

/** A bar that no number chooses by is a mark like any other. */
function formsIn(text: string): string[] {
  return text.includes(counter) ? text.split('|') : [text];
}

/** French may be given a form for millions, and mostly is not; none but the last fits every number in no language of several. */
function isRightNumber(found: number, most: number): boolean {
  return found <= most && (found > 1 || most === 1);
}

/** How many forms a language tells apart: “one” and “other” in English. */
function formsOf(language: string): number {
  try {
    return new Intl.PluralRules(language).resolvedOptions().pluralCategories.length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
