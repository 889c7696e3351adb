import {readFileSync, writeFileSync} from 'node:fs';
import {posix} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {diffOf, planFixes, type TextFix} from '../links/fix/plan';
import {readText} from '../links/site/directory';

export type FixWriting = {
  /** Asks before it writes; only where somebody can answer. */
  readonly asks: boolean;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly words: {
    /** Answered by the first letter of yes, or of oui. */
    readonly question: string;
    readonly fixed: (count: number, files: number) => string;
    readonly nothing: string;
  };
};

/**
 * Shows what fixes would change, and writes it.
 *
 * @param root the directory that files are relative to, absolute
 * @returns the fixes that were written
 */
export async function writeFixes<F extends TextFix>(
  root: string,
  fixes: readonly F[],
  {asks, input, output, words}: FixWriting,
): Promise<ReadonlySet<F>> {
  const say = (text: string): void => void output.write(`${text}\n`);
  const plans = planFixes(fixes, (file) => readWhole(posix.join(root, file))).filter(
    ({before, after}) => before !== after,
  );
  if (plans.length === 0) {
    say(words.nothing);
    return new Set();
  }
  for (const plan of plans) say(diffOf(plan));
  if (asks && !(await isAgreed(words.question, input, output))) return new Set();
  for (const {file, after} of plans) writeFileSync(posix.join(root, file), after);
  const applied = new Set(plans.flatMap((plan) => plan.applied));
  say(words.fixed(applied.size, plans.length));
  return applied;
}

/** With its byte order mark, which is written back. */
function readWhole(path: string): string | undefined {
  return readText(path) === undefined ? undefined : readFileSync(path, 'utf8');
}

async function isAgreed(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<boolean> {
  const terminal = createInterface({input, output});
  try {
    return /^\s*[yo]/i.test(await terminal.question(question));
  } finally {
    terminal.close();
  }
}
