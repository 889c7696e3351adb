/** Where the facts of a section stand: numbered steps, cells, and paragraphs or bullets in free order. */
import type {Section, SyncDocument, Words} from '../../model';
import {offsetOf} from '../../facts/facts-in';
import type {ReadFact} from '../../facts/read-fact';
import {readFacts, type FactContext} from '../../facts/read-facts';
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

/** @returns the units of a section in the file's order; titles of admonitions are translated freely */
export function unitsOf(section: Section, context: FactContext): Unit[] {
  const units = new Map<string, Unit>();
  let free = 0;
  for (const {words, role, path} of wordsOf(section)) {
    if (role === 'admonition-title') continue;
    const place = placeOf(path);
    const at = place?.at ?? (role === 'section-title' ? 'title' : `free ${++free}`);
    let unit = units.get(at);
    if (!unit) {
      unit = {group: place?.group ?? 'free', kind: place?.kind ?? 'free', at, words: [], facts: []};
      units.set(at, unit);
    }
    unit.words.push(words);
    for (const fact of readFacts(words, context)) {
      const strength = role === 'section-title' && isWord(fact, words) ? 'echo' : fact.strength;
      unit.facts.push({...fact, strength, words, unit, shown: words.text.slice(fact.start, fact.end)});
    }
  }
  return [...units.values()];
}

/** The innermost numbered step or cell that words stand in. */
function placeOf(path: Path): Pick<Unit, 'group' | 'kind' | 'at'> | undefined {
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
function isWord({kind, start, end}: ReadFact, {text}: Words): boolean {
  return (kind === 'number' || kind === 'duration') && !/\d/.test(text.slice(start, end));
}

/** @returns where a fact stands in its file */
export function rangeOf({words, start, end}: PlacedFact): {readonly start: number; readonly end: number} {
  return {start: offsetOf(words, start), end: offsetOf(words, Math.max(start, end - 1)) + 1};
}

/** @returns the units of both sides that belong together: where a list or a table has another shape, all of it is one */
export function pairUnits(source: readonly Unit[], translation: readonly Unit[]): [Unit, Unit][] {
  const pairs: [Unit, Unit][] = [];
  const groups = [...new Set([...source, ...translation].map(({group}) => group))];
  const loose: [Unit[], Unit[]] = [[], []];
  for (const group of groups) {
    const [left, right] = [source, translation].map((units) =>
      units.filter((unit) => unit.group === group),
    ) as [Unit[], Unit[]];
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
