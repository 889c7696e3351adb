/** What of a finding stands in one of the two files, and what could be written there instead. Pure. */
import type {FilePlace, Severity, SyncCode, SyncFinding} from '../finding';
import type {Range} from '../model';

export type ToldHere = {
  readonly finding: SyncFinding;
  /** Of how much weight it is in this file: less where the other one has to follow. */
  readonly severity: Severity;
  /** Undefined: the file as a whole. */
  readonly range?: Range;
  /** In the other file. */
  readonly there?: FilePlace;
  /** What takes the place of the range; only where that is right as it stands. */
  readonly expected?: string;
};

/** Their values are the same in every language, letter for letter. */
const verbatim: ReadonlySet<SyncCode> = new Set([
  'fact-differs',
  'heading-id-differs',
  'tag-props-differ',
  'admonition-kind-differs',
  'code-language-differs',
  'term-rejected',
]);

const verbatimFacts = new Set(
  'code url redirect-uri email guid permission scope version placeholder'.split(' '),
);

/**
 * @param text of the file
 * @returns undefined for a finding that does not stand in it
 */
export function toldHere(finding: SyncFinding, file: string, text: string): ToldHere | undefined {
  const {at, beside, fix, severity} = finding;
  if (at.file === file) {
    const told = {finding, severity, ...(beside && {there: beside})};
    if (fix) return {...told, range: fix.range, expected: fix.to};
    return {...told, ...placeIn(at.range, text, finding, 'found', 'expected')};
  }
  if (beside?.file !== file) return undefined;
  const told = {finding, severity: lighter[severity], there: at};
  return {...told, ...placeIn(beside.range, text, finding, 'expected', 'found')};
}

const lighter = {error: 'warning', warning: 'note', note: 'note'} as const;

function placeIn(
  range: Range | undefined,
  text: string,
  finding: SyncFinding,
  here: 'found' | 'expected',
  there: 'found' | 'expected',
): Pick<ToldHere, 'range' | 'expected'> {
  if (!range) return {};
  const seen = visible(range, text);
  const args: Readonly<Record<string, unknown>> = {...finding.args};
  const [own, other] = [args[here], args[there]];
  if (!isVerbatim(finding) || typeof own !== 'string' || typeof other !== 'string') return {range: seen};
  // A link may be told of by its words, which are not the other language's to have.
  if ([own, other].some((value) => value === '' || (isLink(finding) && !/^\S*[/:]\S*$/.test(value))))
    return {range: seen};
  const address = isLink(finding) ? addressAfter(seen.end, own, text) : undefined;
  if (address) return {range: address, expected: other};
  const {start, end, before} = valueIn(finding, seen, text);
  const stretch = text.slice(start, end);
  const at = stretch.indexOf(before + own);
  if (at < 0 || stretch.includes(before + own, at + 1)) return {range: seen};
  const value = start + at + before.length;
  return {range: {start: value, end: value + own.length}, expected: other};
}

/** Where a value is looked for, and what stands before it: a tag's own place may be what it holds. */
function valueIn(finding: SyncFinding, {start, end}: Range, text: string): Range & {readonly before: string} {
  if (finding.code !== 'tag-props-differ') return {start, end, before: ''};
  const opening = text.lastIndexOf(`<${finding.args.tag}`, start);
  return {start: opening < 0 ? start : opening, end, before: `${finding.args.prop}="`};
}

function isVerbatim({code, args}: SyncFinding): boolean {
  if (!verbatim.has(code)) return false;
  return code !== 'fact-differs' || ('kind' in args && verbatimFacts.has(args.kind));
}

function isLink({args}: SyncFinding): boolean {
  return 'kind' in args && args.kind === 'url';
}

/** A link is told of where its words stand: its address comes after them. */
function addressAfter(end: number, address: string, text: string): Range | undefined {
  const start = end + (/^\]\(\s*<?/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  if (start === end || !text.startsWith(address, start)) return undefined;
  return /^[\s>)]/.test(text.slice(start + address.length))
    ? {start, end: start + address.length}
    : undefined;
}

/** A place without extent is shown to the end of its line, and a long stretch for its first line: enough to find it. */
function visible({start, end}: Range, text: string): Range {
  const lineEnd = /$/m.exec(text.slice(start))?.index ?? 0;
  const line = {start, end: start + text.slice(start, start + lineEnd).trimEnd().length};
  if (end <= start) return line;
  return text.slice(start, end).trimEnd().includes('\n\n') ? line : {start, end};
}
