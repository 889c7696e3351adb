import type {Dispatcher} from 'undici';
import type {createGate} from './gate';
import type {createHeadTrust} from './head-trust';
import type {createHostMemory} from './host-memory';
import type {AskOptions} from './options';
import type {Secrets} from './secrets';

/** What all addresses of a run share. */
export type Tools = {
  readonly options: AskOptions;
  readonly dispatcher: Dispatcher;
  readonly gate: ReturnType<typeof createGate>;
  readonly head: ReturnType<typeof createHeadTrust>;
  readonly memory: ReturnType<typeof createHostMemory>;
  readonly secrets: Secrets | undefined;
  readonly isAllowed: (hostname: string) => boolean;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly closed: AbortSignal;
};
