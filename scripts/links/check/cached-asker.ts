import {useOf, type WebCache} from '../cache';
import type {Asker} from '../web/ask';
import type {WebAnswer, WebQuestion} from '../web/model';

type Sources = {
  /** Absent: `--no-cache`. */
  readonly cache?: WebCache;
  /** Absent: `--offline`. */
  readonly asker?: Asker;
  readonly maxAge?: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/**
 * Answers from the cache while they hold, and from the web after that.
 *
 * @param now one time for the whole run, so that its end and its beginning agree on what is old
 */
export function cachedAsker({cache, asker, maxAge, now}: Sources): {
  ask(question: WebQuestion): Promise<WebAnswer>;
} {
  const notAsked = ({url}: WebQuestion): WebAnswer => ({
    url,
    observation: {kind: 'not-asked'},
    askedAt: now(),
    requests: 0,
    fromCache: false,
  });
  return {
    ask: async (question) => {
      const use = useOf(cache?.get(question.url), question, {
        now: now(),
        offline: !asker,
        ...(maxAge !== undefined && {maxAge}),
      });
      if (use.kind === 'answer') return use.answer;
      if (!asker) return notAsked(question);
      const answer = use.kind === 'validate' ? await asker.ask(question, use) : await asker.ask(question);
      const whole: WebAnswer =
        answer.observation.kind === 'not-modified' && use.kind === 'validate'
          ? {...answer, observation: use.answer.observation}
          : (answer as WebAnswer);
      await cache?.put(question, whole);
      return whole;
    },
  };
}
