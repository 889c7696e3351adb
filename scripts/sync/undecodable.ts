import type {Undecodable} from './decode';
import type {SyncFinding} from './finding';

/** A file that holds no text is one finding, with its place. */
export function undecodable(file: string, {reason, at}: Undecodable): SyncFinding {
  return {code: 'source-not-readable', severity: 'error', args: {reason}, at: {file, position: at}};
}
