/** What writers accepted as saying the same in both languages, and what changed since. */
export {accept, followedSections} from './accept';
export {emptyLock, readLocks, writeLocks} from './disk';
export {driftOf, type Drift} from './drift';
export {fingerprint} from './fingerprint';
export {parseLock, serializeLock} from './format';
export {matchAccepted, type Matched} from './match';
export type {AcceptedSection, PageLock} from './model';
export {piecesOf} from './pieces';
export {excerpts, wordDiff} from './word-diff';
