/** Enumerations in a sentence: “the database, the schema and the table”. */
import type {Range} from '../model';
import type {Tongue} from './tokens';

/** Items, in order. */
export type Enumeration = readonly Range[];

const words: Readonly<Record<Tongue, string>> = {
  en: '(?:and|or|as well as|&) (?!(?:not|so|then|more|later|newer|older|earlier|higher|lower|above|below|less|fewer|do)(?![\\p{L}]))',
  fr: '(?:et|ou|ainsi que|soit|de même que|&) (?!(?:non|pas|plus|moins|jamais|donc|ensuite|ainsi|plusieurs|ultérieure?s?|supérieure?s?|antérieure?s?|inférieure?s?|(?:une? |les )?versions?|donc|encore|quel)(?![\\p{L}]))',
};
const joints = {en: new RegExp(`,? ${words.en}`, 'gu'), fr: new RegExp(`,? ${words.fr}`, 'gu')};
/** Of whole paragraphs: what begins with what it must begin with is found sooner. */
const bareJoints = {en: new RegExp(` ${words.en}`, 'gu'), fr: new RegExp(` ${words.fr}`, 'gu')};
/** One action, one value in two words. */
const idioms =
  /(?<=drag|copy|cut|search|find|date|trial|back|dates?) (?:and|et) (?=drop|paste|replace|time|error|forth|(?:d’|d'|une |l’|l')?heures?)/giu;
/** “January 31, 2028” is one thing. */
const beforeYear = /(?<=\d), (?=(?:19|20)\d\d(?!\d))/g;
/** An item ends where a clause does. */
const limit = /[.;:!?()–—\u{fffc}]/u;
/** Words of an item at most. */
const most = 5;

type Spoken = {readonly text: string; readonly tongue: Tongue};

/** A cheap question: as many joints and commas on both sides, and nothing was left out. */
export function haveSameJoints(source: Spoken, translation: Spoken): boolean {
  return weightOf(source) === weightOf(translation);
}

function weightOf({text, tongue}: Spoken): number {
  let weight = 0;
  for (let at = text.indexOf(', '); at >= 0; at = text.indexOf(', ', at + 2)) weight++;
  const joint = bareJoints[tongue];
  joint.lastIndex = 0;
  for (let found = joint.exec(text); found; found = joint.exec(text))
    if (text.charAt(found.index - 1) !== ',') weight++;
  return weight;
}

const joint = /(?<!\p{L})(?:and|or|et|ou)(?!\p{L})/u;

/** @returns what a cell enumerates by commas alone */
export function cellItems(text: string): Enumeration[] {
  const items: Range[] = [];
  for (let at = 0; at <= text.length;) {
    const comma = text.indexOf(', ', at);
    const end = comma < 0 ? text.length : comma;
    const item = text.slice(at, end);
    if (wordsIn(item) > most || limit.test(item) || joint.test(item)) return [];
    items.push({start: at, end});
    at = end + 2;
  }
  return items.length > 1 ? [items] : [];
}

/** @returns every enumeration whose last two items are joined by a word; items at the ends may be too long */
export function enumerationsIn(text: string, {start, end}: Range, tongue: Tongue): Enumeration[] {
  const found: Enumeration[] = [];
  const sentence = text
    .slice(start, end)
    .replaceAll(idioms, (joint) => '_'.repeat(joint.length))
    .replaceAll(beforeYear, '__');
  let from = 0;
  for (const {0: joint, index} of sentence.matchAll(joints[tongue])) {
    const items: Range[] = [];
    let at = index;
    for (;;) {
      const comma = Math.max(at < 1 ? -2 : sentence.lastIndexOf(', ', at - 1), from - 2);
      const before = comma < 0 ? from : comma + 2;
      const item = sentence.slice(before, at);
      const isShort = wordsIn(item) <= most && !limit.test(item);
      items.unshift({start: start + (isShort ? before : startOfLast(sentence, before, at)), end: start + at});
      if (!isShort || comma < from) break;
      at = comma;
    }
    const next = index + joint.length;
    items.push({start: start + next, end: start + endOfFirst(sentence, next)});
    from = next;
    found.push(items);
  }
  return found;
}

function wordsIn(text: string): number {
  return text.split(' ').length;
}

/** Where the last words of a long item begin. */
function startOfLast(text: string, from: number, to: number): number {
  let at = to;
  for (let words = 0; words < most && at > from; words++)
    at = Math.max(from, text.lastIndexOf(' ', at - 2) + 1);
  const cut = [...text.slice(at, to).matchAll(/[.;:!?()–—\u{fffc}] ?/gu)].at(-1);
  return cut ? at + cut.index + cut[0].length : at;
}

function endOfFirst(text: string, from: number): number {
  const rest = text.slice(from).split(' ').slice(0, most).join(' ');
  const cut = rest.search(/[.,;:!?()–—\u{fffc}]/u);
  return from + (cut < 0 ? rest.length : cut);
}
