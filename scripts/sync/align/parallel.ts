import type {Block, ListItem, Words} from '../model';
import {essenceOf, essenceOfItem, essenceOfRow, type Essence} from './essence';
import {areTwinsInOrder} from './twins';
import {noBag, type Bag} from './bag';
import {glimpseOfBlock, glimpseOfItem} from './glimpse';

/**
 * Most pages and their translations are built alike: one look at what is the same in every language then says that
 * block follows block. Words need be weighed only for those that look the same and might have changed places.
 * @returns whether nothing speaks for another order, or for something left out
 */
export function isPlainlyParallel(a: readonly Block[], b: readonly Block[]): boolean {
  if (a.length !== b.length) return false;
  if (a.length === 1) return a[0]?.kind === b[0]?.kind && (a[0]?.kind !== 'tag' || isSameTag(a[0], b[0]));
  return isParallel(a, b, essenceOf, isRule, glimpseOfBlock);
}

/** @param isOrdered whether the order of those that have nothing technical in them matters */
export function areItemsParallel(
  a: readonly ListItem[],
  b: readonly ListItem[],
  isOrdered: boolean,
): boolean {
  return isParallel(a, b, essenceOfItem, isOrdered ? never : always, glimpseOfItem);
}

export function areRowsParallel(a: readonly (readonly Words[])[], b: readonly (readonly Words[])[]): boolean {
  return isParallel(a, b, essenceOfRow, always, noWords);
}

/**
 * @param isFree whether an entry may change places with one that looks the same, and nobody minds
 * @param bagOf words by which those that may not are told apart
 */
export function isParallel<T>(
  a: readonly T[],
  b: readonly T[],
  of: (entry: T) => Essence,
  isFree: (entry: T) => boolean,
  bagOf: (entry: T) => Bag,
): boolean {
  if (a.length !== b.length) return false;
  let twins: Map<Essence, number[]> | undefined;
  const seen = new Map<Essence, number>();
  for (let index = 0; index < a.length; index++) {
    const [one, other] = [a[index], b[index]];
    if (one === undefined || other === undefined) return false;
    const essence = of(one);
    if (essence !== of(other)) return false;
    const before = seen.get(essence);
    seen.set(essence, index);
    if (before === undefined || isFree(one)) continue;
    twins ??= new Map();
    const group = twins.get(essence);
    if (group) group.push(index);
    else twins.set(essence, [before, index]);
  }
  if (!twins) return true;
  for (const group of twins.values()) if (!areTwinsInOrder(group, a, b, bagOf)) return false;
  return true;
}

function isRule({kind}: Block): boolean {
  return kind === 'rule';
}

function never(): boolean {
  return false;
}

function always(): boolean {
  return true;
}

function noWords(): Bag {
  return noBag;
}

function isSameTag(one: Block, other: Block | undefined): boolean {
  return one.kind === 'tag' && other?.kind === 'tag' && one.name === other.name;
}
