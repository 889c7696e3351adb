import {standIn, type Language, type Mark, type Words} from '../model';
import {addressKey} from './addresses';
import {exactIn, exactWhole} from './exact';
import {labelKey, type LabelCatalogue} from './labels';
import {pathIn} from './paths';
import {looksLikePermission} from './permissions';
import {protocolIn} from './protocol';
import type {ReadFact} from './read-fact';
import {keyNamed} from './shortcuts';
import {phrasesIn} from './words/phrases';
import {scanNumbers} from './words/scan';
import {slashRates} from './words/slash-rates';
import {soOften} from './words/so-often';
import {tongueOf} from './words/tongues';
import {remembered, rememberedWords, type SaidWords} from '../remembered';

export type FactContext = {
  readonly language: Language;
  readonly labels?: LabelCatalogue;
  readonly permissions?: ReadonlySet<string>;
};

/** Begins the key of bold words that no catalogue knows: they may be a label, and are compared by what they mean. */
export const unknownLabel = '?';

/** Begins the key of a cell’s only word, which is compared as a label is where all that it may mean is known. */
export const cellWord = `${unknownLabel}·`;

/** Longer bold words are no label. */
const longestLabel = 60;

/** @returns every fact, soft ones and echoes too, in order of place; offsets are in the text of the words */
export function readFacts(words: Words, context: FactContext): readonly ReadFact[] {
  return known(context).words(words);
}

function factsIn({text, marks}: SaidWords, context: FactContext): readonly ReadFact[] {
  const facts: ReadFact[] = [];
  const taken: {start: number; end: number}[] = [];
  for (const mark of marks) {
    if (mark.kind === 'code') {
      facts.push(readCode(mark, context));
      taken.push(mark);
    } else if (mark.kind === 'link') {
      const fact = readLink(mark, context);
      if (fact) facts.push(fact);
      if (mark.isAutolink || text.slice(mark.start, mark.end) === mark.url) taken.push(mark);
    } else if (mark.kind === 'tag' && isTyped(mark, text)) {
      const fact = readTyped(mark, text, context);
      if (fact) facts.push(fact);
      taken.push(mark);
    } else if (mark.kind === 'strong' || mark.kind === 'emphasis' || mark.kind === 'tag') {
      if (mark.end - mark.start > 1 && !hasCode(marks, mark)) readLabels(text, mark, context, facts, taken);
    }
  }
  if (context.labels && quoted.test(text)) readQuotes(text, context, facts, taken);
  const path = pathIn(text, marks);
  if (path) facts.push(path);
  const plain = known(context).plain(blanked(text, taken));
  if (facts.length === 0) return plain;
  facts.push(...plain);
  return isSorted(facts) ? facts : facts.sort(byPlace);
}

/** @returns what words say that no mark surrounds, in order of place */
function plainFacts(text: string, {language, permissions}: FactContext): readonly ReadFact[] {
  const tongue = tongueOf(language);
  const exact = exactIn(text, permissions);
  const rest = blanked(text, exact);
  const facts = [
    ...phrasesIn(text, tongue.name === 'fr'),
    ...exact.map((fact): ReadFact => ({...fact, strength: 'firm'})),
    ...protocolIn(text),
    ...scanNumbers(rest, tongue),
    ...slashRates(rest),
    ...soOften(rest),
  ];
  return isSorted(facts) ? facts : facts.sort(byPlace);
}

const quoted = /["“«]/;

function hasCode(marks: readonly Mark[], {start, end}: Mark): boolean {
  for (const mark of marks) if (mark.kind === 'code' && mark.start < end && mark.end > start) return true;
  return false;
}

function isSorted(facts: readonly ReadFact[]): boolean {
  for (let at = 1; at < facts.length; at++) {
    const [one, other] = [facts[at - 1], facts[at]];
    if (one && other && byPlace(one, other) > 0) return false;
  }
  return true;
}

function byPlace(one: ReadFact, other: ReadFact): number {
  return one.start - other.start || one.end - other.end;
}

type Marked<K extends Mark['kind']> = Extract<Mark, {kind: K}>;

/** What is made of texts by what one catalogue knows: they stand on a page in both languages, and often twice. */
type Known = {
  readonly code: (value: string) => KindAndKey;
  readonly link: (url: string) => KindAndKey | undefined;
  readonly plain: (text: string) => readonly ReadFact[];
  readonly words: (words: SaidWords) => readonly ReadFact[];
};
type KindAndKey = Pick<ReadFact, 'kind' | 'key'>;

const knownOf = new WeakMap<object, Map<Language, Known>>();

function known(context: FactContext): Known {
  const {language, labels, permissions} = context;
  const catalogue = labels ?? permissions ?? knownOf;
  let byLanguage = knownOf.get(catalogue);
  if (!byLanguage) {
    byLanguage = new Map<Language, Known>();
    knownOf.set(catalogue, byLanguage);
  }
  let found = byLanguage.get(language);
  if (!found) {
    found = {
      code: remembered((value) => codeFact(value, context)),
      link: remembered((url) => linkFact(url, context)),
      plain: remembered((text) => plainFacts(text, context)),
      words: rememberedWords((words) => factsIn(words, context)),
    };
    byLanguage.set(language, found);
  }
  return found;
}

function readCode({value, start, end}: Marked<'code'>, context: FactContext): ReadFact {
  const {kind, key} = known(context).code(value);
  return {kind, key, start, end, strength: 'firm'};
}

/** `<code>npm ci</code>`, `<kbd>Ctrl</kbd>`: HTML for what Markdown puts in backticks. */
function isTyped({name, start, end}: Marked<'tag'>, text: string): boolean {
  return /^(?:code|kbd|samp|tt)$/.test(name) && !text.slice(start, end).includes(standIn);
}

/** A key has a name in each language: « Maj ». */
function readTyped(
  {name, start, end}: Marked<'tag'>,
  text: string,
  context: FactContext,
): ReadFact | undefined {
  const value = text.slice(start, end);
  if (name !== 'kbd') return {...known(context).code(value), start, end, strength: 'firm'};
  const key = keyNamed(value);
  return key === undefined ? undefined : {kind: 'code', key: `key ${key}`, start, end, strength: 'soft'};
}

function codeFact(value: string, {language, labels, permissions}: FactContext): KindAndKey {
  const code = value.trim().replaceAll(/\s+/g, ' ');
  const exact = exactWhole(code, permissions);
  if (exact) return exact;
  const label = labels && labelKey(code, language, labels);
  if (label === undefined && labels && code.includes('</')) {
    // Pages about pages show markup around labels.
    const key = code.replaceAll(
      />([^<>{}]+)<\//g,
      (_, words: string) => `>${labelKey(words, language, labels) ?? words}</`,
    );
    return {kind: 'code', key};
  }
  return label === undefined ? {kind: 'code', key: code} : {kind: 'label', key: label};
}

function readLink({url, start, end}: Marked<'link'>, context: FactContext): ReadFact | undefined {
  const read = known(context).link(url);
  return read && {kind: read.kind, key: read.key, start, end, strength: 'firm'};
}

function linkFact(url: string, {permissions}: FactContext): KindAndKey | undefined {
  const [, email] = /^mailto:([^?]*)/i.exec(url) ?? [];
  if (email !== undefined) return {kind: 'email', key: email.toLowerCase()};
  const key = addressKey(url);
  if (key === '') return undefined;
  const isScope = looksLikePermission(key.slice(key.lastIndexOf('/') + 1), permissions);
  return {kind: isScope ? 'scope' : 'url', key};
}

const path = /[>→›»] /;
/** What is to be typed, in emphasis: `TailspinDaemon`. */
const value = /^[A-Z][a-z]+(?:[A-Z][a-z]+)+\d*$/;

/** `**Settings > Users**` is two labels. */
function readLabels(
  text: string,
  mark: Mark,
  {language, labels = []}: FactContext,
  facts: ReadFact[],
  taken: {start: number; end: number}[],
): void {
  let start = mark.start;
  const whole = text.slice(mark.start, mark.end);
  for (const part of path.test(whole) ? whole.split(/( *[>→›»] +)/) : [whole]) {
    const end = start + part.length;
    const key = labelKey(part, language, labels);
    if (key !== undefined) {
      facts.push({kind: 'label', key, strength: 'firm', start, end});
      taken.push({start, end});
    } else if (value.test(part)) {
      facts.push({kind: 'code', key: part, strength: 'firm', start, end});
      taken.push({start, end});
    } else if (isNamed(mark, part, text) && part.length <= longestLabel && /\p{L}/u.test(part)) {
      facts.push({kind: 'label', key: unknownLabel + part, strength: 'soft', start, end});
    }
    start = end;
  }
}

/** A whole sentence that opens a paragraph: “**The reply has another sender.**”. */
const sentence = /\s\S+\s\S+\s.*[.!?…]$/u;

/** Bold words; of those in italics, what begins with a capital: *Online*. */
function isNamed(mark: Mark, words: string, text: string): boolean {
  const {kind} = mark;
  if (sentence.test(words)) return false;
  // A title of its own is no label within a sentence.
  if (kind === 'tag') return /^(?:strong|b)$/.test(mark.name) && text.trim() !== words;
  return kind === 'strong' || (kind === 'emphasis' && /^\p{Lu}/u.test(words));
}

function readQuotes(
  text: string,
  {language, labels}: FactContext,
  facts: ReadFact[],
  taken: {start: number; end: number}[],
): void {
  if (!labels) return;
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
  if (taken.length === 0) return text;
  const inOrder = taken.length > 1 ? taken.toSorted((one, other) => one.start - other.start) : taken;
  let left = '';
  let at = 0;
  for (const {start, end} of inOrder) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    left += text.slice(at, from) + '\u{fffc}'.repeat(end - from);
    at = end;
  }
  return left + text.slice(at);
}
