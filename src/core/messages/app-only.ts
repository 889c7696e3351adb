/** The closed form of the sentences about an application's own sign-in: a code without words in a language does not compile. */
import type {AppOnlyFinding, AppOnlyFindingArgs, AppOnlyFindingCode} from '../checks/app-only/finding';
import type {FindingSentence, ReaderContext} from './sentences';

export type AppOnlySentences = {
  readonly [C in AppOnlyFindingCode]: (
    args: AppOnlyFindingArgs[C],
    context: ReaderContext,
  ) => FindingSentence;
};

/** Gives a finding its words. Code and arguments stay tied, which a lookup by a union of codes would lose. */
export function formatAppOnlyFinding<C extends AppOnlyFindingCode>(
  sentences: AppOnlySentences,
  finding: AppOnlyFinding<C>,
  context: ReaderContext,
): FindingSentence {
  const {code, args}: AppOnlyFinding<C> = finding;
  return sentences[code](args, context);
}
