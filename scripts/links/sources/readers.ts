/** Who reads documents: this thread, and on a large site every core. */
import {posix} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {crewHere, crewOnThreads, type Crew, type Work} from '../../command/crew';
import type {ReadOptions} from '../../markdown/options';
import type {SourceDocument} from '../model';
import {readConfirmed} from '../read/index';
import type {Settings} from '../settings';
import {readText} from '../site/directory';

/** Files of one site that are read alike. */
export type Batch = {readonly files: readonly string[]; readonly options: Alike};

/** What can be sent to another thread: tags hold functions. */
type Alike = Omit<ReadOptions, 'tags' | 'parseMdx' | 'meter'>;
type Tags = NonNullable<ReadOptions['tags']>;

/** Documents in the order of the files; undefined: no such file. */
type Documents = readonly (SourceDocument | undefined)[];

export type Readers = Crew<Batch, Documents>;

/** What a thread needs to read as this one does: the settings say what tags do. */
export type ThreadData = {readonly root: string; readonly tags: Settings['tags']};

/** A message costs about what reading one document does. */
const mostInBatch = 16;

/** @param root the site directory, absolute */
export function readersHere(root: string, tags: Tags): Readers {
  return crewHere(readIn(root, tags));
}

/** @param program what runs, as a path */
export function readersOnThreads(program: string, tags: Tags, data: ThreadData, cores?: number): Readers {
  const read = readIn(data.root, tags);
  return crewOnThreads({
    program,
    data,
    here: async (batch) => {
      const documents = await read(batch);
      // What threads have read waits outside of promises.
      await setImmediate();
      return documents;
    },
    // A thread starts in the time that some 200 documents take.
    worthIt: {after: 0, left: 25},
    ahead: 2,
    ...(cores !== undefined && {cores}),
  });
}

export function readIn(root: string, tags: Tags): Work<Batch, Documents> {
  return async ({files, options}) => {
    const documents: (SourceDocument | undefined)[] = [];
    for (const file of files) {
      const text = readText(posix.join(root, file));
      documents.push(text === undefined ? undefined : await readConfirmed(file, text, {...options, tags}));
    }
    return documents;
  };
}

/** Neighbours that are read alike, a few at a time. */
export function batchesOf<T>(items: readonly T[], optionsOf: (item: T) => object): T[][] {
  const batches: T[][] = [];
  let last: object | undefined;
  for (const item of items) {
    const current = batches.at(-1);
    const options = optionsOf(item);
    if (current && options === last && current.length < mostInBatch) current.push(item);
    else batches.push([item]);
    last = options;
  }
  return batches;
}
