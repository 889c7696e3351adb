type HeadTrust = {
  /** How to ask a host next. */
  methodFor(host: string): 'HEAD' | 'GET';
  /** Whether GET has to be asked before such an answer to HEAD is believed. */
  isDoubtful(host: string, status: number): boolean;
  /** What GET said after a doubtful HEAD (`failed`: HEAD had no answer). */
  learn(host: string, head: number | 'failed', get: number): void;
};

/** As often must GET have confirmed a status of HEAD, and never denied one, for HEAD to be believed. */
const confirmations = 2;

/** Of these, GET would say the same: who we are is asked, or too much was asked. */
const sameForBoth: ReadonlySet<number> = new Set([401, 407, 429, 451]);

/**
 * What is known of each host's answers to HEAD. Where one was a lie, GET is asked at once from then on; where several
 * refusals were honest, GET is not asked to confirm the next.
 */
export function createHeadTrust(): HeadTrust {
  const liars = new Set<string>();
  const confirmed = new Map<string, number>();
  return {
    methodFor: (host) => (liars.size > 0 && liars.has(host) ? 'GET' : 'HEAD'),
    isDoubtful: (host, status) =>
      status >= 400 &&
      !sameForBoth.has(status) &&
      // No page has these: they only ever speak of the method.
      (status === 405 || status === 501 || (confirmed.get(`${status} ${host}`) ?? 0) < confirmations),
    learn: (host, head, get) => {
      const key = `${head} ${host}`;
      if (head === get) confirmed.set(key, (confirmed.get(key) ?? 0) + 1);
      else if (get < 400) liars.add(host);
    },
  };
}
