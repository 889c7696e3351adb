/** Judges in this thread, which learn to judge when they are first asked: where nothing has changed, nobody asks. */
import {crewHere, type Work} from '../../command/crew';
import type {PairRule} from './judge';
import type {JudgedPair, Judges, JudgeTask} from './task';

export function judgeOnceAsked(rules: readonly PairRule[]): Work<JudgeTask, JudgedPair> {
  let judge: Promise<Work<JudgeTask, JudgedPair>> | undefined;
  return async (task) => {
    judge ??= import('./judge').then(({judgeWith}) => judgeWith(rules));
    return (await judge)(task);
  };
}

/** One after the other, where the caller runs. */
export function judgesHere(rules: readonly PairRule[]): Judges {
  return crewHere(judgeOnceAsked(rules));
}
