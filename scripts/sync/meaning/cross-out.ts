import {isNegation, isPole, negated, oppositeOf, type Concept, type Meant} from './concepts';
import {remove, take, takeOne, type Side} from './side';

type Is = (concept: Concept) => boolean;

/** What belongs together though it is called otherwise, the surest first; either way round. */
const kinds: readonly (readonly [one: Is, other: Is])[] = [
  // A negation is one, whatever its words.
  [isNegation, isNegation],
  // « Non géré » is “unmanaged”, “blocked”, “invalid”.
  [isAny('non'), (concept) => concept.endsWith('-') || concept === '~un' || concept === '~empty'],
  [isAny('non'), isNegation],
  // « Sauf mention contraire » is “except where it says so”.
  [isAny('unless'), isAny('~unless')],
  // “Outside office hours” is « en dehors des heures de bureau ».
  [isAny('inside-'), isAny('~unless')],
  // “Or” after a negation joins what is denied, « ou » need not.
  [isAny('~or', '~nor'), isAny('~or', '~nor')],
  [isAny('~many'), isAny('amount=some')],
  // “During the call” is « lors de l’appel ».
  [isAny('~during'), isAny('during')],
  // “Retired” is « retiré ».
  [isAny('~over'), isAny('add-')],
  // “More messages” are « plus de messages », “one” is « un seul ».
  [isAny('~more'), isAny('more+', 'size+')],
  [isAny('~less'), isAny('more-', 'size-')],
  [isAny('~one'), isAny('~single')],
  // “You need to” is « vous devez » as well.
  [isAny('need'), isAny('must')],
  [isAny('should'), isAny('advise', 'must')],
  // “Not until”, « ne … que lorsque ».
  [isAny('notuntil'), isAny('only')],
  [isAny('notuntil'), isNegation],
  // « Sans » is a negation where nothing else is.
  [isNegation, isAny('without')],
];

/** @returns what each side has that the other has not, once idioms of either language have explained what they can */
export function crossedOut(source: readonly Meant[], translation: readonly Meant[]): readonly [Side, Side] {
  const right = [...translation];
  let left = source.filter(({concept}) => !takeOne(right, concept));
  explainDelays(left, right);
  explainDelays(right, left);
  for (const [one, other] of kinds) {
    left = left.filter(
      ({concept}) => !((one(concept) && take(right, other)) || (other(concept) && take(right, one))),
    );
  }
  explain(left, right);
  explain(right, left);
  return [left, right];
}

/** “Not”, “without”: what is said is not so. */
function isDenial(concept: Concept): boolean {
  return isNegation(concept) || concept === 'without';
}

function isAny(...concepts: readonly Concept[]): Is {
  return (concept) => concepts.includes(concept);
}

function explain(one: Side, other: Side): void {
  explainOpposites(one, other);
  // “Nobody but the API” is « l’API seule ».
  explainPair(one, isAny('~unless', 'unless'), isNegation, other, isAny('only'));
  // “Is not empty” is « est renseigné ».
  explainPair(one, isAny('~empty'), isNegation, other, isAny('fill+'));
  // “Other people” are « pas les mêmes personnes », “the same” is « pas autrement ».
  explainPair(one, isAny('same+'), isNegation, other, isAny('~other'));
  explainPair(one, isAny('~other', '~otherwise'), isNegation, other, isAny('same+'));
  // “One and no other” is « un seul ».
  explainPair(one, isAny('same-', '~other'), isNegation, other, isAny('only', '~single'));
  // “You cannot sign in without a licence” is « une licence est nécessaire ».
  explainPair(one, isAny('without'), isNegation, other, isAny('only', 'must', 'need'));
  // “Is refused unless you approve” is « vous devez approuver ».
  explainPair(one, isAny('unless'), isAny('allow-'), other, isAny('must', 'need'));
  // “Is kept” is « n’est pas supprimé », « sans qu’il soit perdu ».
  explainPair(one, isAny('add-', '~over'), isDenial, other, isAny('keep'));
  explainPair(one, isAny('keep'), isDenial, other, isAny('add-'));
  // “Never test without a word” is « prévenez toujours avant ».
  explainPair(one, isAny('without'), isAny('never'), other, isAny('always+'));
  // “At the earliest” is « pas avant ».
  explainPair(one, isAny('before+'), isNegation, other, isAny('least+'));
  explainPair(one, isAny('before-'), isNegation, other, isAny('least-'));
  // “Must only be used” is « ne doit pas être utilisé autrement ».
  explainPair(one, isAny('~rather', '~otherwise'), isNegation, other, isAny('only'));
}

/** “Nobody gets in until” is « personne n’entre sans », « n’entre avant ». */
function explainDelays(one: Side, other: Side): void {
  // “Is repeated only after” is « n’est pas répété tant que ».
  const isLater = isAny('before-', 'until-');
  if (one.some(({concept}) => isLater(concept)) && other.some(({concept}) => concept === 'until+'))
    explainPair(one, isLater, isAny('only'), other, isNegation);
  // “Not before it is done” is « une fois que c’est fait ».
  if (!other.some(({concept}) => concept.startsWith('least')))
    explainPair(one, isAny('before+'), isNegation, other, isAny('until-'));
  const delay = isAny('unless', '~unless', 'until+', 'without', 'before+');
  explainPair(one, delay, isNegation, other, isAny('notuntil'));
  // “Will not use it until then” is « la garde jusque-là ».
  explainPair(one, isAny('until+'), isAny('keep'), other, isAny('notuntil'));
}

/** “Not enabled” beside « désactivé », « sans renseigner » beside “left empty”, “not” and “must” beside “optional”. */
function explainOpposites(one: Side, other: Side): void {
  for (const pole of one.filter(({concept}) => isPole(concept) || concept in negated)) {
    const opposite = opposites(pole.concept).find((each) => other.some(({concept}) => concept === each));
    if (opposite === undefined) continue;
    // « Non obligatoire » is a negation of its own word.
    const negation = one.find((meant) =>
      meant.concept === 'without'
        ? areNear(meant, pole, nextWord)
        : (isNegation(meant.concept) || isPartOf(meant, pole)) && areNear(meant, pole),
    );
    if (!negation || !takeOne(other, opposite)) continue;
    remove(one, pole);
    remove(one, negation);
  }
}

/** « Non obligatoire », “fails or not”; « ni obligatoire ni … », which stands before it. */
function isPartOf({concept, start}: Meant, pole: Meant): boolean {
  return concept === '~non' || (concept === '~nor' && start < pole.end);
}

/** “Must not exceed” is “at most”, and “below” as well. */
function opposites(pole: Concept): readonly Concept[] {
  const opposite = negated[pole];
  if (opposite === undefined) return [oppositeOf(pole)];
  return isPole(pole) ? [opposite, oppositeOf(pole)] : [opposite];
}

/** In characters: further away it denies something else. */
const reach = 45;
/** « Sans le renseigner ». */
const nextWord = 6;

function areNear(one: Meant, other: Meant, within = reach): boolean {
  return Math.max(one.start - other.end, other.start - one.end) < within;
}

function explainPair(one: Side, first: Is, second: Is, other: Side, whole: Is): void {
  const [a, b] = [one.find(({concept}) => first(concept)), one.find(({concept}) => second(concept))];
  if (!a || !b || !take(other, whole)) return;
  remove(one, a);
  remove(one, b);
}
