import type {AnswerProblem} from '../checks';
import type {NewGuideWords, ProblemArgs} from '../messages/words';

/** What is wrong with an answer, in words. */
export function wordsOfProblem(words: NewGuideWords, problem: AnswerProblem): string {
  return say(words.problems, problem);
}

function say<C extends AnswerProblem['code']>(
  sentences: NewGuideWords['problems'],
  problem: ProblemArgs<C> & {readonly code: C},
): string {
  return sentences[problem.code](problem);
}
