/** The check, with nothing in mind: as a new run of the command has it. */
import {vi} from 'vitest';
import type {checkPair} from '../../check';

export type Check = typeof checkPair;

export async function newCheck(): Promise<Check> {
  vi.resetModules();
  const {checkPair: check} = await import('../../check');
  return check;
}

/** A page in both languages. */
export type Pair = readonly [english: string, french: string];

export function findingsOf(check: Check, [english, french]: Pair, ending = 'md') {
  return check(`docs/page.${ending}`, english, `fr/page.${ending}`, french).findings;
}
