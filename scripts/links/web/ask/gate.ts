import type {AskEvent, AskOptions} from './options';

type Why = Extract<AskEvent, {kind: 'waiting'}>['why'];

/** Lets requests out: so many at once to one host and in all, so long after one another, none while a host is held. */
type Gate = {
  /**
   * Waits for a turn. Undefined: it is one's turn now; who enters has to leave.
   *
   * @returns `given-up` without a turn: the host makes us wait for longer than is waited for, or all is closed
   */
  enter(host: string): Promise<'go' | 'given-up'> | undefined;
  leave(host: string): void;
  /** Nothing goes to the host for so long, and less at once from then on. */
  hold(host: string, ms: number, why: Why): void;
};

type Lane = {
  readonly host: string;
  width: number;
  active: number;
  /** Milliseconds since 1970: nothing starts before. */
  notBefore: number;
  givenUpUntil: number;
  waited: number;
  why: Why;
  /** Queued among those that may start. */
  ready: boolean;
  sleeping: boolean;
  readonly queue: ((turn: 'go' | 'given-up') => void)[];
};

type GateOptions = Pick<
  AskOptions,
  'perHostConcurrency' | 'perHostPace' | 'globalConcurrency' | 'patience' | 'now' | 'sleep' | 'onEvent'
>;

/** A host that waits holds no place among those under way: the others never wait for it. */
export function createGate(options: GateOptions, closed: AbortSignal): Gate {
  const {perHostConcurrency, perHostPace, globalConcurrency, patience, now, sleep, onEvent} = options;
  const lanes = new Map<string, Lane>();
  let ready: Lane[] = [];
  let active = 0;

  const laneOf = (host: string) => {
    let lane = lanes.get(host);
    if (!lane) {
      lane = {
        host,
        width: perHostConcurrency,
        active: 0,
        notBefore: 0,
        givenUpUntil: 0,
        waited: 0,
        why: 'pace',
        ready: false,
        sleeping: false,
        queue: [],
      };
      lanes.set(host, lane);
    }
    return lane;
  };

  const start = (lane: Lane) => {
    lane.active += 1;
    active += 1;
    lane.why = 'pace';
    if (perHostPace > 0) lane.notBefore = Math.max(lane.notBefore, now() + perHostPace);
  };

  const wake = (lane: Lane) => {
    const until = lane.notBefore;
    if (lane.sleeping) return;
    lane.sleeping = true;
    onEvent?.({kind: 'waiting', host: lane.host, untilMs: until, why: lane.why});
    sleep(Math.max(0, until - now()), closed).then(
      () => {
        lane.sleeping = false;
        offer(lane);
        pump();
      },
      () => undefined,
    );
  };

  /** Puts a lane among those that may start, if it has something to start and nothing keeps it. */
  const offer = (lane: Lane) => {
    if (lane.ready || lane.queue.length === 0 || lane.active >= lane.width) return;
    if (lane.notBefore > 0 && now() < lane.notBefore) {
      wake(lane);
    } else {
      lane.ready = true;
      ready.push(lane);
    }
  };

  const pump = () => {
    // One of each in turn: a host with many addresses takes no more than its share.
    for (let at = 0; at < ready.length; at += 1) {
      if (active >= globalConcurrency) {
        if (at > 0) ready = ready.slice(at);
        return;
      }
      const lane = ready[at];
      if (!lane) continue;
      lane.ready = false;
      if (lane.active < lane.width && !(lane.notBefore > 0 && now() < lane.notBefore)) {
        const next = lane.queue.shift();
        if (next) {
          start(lane);
          next('go');
        }
      }
      offer(lane);
    }
    ready = [];
  };

  const giveUp = (lane: Lane, until: number) => {
    lane.givenUpUntil = until;
    for (const next of lane.queue.splice(0)) next('given-up');
  };

  closed.addEventListener('abort', () => {
    for (const lane of lanes.values()) giveUp(lane, Infinity);
  });

  return {
    enter: (host) => {
      const lane = laneOf(host);
      if (lane.givenUpUntil > 0 && now() < lane.givenUpUntil) return Promise.resolve('given-up');
      const isFree =
        active < globalConcurrency &&
        lane.active < lane.width &&
        lane.queue.length === 0 &&
        (lane.notBefore === 0 || now() >= lane.notBefore);
      if (isFree) {
        start(lane);
        return undefined;
      }
      return new Promise((resolve) => {
        lane.queue.push(resolve);
        offer(lane);
        pump();
      });
    },
    leave: (host) => {
      const lane = laneOf(host);
      lane.active -= 1;
      active -= 1;
      offer(lane);
      pump();
    },
    hold: (host, ms, why) => {
      const lane = laneOf(host);
      const at = now();
      const until = at + ms;
      lane.width = Math.max(1, lane.width >> 1);
      // Several answers that were under way together ask for one wait, not for their sum.
      lane.waited += Math.max(0, until - Math.max(at, lane.notBefore));
      lane.notBefore = Math.max(lane.notBefore, until);
      lane.why = why;
      if (ms > patience.one) giveUp(lane, until);
      else if (lane.waited > patience.host) giveUp(lane, Infinity);
      else wake(lane);
    },
  };
}
