/** Judges on every core, where there are many pairs. */
import {crewOnThreads} from '../../command/crew';
import type {SyncSettings} from '../settings';
import {judgeOnceAsked} from './here';
import type {PairRule} from './judge';
import type {Judges} from './task';

/** What a thread needs to judge by the same rules; it makes them itself, for functions cannot be sent. */
export type ThreadData = {readonly settings: SyncSettings; readonly glossary?: string};

/** @param program what runs, as a path */
export function judgesOnThreads(
  program: string,
  rules: readonly PairRule[],
  data: ThreadData,
  cores?: number,
): Judges {
  return crewOnThreads({
    program,
    data,
    here: judgeOnceAsked(rules),
    // A thread starts in the time that some 30 pairs take: it pays where there are several times as many.
    worthIt: {after: 40, left: 160},
    ahead: 8,
    ...(cores !== undefined && {cores}),
  });
}
