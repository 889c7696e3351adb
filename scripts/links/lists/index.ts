/** Exceptions: what a site says is to be ignored or expected, each with a reason and until a day. Pure. */
import type {LinkFinding} from '../finding';
import type {SourceDocument} from '../model';
import type {ExpectEntry, IgnoreEntry} from './entry';
import {exceptionInList, exceptionInPage, expired, standing, unused, type Exception} from './exception';
import {holdExpectation} from './expect';
import {inlineIgnores} from './inline-ignores';

export type Lists = {
  readonly ignore: readonly IgnoreEntry[];
  readonly expect: readonly ExpectEntry[];
  /** Where the entries stand: the settings' path. */
  readonly file: string;
};

export type Run = {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The web was not asked: who knows what it would have said? */
  readonly isOffline: boolean;
  /** One language or one shard: what nothing here needs may be needed elsewhere. */
  readonly isPartial: boolean;
  readonly documents: Iterable<Pick<SourceDocument, 'file' | 'ignores'>>;
  /** Asked only for documents that have ignores. */
  readonly textOf: (file: string) => string;
  /** Targets of all links that lead to the web, as written, each once. */
  readonly webTargets: readonly string[];
};

/** A finding that an exception took away, and what the exception says for itself. */
export type Ignored = {readonly finding: LinkFinding; readonly reason: string; readonly until: string};

/**
 * Takes from the findings what exceptions foresee, and adds what is to be said of the exceptions. The first that fits
 * a finding takes it: those of the list, those of the page, then expectations. One that has expired takes nothing and
 * is an error; one that nothing needs, and an expectation that is not met, are warnings. An expectation that is not
 * met leaves the finding that says what was found instead.
 */
export function applyLists(
  findings: readonly LinkFinding[],
  {ignore, expect, file}: Lists,
  run: Run,
): {readonly findings: readonly LinkFinding[]; readonly ignored: readonly Ignored[]} {
  const inline = inlineIgnores(run.documents, run.textOf, run.today);
  const inList = ignore.map((entry) => exceptionInList(entry, file));
  const inPages = inline.ignores.map(exceptionInPage);
  const isOver = ({until}: {readonly until: string}): boolean => until < run.today;

  const {taken, left} = takeIgnored(findings, inList, inPages, isOver);
  const isUnneeded = (each: Exception): boolean =>
    !isOver(each) && !taken.has(each) && !run.isPartial && !(run.isOffline && each.isOfWeb);
  const held = holdAll(
    expect.filter((entry) => !isOver(entry)),
    left,
    file,
    run,
  );
  const ignored = [...taken].flatMap(([{reason, until}, found]) =>
    found.map((finding) => ({finding, reason, until})),
  );
  return {
    findings: [
      ...held.left,
      ...inline.findings,
      ...[...inList, ...inPages, ...expect.map((entry) => standing(entry, file))].filter(isOver).map(expired),
      ...[...inList, ...inPages].filter(isUnneeded).map(unused),
      ...held.said,
    ],
    ignored: [...ignored, ...held.ignored],
  };
}

function takeIgnored(
  findings: readonly LinkFinding[],
  inList: readonly Exception[],
  inPages: readonly Exception[],
  isOver: (exception: Exception) => boolean,
) {
  const list = inList.filter((each) => !isOver(each));
  const byPage = new Map<string | undefined, Exception[]>();
  for (const each of inPages) {
    if (isOver(each)) continue;
    const ofPage = byPage.get(each.place.file);
    if (ofPage) ofPage.push(each);
    else byPage.set(each.place.file, [each]);
  }
  const taken = new Map<Exception, LinkFinding[]>();
  const left: LinkFinding[] = [];
  for (const finding of findings) {
    const fits = ({takes}: Exception): boolean => takes(finding);
    const taker = list.find(fits) ?? byPage.get(finding.file)?.find(fits);
    const before = taker && taken.get(taker);
    if (!taker) left.push(finding);
    else if (before) before.push(finding);
    else taken.set(taker, [finding]);
  }
  return {taken, left};
}

function holdAll(entries: readonly ExpectEntry[], findings: readonly LinkFinding[], file: string, run: Run) {
  let left = findings;
  const said: LinkFinding[] = [];
  const ignored: Ignored[] = [];
  for (const entry of entries) {
    const {link, outcomes, reason, until} = entry;
    const {met, isUsed, surprises} = holdExpectation(entry, left, run.webTargets);
    ignored.push(...[...met].map((finding) => ({finding, reason, until})));
    left = left.filter((finding) => !met.has(finding));
    const stands = standing(entry, file);
    if (!isUsed && !run.isPartial) said.push(unused(stands));
    if (run.isOffline) continue;
    for (const found of surprises) {
      const args = {expected: outcomes.join(', '), found, reason};
      said.push({code: 'expectation-not-met', severity: 'warning', ...stands.place, target: link, args});
    }
  }
  return {left, said, ignored};
}
