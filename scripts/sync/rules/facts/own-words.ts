/** Words that stand right before a figure, and tell it from another: “about 6 hours”, « environ 6 heures ». */
import type {Pair} from './between';
import type {PlacedFact} from './units';

const kinds: readonly RegExp[] = [
  /(?:about|around|roughly|approximately|nearly|almost|environ|près de|presque|à peu près)$/i,
  /(?:at most|up to|no more than|a maximum of|au plus|au maximum|maximum(?: de)?|jusqu[’']à)$/i,
  /(?:at least|no less than|a minimum of|au moins|au minimum|minimum(?: de)?)$/i,
  /(?:more than|longer than|over|above|plus de|supérieure?s? à)$/i,
  /(?:less than|fewer than|under|below|moins de|inférieure?s? à)$/i,
];

/**
 * @param source two facts
 * @param translation the counterpart of the second, then that of the first
 * @returns whether the words before them, or what they are, show that each has kept its place in what is said
 */
export function keepTheirWords([one, other]: Pair, [there, here]: Pair): boolean {
  if (isYear(one) !== isYear(other) || areUnlike(one, other)) return true;
  const [first, second] = [kindOf(one), kindOf(other)];
  return first !== second && first === kindOf(here) && second === kindOf(there);
}

/** “2024 release wave 1”: the one cannot be the other. */
function isYear({kind, key}: PlacedFact): boolean {
  return kind === 'number' && /^(?:19[89]|20[0-3])\d$/.test(key);
}

/** “A roll of 500 costs €18”: amounts of different units have no order but their sentence’s. */
function areUnlike({kind, key}: PlacedFact, other: PlacedFact): boolean {
  return kind === 'number' && other.kind === 'number' && unitOf(key) !== unitOf(other.key);
}

function unitOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1).replace(/^[-\d].*/, '');
}

/** @returns -1 where there are none */
function kindOf({words: {text}, start, end}: PlacedFact): number {
  const before = text.slice(Math.max(0, start - longest), start).trimEnd();
  // « 5 fichiers au plus »
  const [, behind] = after.exec(text.slice(end, end + longest)) ?? [];
  return kinds.findIndex((kind) => kind.test(before) || (behind !== undefined && kind.test(behind)));
}

const after = /^(?:[ \u00a0][\p{L}’'-]+)? (au (?:plus|maximum|moins|minimum))(?!\p{L})/u;

/** In characters. */
const longest = 20;
