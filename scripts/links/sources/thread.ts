/** What a thread of the command does: it reads documents as it is asked to. */
import {posix} from 'node:path';
import {workerData} from 'node:worker_threads';
import {workAsAsked} from '../../command/crew';
import {registeredTags} from '../settings';
import {readText} from '../site/directory';
import {readIn, type ThreadData} from './readers';

export function readAsAsked(): void {
  // Sent by this very program.
  const {root, tags} = workerData as ThreadData;
  const registered = registeredTags({tags}, (path) => readText(posix.join(root, path)));
  workAsAsked(readIn(root, registered.tags));
}
