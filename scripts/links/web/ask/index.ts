import {setMaxListeners} from 'node:events';
import type {WebAnswer, WebQuestion} from '../model';
import {hostsAmong} from './address';
import {createConnections} from './connections';
import {createGate} from './gate';
import {createHeadTrust} from './head-trust';
import {createHostMemory} from './host-memory';
import {Interrupted, type NotModified, type Validators} from './journey';
import type {AskOptions} from './options';
import {withoutCredentials} from './redirects';
import {createSecrets} from './secrets';
import {travel} from './travel';

export {askAll} from './ask-all';
export {Interrupted, type NotModified, type Validators} from './journey';
export {usual} from './usual';
export {proxyOf, type AskEvent, type AskOptions} from './options';

/** What the cache knew is still so. Everything but the observation is as in {@link WebAnswer}. */
export type Unchanged = Omit<WebAnswer, 'observation'> & {readonly observation: NotModified};

export type Asker = {
  /**
   * Asks the web one address. Rejects with {@link Interrupted} after `close`, and for nothing else: whatever goes
   * wrong is an observation.
   */
  ask(question: WebQuestion): Promise<WebAnswer>;
  /** @param validators of an answer that covers every fragment of the question */
  ask(question: WebQuestion, validators: Validators): Promise<WebAnswer | Unchanged>;
  /** Breaks off what is under way. */
  close(): Promise<void>;
};

/** Asks the web for addresses, each by itself; what one teaches about its host serves the others. */
export function createAsker(options: AskOptions): Asker {
  const closing = new AbortController();
  // Every wait listens.
  setMaxListeners(0, closing.signal);
  const isAllowed = hostsAmong(options.allowHosts);
  const dispatcher = createConnections(options, isAllowed);
  const secrets = createSecrets(options.headersFor, isAllowed);
  const tools = {
    options,
    dispatcher,
    gate: createGate(options, closing.signal),
    head: createHeadTrust(),
    memory: createHostMemory(),
    secrets,
    isAllowed,
    headers: {
      'user-agent': options.userAgent,
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en, *;q=0.5',
    },
    closed: closing.signal,
  };

  const ask = async (question: WebQuestion, validators: Validators = {}): Promise<WebAnswer | Unchanged> => {
    if (closing.signal.aborted) throw new Interrupted();
    const url = withoutCredentials(new URL(question.url));
    const {outcome, requests} = await travel(tools, question, url, validators);
    options.onEvent?.({kind: 'answered', host: url.host, requests});
    const observation = secrets ? secrets.strike(outcome, url) : outcome;
    const rest = {url: question.url, askedAt: options.now(), requests, fromCache: false};
    if (observation.kind === 'not-modified') return {...rest, observation};
    return {...rest, observation};
  };

  return {
    ask: ask as Asker['ask'],
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      await dispatcher.destroy(new Interrupted());
    },
  };
}
