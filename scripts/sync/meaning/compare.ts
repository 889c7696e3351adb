/** Whether two sentences say the same where a word could turn them round. */
import {canStandFor, isNegation, isPole, oppositeOf, type Meant} from './concepts';

export type Difference = {
  readonly kind: 'negation' | 'obligation';
  /** What decides on each side; on one of them there may be no such word. */
  readonly source?: Meant;
  readonly translation?: Meant;
};

type Side = Meant[];

/** What a negation makes of these, where it is not simply the opposite. */
const negated: Readonly<Record<string, string>> = {
  must: 'optional',
  need: 'optional',
  'more+': 'least-',
  'more-': 'least+',
};

/** Of these a sentence holds one or the other. */
const obligations: readonly (readonly [string, string])[] = [
  ['must', 'optional'],
  ['need', 'optional'],
  ['must', 'may'],
  // “Should” is often « doit », “recommended” is not.
  ['must', 'advise'],
  ['advise', 'optional'],
];

/**
 * What both sides have is crossed out; of the rest, what the idioms of a language explain. Opposites that are left, and
 * negations, are differences.
 *
 * @param source the signature of one or more sentences
 * @param translation of those that belong to them
 */
export function compareMeaning(source: readonly Meant[], translation: readonly Meant[]): Difference[] {
  const [left, right] = withoutCommon(source, translation);
  explain(left, right);
  explain(right, left);
  return [
    ...opposites(left, right),
    ...negations(left, right).map((meant): Difference => ({kind: 'negation', source: meant})),
    ...negations(right, left).map((meant): Difference => ({kind: 'negation', translation: meant})),
  ];
}

/**
 * A cheaper question about whole paragraphs: where the answer is no, no sentence of them need be looked at.
 *
 * @returns whether what one side has and the other lacks could be a difference
 */
export function mayDiffer(source: readonly Meant[], translation: readonly Meant[]): boolean {
  if (source.length === 0 && translation.length === 0) return false;
  let negations = 0;
  for (const {concept} of source) if (isNegation(concept)) negations++;
  for (const {concept} of translation) if (isNegation(concept)) negations--;
  if (negations !== 0) return true;
  if (source.length === 0 || translation.length === 0) return false;
  const surplus = new Map<string, number>();
  for (const {concept} of source) surplus.set(concept, (surplus.get(concept) ?? 0) + 1);
  for (const {concept} of translation) surplus.set(concept, (surplus.get(concept) ?? 0) - 1);
  for (const [concept, by] of surplus) {
    if (by === 0) continue;
    for (const opposite of oppositesOf(concept)) if ((surplus.get(opposite) ?? 0) * by < 0) return true;
  }
  return false;
}

function oppositesOf(concept: string): readonly string[] {
  if (isPole(concept)) return [oppositeOf(concept)];
  if (concept === 'with') return ['without'];
  return obligations.flatMap(([strong, weak]) => (strong === concept ? [weak] : []));
}

function withoutCommon(source: readonly Meant[], translation: readonly Meant[]): [Side, Side] {
  const right = [...translation];
  const left = source.filter(({concept}) => !take(right, (other) => other.concept === concept));
  // A negation is one, whatever its words; « sans » is one where nothing else is.
  const rest = left.filter(
    ({concept}) => !(isNegation(concept) && take(right, (other) => isNegation(other.concept))),
  );
  const orless = rest.filter(({concept}) => !(isOr(concept) && take(right, (other) => isOr(other.concept))));
  // “You need to” is « vous devez » as well.
  const needed = orless.filter(
    ({concept}) =>
      !(
        (concept === 'need' && takeFirst(right, ['must'])) ||
        (concept === 'must' && takeFirst(right, ['need']))
      ),
  );
  const settled = needed.filter(
    ({concept}) => !(concept === 'should' && takeFirst(right, ['advise', 'must'])),
  );
  const last = settled.filter(
    ({concept}) =>
      !(
        (isNegation(concept) && take(right, (other) => other.concept === 'without')) ||
        (concept === 'without' && take(right, (other) => isNegation(other.concept)))
      ),
  );
  const should = right.filter(({concept}) => concept === 'should' && takeFirst(last, ['advise', 'must']));
  return [last, right.filter((meant) => !should.includes(meant))];
}

function takeFirst(side: Side, concepts: readonly string[]): boolean {
  return concepts.some((concept) => take(side, (meant) => meant.concept === concept));
}

/** “Or” after a negation joins what is denied, « ou » need not. */
function isOr(concept: string): boolean {
  return concept === '~or' || concept === '~nor';
}

/** “Not enabled” beside « désactivé », “not” and “must” beside “optional”. */
function explain(one: Side, other: Side): void {
  for (const pole of one.filter(({concept}) => isPole(concept) || concept in negated)) {
    const opposite = negated[pole.concept] ?? oppositeOf(pole.concept);
    // « Non obligatoire » is a negation of its own word.
    const negation = one.find(({concept}) => isNegation(concept) || concept === '~non');
    if (!negation || !take(other, ({concept}) => concept === opposite)) continue;
    remove(one, pole);
    remove(one, negation);
  }
  // “Nobody but the API” is « l’API seule ».
  const except = one.find(({concept}) => concept === '~unless');
  const negation = one.find(({concept}) => isNegation(concept));
  if (!except || !negation || !take(other, ({concept}) => concept === '~only')) return;
  remove(one, except);
  remove(one, negation);
}

function opposites(left: Side, right: Side): Difference[] {
  const found: Difference[] = [];
  const pair = (
    kind: Difference['kind'],
    here: string,
    there: string,
    isSecond: (meant: Meant) => boolean,
  ) => {
    for (;;) {
      const source = left.find(({concept}) => concept === here);
      const translation = right.find((meant) => meant.concept === there || isSecond(meant));
      if (!source || !translation) return;
      remove(left, source);
      remove(right, translation);
      found.push({kind, source, translation});
    }
  };
  const none = () => false;
  for (const [strong, weak] of obligations) {
    pair('obligation', strong, weak, none);
    pair('obligation', weak, strong, none);
  }
  pair('negation', 'with', 'without', none);
  pair('negation', 'without', 'with', none);
  for (const concept of new Set(left.map((meant) => meant.concept).filter(isPole))) {
    pair(
      'negation',
      concept,
      oppositeOf(concept),
      (meant) => concept === 'always+' && isNegation(meant.concept),
    );
  }
  for (const always of right.filter(({concept}) => concept === 'always+')) {
    const source = left.find(({concept}) => isNegation(concept));
    if (!source) continue;
    remove(left, source);
    remove(right, always);
    found.push({kind: 'negation', source, translation: always});
  }
  return found;
}

/** Those that no word of the other side stands for. */
function negations(one: Side, other: Side): Meant[] {
  return one.filter(({concept}) => {
    if (!isNegation(concept)) return false;
    // “Must not” beside « doit »: a weak word elsewhere in the sentence explains nothing.
    if (concept === 'forbid' && take(other, (meant) => meant.concept === 'must' || meant.concept === 'may'))
      return true;
    const surplus =
      other.filter((meant) => canStandFor(meant.concept, concept)).length -
      one.filter((meant) => canStandFor(meant.concept, concept)).length;
    return surplus <= 0 || !take(other, (meant) => canStandFor(meant.concept, concept));
  });
}

function take(side: Side, isIt: (meant: Meant) => boolean): boolean {
  const index = side.findIndex(isIt);
  if (index >= 0) side.splice(index, 1);
  return index >= 0;
}

function remove(side: Side, meant: Meant): void {
  take(side, (other) => other === meant);
}
