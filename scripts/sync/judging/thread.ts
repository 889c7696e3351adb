/** What a thread of the command does: it judges pairs as it is asked to. */
import {workerData} from 'node:worker_threads';
import {workAsAsked} from '../../command/crew';
import {siteRulesOf} from '../site-rules';
import {judgeWith} from './judge';
import type {ThreadData} from './threads';

export function judgeAsAsked(): void {
  // Sent by this very program.
  const {settings, glossary = ''} = workerData as ThreadData;
  workAsAsked(judgeWith(siteRulesOf(settings, () => glossary).rules));
}
