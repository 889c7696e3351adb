/** What a fact of the contracts is, and one wrong way to write it. */

/** A literal of a source file that states a fact: replacing `text` at `start` states another. */
export type Fact = {
  readonly family: string;
  /** From the project's root, with forward slashes. */
  readonly file: string;
  /** Where it stands in the contract, such as `registration.redirectUris[0].uri`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** As it is written in the file, quotes included. */
  readonly text: string;
};

export type Mutant = Fact & {
  /** What stands there instead. */
  readonly instead: string;
};

/** A literal with its way down from the top of its file. */
export type Literal = {
  readonly file: string;
  /** Names of constants, properties and functions; the place in a list or among arguments is a number. */
  readonly way: readonly (string | number)[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string | number | boolean;
};

/** Two neighbours of a list that may change places. */
export type Neighbours = Pick<Literal, 'file' | 'way' | 'start' | 'end' | 'text'> & {
  readonly exchanged: string;
};

/** @throws where the file is not the one that the mutant was made from */
export function mutated(source: string, {start, end, text, instead}: Mutant): string {
  if (source.slice(start, end) !== text) throw new Error(`not at its place: ${text}`);
  return source.slice(0, start) + instead + source.slice(end);
}
