import path from 'node:path';
import type {WebAnswer, WebQuestion} from '../web/model';
import {parseEntry, writeEntry, type CachedAnswer} from './entry';
import {openStore, type StoreOptions} from './store';

/** Changes when entries written before mean something else now; those of other versions are not read. */
const format = 'web-2';

/** What nobody asked for so long is forgotten. */
const longestKept = 90 * 24 * 3_600_000;

export type WebCache = {
  /** Whatever is known, however old: `useOf` says what it is good for. */
  get(url: string): CachedAnswer | undefined;
  /**
   * Keeps an answer, but not one that came from the cache, or for which nobody was asked. Resolves when written;
   * never rejects.
   */
  put(question: WebQuestion, answer: WebAnswer): Promise<void>;
  /** Forgets what is older than 90 days. */
  prune(): void;
  close(): Promise<void>;
};

/**
 * Answers of the web by URL, in files below a directory; made at the first `put`. Each answer is on disk as soon as
 * its `put` resolves, so that a run that is broken off keeps what it learnt. Where nothing can be read or written the
 * cache works in memory, and `onTrouble` is called once.
 */
export function openWebCache(
  dir: string,
  {now, ...options}: StoreOptions & {readonly now: () => number},
): WebCache {
  const store = openStore(path.join(dir, format), options);
  const get = (url: string) => parseEntry(store.get(url), url);
  return {
    get,
    put: (question, answer) => {
      const {kind} = answer.observation;
      if (answer.fromCache || kind === 'not-asked' || kind === 'private-address') return Promise.resolve();
      return store.put([[question.url, writeEntry({...answer, url: question.url}, question.fragments)]]);
    },
    prune: () =>
      store.keepOnly((url) => {
        const cached = get(url);
        return cached !== undefined && now() - cached.answer.askedAt < longestKept;
      }),
    close: store.close,
  };
}
