import {wordDiff} from '../../lock/word-diff';
import type {FilePlace, SyncFinding} from '../../finding';

/**
 * A fact changed in one language is an error that says which; that somebody changed it there alone is then no second
 * trouble, and goes along as a note.
 *
 * @param fresh what the lock says
 * @param differences what the two pages say by themselves
 */
export function withoutToldAlready(
  fresh: readonly SyncFinding[],
  differences: readonly SyncFinding[],
): SyncFinding[] {
  const errors = differences.filter(({severity}) => severity === 'error');
  if (errors.length === 0) return [...fresh];
  return fresh.map((finding) => {
    if (finding.code !== 'source-changed-alone' && finding.code !== 'translation-changed-alone')
      return finding;
    const {section, beside: changed, args} = finding;
    const here = errors.filter(
      (error) =>
        error.section === section &&
        [error.at, error.beside].some((place) => place && isWithin(place, changed)),
    );
    const said = here
      .flatMap((error) => Object.values({...error.args} as Readonly<Record<string, unknown>>).map(String))
      .join(' ');
    const isTold = here.length > 0 && isAllSaid(args.before, args.after, said);
    return isTold ? {...finding, severity: 'note' as const} : finding;
  });
}

/** Whether what changed is what the errors show, and no word besides. */
function isAllSaid(before: string, after: string, said: string): boolean {
  const words = new Set(said.split(space));
  const come = wordDiff(before, after).filter(({kind}) => kind === 'come');
  return come.every(({text}) => text.split(space).every((word) => word === '' || words.has(word)));
}

/** Marks of tags and links too: what changed is shown with them, and a fact without. */
const space = /[\s.,;:!?()«»“”"<>=/]+/;

/** A change that is nowhere but at its section’s heading may be of anything. */
function isWithin({file, range}: FilePlace, changed: FilePlace | undefined): boolean {
  if (!range || !changed?.range || file !== changed.file) return false;
  const {start, end} = changed.range;
  return start < end && range.start < end && range.end > start;
}
