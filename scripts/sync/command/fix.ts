import {writeFixes} from '../../command/write-fixes';
import {placesOf} from '../../markdown/place';
import {readText} from '../../links/site/directory';
import {posix} from 'node:path';
import type {SyncFinding} from '../finding';
import {commandWords, type Lang} from '../messages';
import type {Options} from './options';
import type {Surroundings} from './surroundings';

/**
 * Shows what the mechanical fixes would change, and writes it: prose is never touched.
 *
 * @param root the site directory, absolute
 * @returns the findings that are mended
 */
export async function fixPages(
  findings: readonly SyncFinding[],
  {yes}: Options,
  lang: Lang,
  {stdin, stderr}: Surroundings,
  root: string,
): Promise<ReadonlySet<SyncFinding>> {
  const {fixQuestion, fixed, nothingToFix} = commandWords[lang];
  const fixes = findings.flatMap((finding) => {
    const {fix, at} = finding;
    const text = fix && readText(posix.join(root, at.file));
    if (!fix || text === undefined) return [];
    const place = placesOf(text);
    const {start, end} = fix.range;
    const span = {start: place(start), end: place(end)};
    return [{finding, file: at.file, span, from: text.slice(start, end), to: fix.to}];
  });
  const applied = await writeFixes(root, fixes, {
    asks: !yes && stdin.isTTY && stderr.isTTY,
    input: stdin,
    output: stderr,
    words: {question: fixQuestion, fixed, nothing: nothingToFix},
  });
  return new Set(fixes.filter((fix) => applied.has(fix)).map(({finding}) => finding));
}
