/**
 * What every parser of this folder returns: a value, or the one typed problem that stopped it. Parsers are total:
 * whatever text comes in, they return one of the two and never throw.
 */
export type Parsed<Value, Problem extends {readonly code: string}> =
  {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly problem: Problem};

/** Wraps a parsed value. */
export function accept<const Value>(value: Value): {readonly ok: true; readonly value: Value} {
  return {ok: true, value};
}

/** Wraps the problem that stopped a parser. */
export function refuse<const Problem extends {readonly code: string}>(
  problem: Problem,
): {readonly ok: false; readonly problem: Problem} {
  return {ok: false, problem};
}
