/** Counts how often the diagnosis says what a careful reader says, and prints it. */
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import {diagnose} from '../../../src/core/diagnosis';
import {contractFacts} from '../../../src/core/diagnosis/contract-facts';
import type {Diagnosis} from '../../../src/core/diagnosis/diagnosis';
import type {PastedError} from './read';

export type Judged = {
  readonly error: PastedError;
  readonly cause: boolean;
  readonly actor: boolean;
  /** Undefined where the catalogue has no name for what the text says. */
  readonly code: boolean | undefined;
  readonly got: {readonly code: string | null; readonly cause: string; readonly actor: string};
};

/** Within the guide in which it was pasted, but without the reader's values: nobody's are known. */
export function diagnoseError({integration}: PastedError, text: string): Diagnosis {
  if (integration === undefined) return diagnose(text);
  return diagnose(text, {contract: contractFacts(integrations[integration], Object.values(resources))});
}

export function judge(error: PastedError): Judged {
  const {expected, kind, text} = error;
  const {causes, code} = diagnoseError(error, text);
  const {cause, actor} = causes[0];
  return {
    error,
    cause: cause === expected.cause,
    // Who acts on what nobody knows does not matter.
    actor: expected.cause === 'unknown' ? cause === 'unknown' : actor === expected.actor,
    code: expected.code === null && kind !== 'not-ours' ? undefined : code === expected.code,
    got: {code, cause, actor},
  };
}

export type Part = 'cause' | 'actor' | 'code';

/** @returns between 0 and 1 */
export function share(judged: readonly Judged[], part: Part): number {
  const counted = judged.filter((one) => one[part] !== undefined);
  return counted.filter((one) => one[part]).length / counted.length;
}

/** @returns lines of a table: the whole, then each kind of text. */
export function table(title: string, judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map(({error}) => error.kind))].sort();
  const rows = kinds.map((kind) => [kind, judged.filter(({error}) => error.kind === kind)] as const);
  return [[title, judged] as const, ...rows]
    .map(([name, of]) => `${name.padEnd(16)} ${String(of.length).padStart(3)}  ${shares(of)}`)
    .join('\n');
}

function shares(judged: readonly Judged[]): string {
  return (['cause', 'actor', 'code'] as const)
    .map((part) => {
      const value = share(judged, part);
      return `${part} ${Number.isNaN(value) ? '    –' : `${(100 * value).toFixed(1).padStart(5)}%`}`;
    })
    .join('  ');
}
