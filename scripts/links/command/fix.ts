import {readFileSync, writeFileSync} from 'node:fs';
import {posix} from 'node:path';
import {createInterface} from 'node:readline/promises';
import type {LinkFinding} from '../finding';
import {diffOf, planFixes} from '../fix/plan';
import {commandWords, type Lang} from '../messages';
import {readText} from '../site/directory';

type Fixing = {
  readonly lang: Lang;
  /** Asks before it writes; only where somebody can answer. */
  readonly asks: boolean;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
};

/**
 * Shows what the safe fixes would change, and writes it.
 *
 * @param root the site directory, absolute
 * @returns the findings that are mended
 */
export async function fixLinks(
  root: string,
  findings: readonly LinkFinding[],
  {lang, asks, input, output}: Fixing,
): Promise<ReadonlySet<LinkFinding>> {
  const words = commandWords[lang];
  const say = (text: string): void => void output.write(`${text}\n`);
  const fixes = findings.flatMap(({fix}) => fix ?? []);
  const plans = planFixes(fixes, (file) => readWhole(posix.join(root, file))).filter(
    ({before, after}) => before !== after,
  );
  if (plans.length === 0) {
    say(words.nothingToFix);
    return new Set();
  }
  for (const plan of plans) say(diffOf(plan));
  if (asks && !(await isAgreed(words.fixQuestion, input, output))) return new Set();
  for (const {file, after} of plans) writeFileSync(posix.join(root, file), after);
  const applied = new Set(plans.flatMap((plan) => plan.applied));
  say(words.fixed(applied.size, plans.length));
  return new Set(findings.filter(({fix}) => fix && applied.has(fix)));
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
