import {writeFixes} from '../../command/write-fixes';
import type {LinkFinding} from '../finding';
import {commandWords, type Lang} from '../messages';

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
  {lang, ...writing}: Fixing,
): Promise<ReadonlySet<LinkFinding>> {
  const {fixQuestion, fixed, nothingToFix} = commandWords[lang];
  const fixes = findings.flatMap(({fix}) => fix ?? []);
  const words = {question: fixQuestion, fixed, nothing: nothingToFix};
  const applied = await writeFixes(root, fixes, {...writing, words});
  return new Set(findings.filter(({fix}) => fix && applied.has(fix)));
}
