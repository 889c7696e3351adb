import type {WebAnswer, WebQuestion} from '../model';
import {Interrupted} from './journey';

type AskAllOptions = {
  /** Called as answers come. What it throws ends the run. */
  readonly onAnswer: (answer: WebAnswer, question: WebQuestion) => void | Promise<void>;
  /** Addresses of one host under way at once: no more than the asker lets out. */
  readonly perHost: number;
  /** Hosts under way at once. Those that make us wait count, so this is well above what is asked at once. */
  readonly hosts?: number;
};

/**
 * Asks every address once, hosts side by side, the addresses of one after another. What is under way stays bounded,
 * however many there are; a host that waits takes up one place of `hosts`, and keeps nobody else waiting.
 *
 * @param asker from `createAsker`, or a cache before it
 * @returns how many have their answer: fewer than there are if the asker was closed
 */
export async function askAll(
  questions: Iterable<WebQuestion>,
  asker: {ask(question: WebQuestion): Promise<WebAnswer>},
  {onAnswer, perHost, hosts = 512}: AskAllOptions,
): Promise<number> {
  const waiting = byHost(questions);
  let answered = 0;
  let isOver = false;

  const oneAfterAnother = async (queue: WebQuestion[]) => {
    for (let question = queue.pop(); question && !isOver; question = queue.pop()) {
      try {
        const answer = await asker.ask(question);
        answered += 1;
        await onAnswer(answer, question);
      } catch (error) {
        isOver = true;
        if (!(error instanceof Interrupted)) throw error;
      }
    }
  };
  const hostAfterHost = async () => {
    for (let queue = waiting.pop(); queue && !isOver; queue = waiting.pop()) {
      const side = queue;
      await Promise.all(Array.from({length: Math.min(perHost, side.length)}, () => oneAfterAnother(side)));
    }
  };
  await Promise.all(Array.from({length: Math.min(hosts, waiting.length)}, hostAfterHost));
  return answered;
}

/** Each address once, with all fragments and uses that any question had of it; in reverse, to be taken from the end. */
function byHost(questions: Iterable<WebQuestion>): WebQuestion[][] {
  const unique = new Map<string, WebQuestion>();
  for (const question of questions) {
    const earlier = unique.get(question.url);
    unique.set(question.url, earlier ? joined(earlier, question) : question);
  }
  const hosts = new Map<string, WebQuestion[]>();
  for (const question of unique.values()) {
    const {host} = new URL(question.url);
    const queue = hosts.get(host);
    if (queue) queue.push(question);
    else hosts.set(host, [question]);
  }
  return [...hosts.values()].map((queue) => queue.reverse()).reverse();
}

function joined(one: WebQuestion, other: WebQuestion): WebQuestion {
  return {
    url: one.url,
    fragments: [...new Set([...one.fragments, ...other.fragments])],
    isImage: one.isImage || other.isImage,
  };
}
