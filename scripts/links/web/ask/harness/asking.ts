import {createPageReader} from '../../page';
import {createAsker, usual, type AskEvent, type Asker, type AskOptions} from '../index';
import {coded} from '../names';

/** An asker for a server on this machine: time is the test's own, and so are names. */
export type Asking = {
  readonly asker: Asker;
  readonly events: AskEvent[];
  readonly looked: string[];
  /** Milliseconds that were slept, in order. */
  readonly slept: number[];
};

/** The clock at the start: 2000-01-01. */
const start = Date.UTC(2000, 0, 1);

/** Of a server that never answers, this suffices; of one on a busy machine, it does not. */
export const impatient = {timeouts: {connect: 5000, headers: 60, body: 60, whole: 9000}};

/**
 * Names that end in `.test` lead to this machine and are allowed; so does `inner.example`, which is not. All others are
 * unknown, but for those whose first word is a DNS code.
 */
export function asking(options: Partial<AskOptions> = {}): Asking {
  const [events, looked, slept]: [AskEvent[], string[], number[]] = [[], [], []];
  let clock = start;
  const asker = createAsker({
    ...usual,
    userAgent: 'test',
    perHostPace: 0,
    timeouts: {connect: 5000, headers: 5000, body: 5000, whole: 9000},
    maxBodyBytes: 300_000,
    allowHosts: ['*.test'],
    readPage: createPageReader,
    onEvent: (event) => events.push(event),
    lookup: (hostname) => {
      looked.push(hostname);
      if (hostname.startsWith('eai-again.')) return Promise.reject(coded('EAI_AGAIN'));
      const isHere = hostname.endsWith('.test') || hostname === 'inner.example';
      return isHere
        ? Promise.resolve([{address: '127.0.0.1', family: 4}])
        : Promise.reject(coded('ENOTFOUND'));
    },
    now: () => clock,
    sleep: async (ms) => {
      slept.push(ms);
      clock += ms;
      await Promise.resolve();
    },
    random: () => 0.5,
    ...options,
  });
  return {asker, events, looked, slept};
}
