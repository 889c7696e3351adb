import type {Concept, Meant} from './concepts';

/** What one side of a sentence pair says, less and less of it as it finds its match. */
export type Side = Meant[];

/** @returns whether there was one, which is gone now */
export function take(side: Side, isIt: (concept: Concept) => boolean): boolean {
  const index = side.findIndex(({concept}) => isIt(concept));
  if (index >= 0) side.splice(index, 1);
  return index >= 0;
}

export function takeOne(side: Side, concept: Concept): boolean {
  return take(side, (other) => other === concept);
}

export function remove(side: Side, meant: Meant): void {
  const index = side.indexOf(meant);
  if (index >= 0) side.splice(index, 1);
}
