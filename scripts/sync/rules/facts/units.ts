/** Where the facts of a section stand: numbered steps, cells, and paragraphs or bullets in free order. */
import type {FactKind, Section, SyncDocument, Words} from '../../model';
import {familyOf} from '../../facts/agree';
import {offsetOf} from '../../facts/facts-in';
import type {ReadFact} from '../../facts/read-fact';
import {cellWord, readFacts, type FactContext} from '../../facts/read-facts';
import {oppositeIn} from '../../facts/words/opposites';
import {wordsOf, type Path} from '../../read/walk';

export type PlacedFact = ReadFact & {
  readonly words: Words;
  readonly unit: Unit;
  /** As written. */
  readonly shown: string;
};

/** What is compared with its counterpart: all words of one step, one cell, or one paragraph. */
export type Unit = {
  /** Of the list or table; `free` for everything else. Units of one group have their order. */
  readonly group: string;
  readonly kind: 'step' | 'cell' | 'free';
  readonly at: string;
  readonly words: Words[];
  readonly facts: PlacedFact[];
};

/**
 * @returns the units of a section in the file's order; titles of admonitions are translated freely, but what they count
 *   counts with the words below
 */
export function unitsOf(section: Section, context: FactContext): Unit[] {
  const units: Unit[] = [];
  const byPlace = new Map<string, Unit>();
  let free = 0;
  let path: Path | undefined;
  let place: Place | undefined;
  const titled: Omit<PlacedFact, 'unit'>[] = [];
  for (const placed of wordsOf(section)) {
    const {words, role} = placed;
    if (role === 'admonition-title') {
      titled.push(...readFacts(words, context).flatMap((fact) => numberIn(words, fact)));
      continue;
    }
    // Siblings share their path.
    if (placed.path !== path) {
      path = placed.path;
      place = placeOf(path);
    }
    let unit = place && byPlace.get(place.at);
    if (!unit) {
      const at = place?.at ?? (role === 'section-title' ? 'title' : `free ${++free}`);
      unit = {group: place?.group ?? 'free', kind: place?.kind ?? 'free', at, words: [], facts: []};
      units.push(unit);
      if (place) byPlace.set(at, unit);
    }
    unit.words.push(words);
    for (const fact of titled.splice(0)) unit.facts.push({...fact, unit});
    if (role === 'cell') addCell(words, unit, path);
    for (const {kind, key, strength, start, end} of readFacts(words, context)) {
      const shown = words.text.slice(start, end);
      const isFree = role === 'section-title' && isWord(kind, shown);
      unit.facts.push({kind, key, strength: isFree ? 'echo' : strength, start, end, words, unit, shown});
    }
  }
  return units;
}

/** In digits; a title may also leave it out. */
function numberIn(words: Words, fact: ReadFact): Omit<PlacedFact, 'unit'>[] {
  const shown = words.text.slice(fact.start, fact.end);
  return fact.strength === 'firm' && familyOf(fact.kind) === 'numeric' && /\d/.test(shown)
    ? [{...fact, strength: 'soft', words, shown}]
    : [];
}

/** `Yes`, `Delegated`: a cell that says one of two opposite things says it in both languages. */
function addCell(words: Words, unit: Unit, path: Path | undefined): void {
  const key = oppositeIn(words.text) ?? wordOfCell(words, path);
  if (key === undefined) return;
  const {text} = words;
  unit.facts.push({
    kind: 'label',
    key,
    strength: 'soft',
    start: 0,
    end: text.length,
    words,
    unit,
    shown: text,
  });
}

const oneWord = /^(?!(?:personne|aucune?|rien|jamais|nobody|none|nothing|never)$)\p{L}{3,}$/iu;

/** `Hot`, `Administrator`: a cell of one word says what it says as a label does; heads are translated freely. */
function wordOfCell({text, marks}: Words, path: Path | undefined): string | undefined {
  const step = path?.findLast(({kind}) => kind === 'table');
  const isHead = step?.kind === 'table' && step.row === 1;
  return isHead || marks.length > 0 || !oneWord.test(text) ? undefined : cellWord + text;
}

type Place = Pick<Unit, 'group' | 'kind' | 'at'>;

/** The innermost numbered step or cell that words stand in. */
function placeOf(path: Path): Place | undefined {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const step = path[depth];
    if (step?.kind !== 'numbered-list' && step?.kind !== 'table') continue;
    let group = '';
    for (let outer = 0; outer < depth; outer++) group += pathName(path[outer]) + ' ';
    group += `${step.kind} ${step.nth}`;
    return step.kind === 'table'
      ? {group, kind: 'cell', at: `${group}: ${step.row} ${step.column}`}
      : {group, kind: 'step', at: `${group}: ${step.item}`};
  }
  return undefined;
}

function pathName(step: Path[number] | undefined): string {
  if (!step) return '';
  return 'item' in step ? `${step.kind} ${step.nth} ${step.item}` : `${step.kind} ${step.nth}`;
}

/** A heading puts “two” in other words as it likes. */
function isWord(kind: FactKind, shown: string): boolean {
  return (kind === 'number' || kind === 'duration') && !/\d/.test(shown);
}

/** @returns where a link leads, as written; undefined of what is none */
export function addressOf({words, start, end}: PlacedFact): string | undefined {
  const link = words.marks.find((mark) => mark.kind === 'link' && mark.start === start && mark.end === end);
  return link?.kind === 'link' ? link.url : undefined;
}

/** @returns where a fact stands in its file */
export function rangeOf({words, start, end}: PlacedFact): {readonly start: number; readonly end: number} {
  return {start: offsetOf(words, start), end: offsetOf(words, Math.max(start, end - 1)) + 1};
}

/** @returns the units of both sides that belong together: where a list or a table has another shape, all of it is one */
export function pairUnits(source: readonly Unit[], translation: readonly Unit[]): (readonly [Unit, Unit])[] {
  if (areAlike(source, translation)) {
    return source.map((unit, index) => [unit, translation[index] ?? unit] as const);
  }
  const pairs: (readonly [Unit, Unit])[] = [];
  const loose: readonly [Unit[], Unit[]] = [[], []];
  for (const group of new Set([...source, ...translation].map(({group}) => group))) {
    const left = source.filter((unit) => unit.group === group);
    const right = translation.filter((unit) => unit.group === group);
    const others = new Map(right.map((unit) => [unit.at, unit]));
    if (left.length === right.length && left.every(({at}) => others.has(at))) {
      for (const unit of left) {
        const other = others.get(unit.at);
        if (other) pairs.push([unit, other]);
      }
    } else if (left.length > 0 && right.length > 0 && group !== 'free')
      pairs.push([joined(left), joined(right)]);
    else {
      loose[0].push(...left);
      loose[1].push(...right);
    }
  }
  pairs.push([joined(loose[0]), joined(loose[1])]);
  return pairs;
}

/** Most sections: the same places in the same order. */
function areAlike(source: readonly Unit[], translation: readonly Unit[]): boolean {
  if (source.length !== translation.length) return false;
  for (let index = 0; index < source.length; index++)
    if (source[index]?.at !== translation[index]?.at) return false;
  return true;
}

function joined(units: readonly Unit[]): Unit {
  const unit: Unit = {
    group: 'free',
    kind: 'free',
    at: 'joined',
    words: units.flatMap(({words}) => words),
    facts: [],
  };
  unit.facts.push(...units.flatMap(({facts}) => facts.map((fact) => ({...fact, unit}))));
  return unit;
}

export function contextOf({language}: SyncDocument, known: Omit<FactContext, 'language'>): FactContext {
  return {...known, language};
}

/** “Two”, « trois », “third”: a number in words. */
export function isInWords({kind, key, strength, shown}: PlacedFact): boolean {
  return kind === 'number' && strength === 'soft' && /\d/.test(key) && !/\d/.test(shown);
}
