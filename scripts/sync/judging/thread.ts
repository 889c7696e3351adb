/** What a thread of the command does: it judges pairs as it is asked to, until it is ended. */
import {parentPort, workerData} from 'node:worker_threads';
import {siteRulesOf} from '../site-rules';
import {judgeWith} from './judge';
import type {Answer, Question, ThreadData} from './threads';

export function judgeAsAsked(): void {
  // Sent by this very program.
  const {settings, glossary = ''} = workerData as ThreadData;
  const judge = judgeWith(siteRulesOf(settings, () => glossary).rules);
  let before: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({id, task}: Question) => {
    before = before
      .then(() => judge(task))
      .then(
        (judged): Answer => ({id, judged}),
        (error: unknown): Answer => ({id, fault: error instanceof Error ? error.message : String(error)}),
      )
      .then((answer) => {
        parentPort?.postMessage(answer);
      });
  });
}
