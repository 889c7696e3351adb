import type {Language, Mark, Words} from '../model';
import {addressKey} from './addresses';
import {exactIn, exactWhole} from './exact';
import {labelKey, type LabelCatalogue} from './labels';
import {looksLikePermission} from './permissions';
import type {ReadFact} from './read-fact';
import {scanNumbers} from './words/scan';
import {tongueOf} from './words/tongues';

export type FactContext = {
  readonly language: Language;
  readonly labels?: LabelCatalogue;
  readonly permissions?: ReadonlySet<string>;
};

/** Begins the key of bold words that no catalogue knows: they may be a label, and are compared by what they mean. */
export const unknownLabel = '?';

/** Longer bold words are no label. */
const longestLabel = 60;

/** @returns every fact, soft ones and echoes too, in order of place; offsets are in the text of the words */
export function readFacts({text, marks}: Words, context: FactContext): ReadFact[] {
  const facts: ReadFact[] = [];
  const taken: {start: number; end: number}[] = [];
  const codes = marks.filter((mark) => mark.kind === 'code');
  for (const mark of marks) {
    if (mark.kind === 'code') {
      facts.push(readCode(mark, context));
      taken.push(mark);
    } else if (mark.kind === 'link') {
      facts.push(...readLink(mark, context));
      if (mark.isAutolink || text.slice(mark.start, mark.end) === mark.url) taken.push(mark);
    } else if (mark.kind === 'strong' || mark.kind === 'emphasis' || mark.kind === 'tag') {
      if (mark.end - mark.start > 1 && !codes.some(({start, end}) => start < mark.end && end > mark.start)) {
        readLabels(text, mark, context, facts, taken);
      }
    }
  }
  readQuotes(text, context, facts, taken);
  const left = blanked(text, taken);
  const exact = exactIn(left, context.permissions);
  for (const fact of exact) facts.push({...fact, strength: 'firm'});
  facts.push(...scanNumbers(blanked(left, exact), tongueOf(context.language)));
  return facts.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

type Marked<K extends Mark['kind']> = Extract<Mark, {kind: K}>;

function readCode(
  {value, start, end}: Marked<'code'>,
  {language, labels, permissions}: FactContext,
): ReadFact {
  const code = value.trim().replaceAll(/\s+/g, ' ');
  const place = {start, end, strength: 'firm'} as const;
  const known = exactWhole(code, permissions);
  if (known) return {...known, ...place};
  const label = labels && labelKey(code, language, labels);
  if (label === undefined && labels && code.includes('</')) {
    // Pages about pages show markup around labels.
    const key = code.replaceAll(
      />([^<>{}]+)<\//g,
      (_, words: string) => `>${labelKey(words, language, labels) ?? words}</`,
    );
    return {kind: 'code', key, ...place};
  }
  return label === undefined ? {kind: 'code', key: code, ...place} : {kind: 'label', key: label, ...place};
}

function readLink({url, start, end}: Marked<'link'>, {permissions}: FactContext): ReadFact[] {
  const place = {start, end, strength: 'firm'} as const;
  const [, email] = /^mailto:([^?]*)/i.exec(url) ?? [];
  if (email !== undefined) return [{kind: 'email', key: email.toLowerCase(), ...place}];
  const key = addressKey(url);
  if (key === '') return [];
  const isScope = looksLikePermission(key.slice(key.lastIndexOf('/') + 1), permissions);
  return [{kind: isScope ? 'scope' : 'url', key, ...place}];
}

/** `**Settings > Users**` is two labels. */
function readLabels(
  text: string,
  mark: Mark,
  {language, labels = []}: FactContext,
  facts: ReadFact[],
  taken: {start: number; end: number}[],
): void {
  let start = mark.start;
  for (const part of text.slice(mark.start, mark.end).split(/( *[>→›»] +)/)) {
    const end = start + part.length;
    const key = labelKey(part, language, labels);
    if (key !== undefined) {
      facts.push({kind: 'label', key, strength: 'firm', start, end});
      taken.push({start, end});
    } else if (mark.kind === 'strong' && part.length <= longestLabel && /\p{L}/u.test(part)) {
      facts.push({kind: 'label', key: unknownLabel + part, strength: 'soft', start, end});
    }
    start = end;
  }
}

function readQuotes(
  text: string,
  {language, labels}: FactContext,
  facts: ReadFact[],
  taken: {start: number; end: number}[],
): void {
  if (!labels || !/["“«]/.test(text)) return;
  for (const found of text.matchAll(/["“«]([^"“”«»]{1,90})["”»]/g)) {
    const start = found.index + 1;
    const end = found.index + found[0].length - 1;
    const key = /^[^a-zà-ÿ]/.test(found[1] ?? '') ? labelKey(found[1] ?? '', language, labels) : undefined;
    if (key === undefined || taken.some((other) => other.start < end && other.end > start)) continue;
    // One word in quotation marks may be a mere word.
    const strength = /[^\p{L}]/u.test(found[1] ?? '') ? 'firm' : 'soft';
    facts.push({kind: 'label', key, strength, start, end});
    taken.push({start, end});
  }
}

/** The text with what has been read taken out, as long as it was. */
function blanked(text: string, taken: readonly {readonly start: number; readonly end: number}[]): string {
  let left = text;
  for (const {start, end} of taken)
    left = left.slice(0, start) + '\u{fffc}'.repeat(end - start) + left.slice(end);
  return left;
}
