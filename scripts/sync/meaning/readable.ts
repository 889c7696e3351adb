import {standIn, type Mark, type Range, type Words} from '../model';

const quotations = /“[^”]*”|«[^»]*»|"[^"]*"/g;
const quote = /["“«]/;
const limits = /^[\s“”«»"]+|[\s“”«»"]+$/g;
const none: readonly Range[] = [];

/**
 * @returns for both texts the stretches that have no meaning of their own there: code, addresses, and what stands
 *   emphasised, linked or quoted letter for letter on both sides, such as labels that were not translated; in order,
 *   none within another
 */
export function masksOf(source: Words, translation: Words): readonly [readonly Range[], readonly Range[]] {
  const left = codeIn(source);
  const right = codeIn(translation);
  const denied = denialsIn(source);
  const deniedThere = denied.length > 0 ? denialsIn(translation) : none;
  if (denied.length > 0 && denied.length === deniedThere.length) {
    left.push(...denied);
    right.push(...deniedThere);
  }
  const said = wordsIn(source);
  const saidThere = said.length > 0 ? wordsIn(translation) : [];
  for (const span of said) {
    const same = saidThere.filter(({words}) => words === span.words);
    if (same.length === 0) continue;
    left.push(span);
    right.push(...same);
  }
  return [merged(left), merged(right)];
}

type Span = Range & {readonly words: string};

function codeIn({marks}: Words): Range[] {
  return marks.filter((mark) => mark.end - mark.start > 1 && isCode(mark));
}

/** “Set it to **Nobody**”, « sur **Personne** »: a label that says no, and denies nothing where it stands. */
function denialsIn({text, marks}: Words): readonly Range[] {
  let found: Range[] | undefined;
  for (const {kind, start, end} of marks) {
    if ((kind !== 'strong' && kind !== 'emphasis') || end - start >= longestDenial) continue;
    if (denial.test(text.slice(start, end))) (found ??= []).push({start, end});
  }
  return found ?? none;
}

const denial = /^(?:nobody|no one|none|nothing|never|no|personne|aucune?|rien|jamais|non)$/i;
/** In characters, and one more. */
const longestDenial = 10;

/** What is emphasised, linked or quoted. */
function wordsIn({text, marks}: Words): Span[] {
  const spans: Span[] = [];
  for (const mark of marks) {
    if (mark.end - mark.start > 1 && mark.kind !== 'image' && !isCode(mark))
      addSpan(spans, text, mark.start, mark.end);
  }
  if (!quote.test(text)) return spans;
  for (const {0: quoted, index} of text.matchAll(quotations)) {
    if (quoted.length > 1) addSpan(spans, text, index, index + quoted.length);
  }
  return spans;
}

function addSpan(spans: Span[], text: string, start: number, end: number): void {
  const words = text.slice(start, end).replaceAll(limits, '').toLowerCase();
  if (words !== '' && words !== standIn) spans.push({start, end, words});
}

function isCode(mark: Mark): boolean {
  return mark.kind === 'code' || (mark.kind === 'link' && mark.isAutolink);
}

function merged(spans: readonly Range[]): readonly Range[] {
  if (spans.length < 2) return spans.length === 0 ? none : spans;
  const done: {start: number; end: number}[] = [];
  for (const {start, end} of spans.toSorted((a, b) => a.start - b.start)) {
    const last = done.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else done.push({start, end});
  }
  return done;
}
