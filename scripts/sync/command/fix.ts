import {posix} from 'node:path';
import {writeFixes} from '../../command/write-fixes';
import {readText} from '../../links/site/directory';
import {placesOf} from '../../markdown/place';
import type {SyncFinding} from '../finding';
import {commandWords, type Lang} from '../messages';
import type {Options} from './options';
import {soundFixes, type JudgeText, type PlannedFix} from './sound-fixes';
import type {Surroundings} from '../../command/surroundings';

/**
 * Shows what the mechanical fixes would change, and writes it: prose is never touched. Each is tried first: only what
 * mends its own finding, and makes no other, is offered.
 *
 * @param root the site directory, absolute
 * @param judge what would be found of a file if its text were another
 * @returns the findings that are mended
 */
export async function fixPages(
  findings: readonly SyncFinding[],
  {yes}: Options,
  lang: Lang,
  {stdin, stderr}: Surroundings,
  root: string,
  judge: JudgeText,
): Promise<ReadonlySet<SyncFinding>> {
  const {fixQuestion, fixed, nothingToFix} = commandWords[lang];
  const textOf = (file: string): string | undefined =>
    readText(posix.join(root, file))?.replace(/^\u{feff}/u, '');
  const fixes = await soundFixes(plannedFixes(findings, textOf), textOf, judge);
  const applied = await writeFixes(root, fixes, {
    asks: !yes && stdin.isTTY && stderr.isTTY,
    input: stdin,
    output: stderr,
    words: {question: fixQuestion, fixed, nothing: nothingToFix},
  });
  return new Set(fixes.filter((fix) => applied.has(fix)).map(({finding}) => finding));
}

function plannedFixes(
  findings: readonly SyncFinding[],
  textOf: (file: string) => string | undefined,
): PlannedFix[] {
  return findings.flatMap((finding) => {
    const {fix, at} = finding;
    const text = fix && textOf(at.file);
    if (!fix || text === undefined) return [];
    const place = placesOf(text);
    const {start, end} = fix.range;
    const span = {start: place(start), end: place(end)};
    return [{finding, file: at.file, span, from: text.slice(start, end), to: fix.to}];
  });
}
