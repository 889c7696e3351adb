import type {Finding, FindingCode} from '../checks/finding';
import type {FindingSentence, FindingSentences, ReaderContext} from './sentences';

/** Gives a finding its words. Code and arguments stay tied, which a lookup by a union of codes would lose. */
export function formatFinding<C extends FindingCode>(
  sentences: FindingSentences,
  finding: Finding<C>,
  context: ReaderContext,
): FindingSentence {
  const {code, args}: Finding<C> = finding;
  return sentences[code](args, context);
}
