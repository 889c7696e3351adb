import type {Difference} from './compare';
import {
  canStandFor,
  exclusive,
  fieldOf,
  isNegation,
  isPole,
  obligations,
  oppositeOf,
  type Concept,
} from './concepts';
import {remove, takeOne, type Side} from './side';

/** @returns what one side says and the other turns round; both sides lose it */
export function opposites(left: Side, right: Side): Difference[] {
  const found: Difference[] = [];
  for (const [strong, weak] of obligations) {
    found.push(...pairs('obligation', left, right, strong, (concept) => concept === weak));
    found.push(...pairs('obligation', left, right, weak, (concept) => concept === strong));
  }
  for (const [here, there] of [
    [left, right],
    [right, left],
  ] as const)
    dropPrivations(here, there);
  found.push(...pairs('negation', left, right, 'with', (concept) => concept === 'without'));
  found.push(...pairs('negation', left, right, 'without', (concept) => concept === 'with'));
  for (const concept of new Set(left.map((meant) => meant.concept).filter(isPole))) {
    const opposite = oppositeOf(concept);
    found.push(...pairs('negation', left, right, concept, (other) => other === opposite));
  }
  for (const [one, other] of exclusive) {
    found.push(...pairs('negation', left, right, one, (concept) => concept === other));
    found.push(...pairs('negation', left, right, other, (concept) => concept === one));
  }
  for (const {concept} of [...left]) {
    const field = fieldOf(concept);
    if (field !== undefined)
      found.push(...pairs('negation', left, right, concept, (other) => fieldOf(other) === field));
  }
  found.push(...pairs('negation', left, right, 'always+', isNegation));
  found.push(
    ...pairs('negation', right, left, 'always+', isNegation).map(({kind, source, translation}) => ({
      kind,
      ...(translation && {source: translation}),
      ...(source && {translation: source}),
    })),
  );
  return found;
}

/** “Unrelated” is « sans rapport », whatever it has to do “with”. */
function dropPrivations(one: Side, other: Side): void {
  for (const without of one.filter(({concept}) => concept === 'without')) {
    const weak = other.find(({concept}) => concept !== 'without' && canStandFor(concept, 'without'));
    if (!weak) continue;
    remove(one, without);
    remove(other, weak);
  }
}

function pairs(
  kind: Difference['kind'],
  left: Side,
  right: Side,
  here: Concept,
  isThere: (concept: Concept) => boolean,
): Difference[] {
  const found: Difference[] = [];
  for (;;) {
    const source = left.find(({concept}) => concept === here);
    const translation = right.find(({concept}) => isThere(concept));
    if (!source || !translation) return found;
    takeOne(left, here);
    remove(right, translation);
    found.push({kind, source, translation});
  }
}
