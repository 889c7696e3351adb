/**
 * Validation of contracts at build time and in tests: the schema, and the rules that span fields. The page never runs it.
 */
import {integration, type Integration} from './schema';
import {contentProblems} from './validation/content-rules';
import {registrationProblems} from './validation/registration-rules';
import {schemaProblems} from './validation/schema-problems';

export type Validated =
  | {readonly ok: true; readonly value: Integration}
  /** Each problem names the field's path, what was found there, and what was expected. */
  | {readonly ok: false; readonly problems: readonly string[]};

export type ValidateOptions = {
  /** Today as an ISO date, for `verifiedOn` dates in the future. Left out: those are not looked for. */
  readonly today?: string;
};

/**
 * Parses a contract and checks that it does not contradict itself.
 *
 * @returns the parsed contract, or every problem found; rules that span fields run only on a contract of the right shape
 */
export function validateIntegration(input: unknown, options: ValidateOptions = {}): Validated {
  const parsed = integration.safeParse(input);
  if (!parsed.success) return {ok: false, problems: schemaProblems(parsed.error.issues, input)};
  const problems = [...registrationProblems(parsed.data), ...contentProblems(parsed.data, options.today)];
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value: parsed.data};
}

/** Problems as a block of text for the terminal and for thrown errors. */
export function formatProblems(id: string, problems: readonly string[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`Contract "${id}": ${count}`, ...problems.map((problem) => `  - ${problem}`)].join('\n');
}
