/** What is judged of one pair of pages, as plain data: it may be sent to another thread. */
import type {Crew} from '../../command/crew';
import type {SyncFinding} from '../finding';
import type {PageLock} from '../lock';
import type {Language} from '../model';
import type {FilePair} from '../pages';

export type JudgeTask = {
  readonly files: FilePair;
  readonly texts: {readonly source: string; readonly translation: string};
  readonly languages: {readonly source: Language; readonly translation: Language};
  /** Undefined: nothing of the page was ever accepted. */
  readonly lock?: PageLock;
  /** Whether the site keeps locks at all: where nobody asked, nothing is told of what was not accepted. */
  readonly asksFreshness: boolean;
};

export type JudgedPair = {readonly findings: readonly SyncFinding[]; readonly sections: number};

/** Whoever judges pairs, here or elsewhere. */
export type Judges = Crew<JudgeTask, JudgedPair>;
