import {standIn, type Range, type Words} from '../model';

const quotations = /“[^”]*”|«[^»]*»|"[^"]*"/g;
const limits = /^[\s“”«»"]+|[\s“”«»"]+$/g;

/**
 * @returns both texts with stand-ins for what has no meaning of its own there: code, addresses, and what stands
 *   emphasised, linked or quoted letter for letter on both sides, such as labels that were not translated
 */
export function readableTexts(source: Words, translation: Words): readonly [string, string] {
  const left = spansOf(source);
  const right = spansOf(translation);
  const here = new Set(left.map(({words}) => words));
  const common = new Set(right.map(({words}) => words).filter((words) => here.has(words)));
  const masked = ({text}: Words, spans: readonly Span[]) =>
    spans.reduce(
      (sofar, {start, end, words}) =>
        words === '' || common.has(words) ? blanked(sofar, start, end) : sofar,
      text,
    );
  return [masked(source, left), masked(translation, right)];
}

/** `words` are empty for what is never read. */
type Span = Range & {readonly words: string};

function spansOf({text, marks}: Words): Span[] {
  const quoted = [...text.matchAll(quotations)].map(({0: {length}, index}) => ({
    start: index,
    end: index + length,
  }));
  const spans = [...marks.filter(({kind}) => kind !== 'image'), ...quoted].map((span): Span => {
    const {start, end} = span;
    const isCode = 'kind' in span && (span.kind === 'code' || (span.kind === 'link' && span.isAutolink));
    return {start, end, words: isCode ? '' : text.slice(start, end).replaceAll(limits, '').toLowerCase()};
  });
  return spans.filter(({start, end, words}) => end - start > 1 && words !== standIn);
}

/** As long as before: offsets stay. */
function blanked(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}${standIn}${' '.repeat(end - start - 1)}${text.slice(end)}`;
}
