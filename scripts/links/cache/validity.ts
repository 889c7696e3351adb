import {fragmentKind} from '../web/page/fragment';
import type {WebAnswer, WebObservation, WebQuestion} from '../web/model';
import type {CachedAnswer} from './entry';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long what was seen is taken to be so still, in milliseconds. One line per outcome, with its reason. */
const validity = {
  /** Pages seldom go within a week of having been there. */
  there: 7 * day,
  /** Whoever promises that a move is for good keeps it longer than a page. */
  'moved-for-good': 30 * day,
  /** People mend what we report: the next day's run should see it. */
  'not-there': day,
  /** What a host refuses to robots it refuses tomorrow too; asking often makes it worse. */
  refused: day,
  /** Names and certificates are mended within the hour; and a name unknown may be our own network's fault. */
  'host-wrong': hour,
  /** It may pass. */
  'may-pass': 15 * minute,
  /** Depends on the options of the run, not on the web. */
  'not-seen': 0,
} as const;

type Outcome = keyof typeof validity;

/** @returns milliseconds since 1970 from which the answer no longer counts */
export function validUntil(
  {observation, askedAt}: WebAnswer,
  fragments: readonly string[],
  maxAge?: number,
): number {
  return askedAt + Math.min(validity[outcomeOf(observation, fragments)], maxAge ?? Infinity);
}

export type Use =
  | {readonly kind: 'answer'; readonly answer: WebAnswer}
  /** Too old, but the server may be asked whether it is still so. */
  | {
      readonly kind: 'validate';
      readonly answer: WebAnswer;
      readonly etag?: string;
      readonly lastModified?: string;
    }
  | {readonly kind: 'ask'};

export type UseOptions = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds: no answer older than this counts, whatever its outcome. */
  readonly maxAge?: number;
  /** Whatever is known counts, however old. */
  readonly offline?: boolean;
};

/** What a cached answer is good for. Pure. */
export function useOf(
  cached: CachedAnswer | undefined,
  question: WebQuestion,
  {now, maxAge, offline = false}: UseOptions,
): Use {
  if (!cached || !covers(cached, question)) return {kind: 'ask'};
  const {answer, fragments} = cached;
  const {observation, askedAt} = answer;
  // A time in the future is a clock put back since: nothing is known of its age.
  const isFresh = askedAt <= now && now < validUntil(answer, fragments, maxAge);
  if (offline || isFresh) return {kind: 'answer', answer};
  if (observation.kind !== 'answered' || observation.status !== 200) return {kind: 'ask'};
  const {etag, lastModified} = observation;
  if (etag === undefined && lastModified === undefined) return {kind: 'ask'};
  return {
    kind: 'validate',
    answer,
    ...(etag === undefined ? {} : {etag}),
    ...(lastModified === undefined ? {} : {lastModified}),
  };
}

/** An entry that did not look for a fragment, or whose page was not read, is no answer to who asks for it. */
function covers({answer: {observation}, fragments}: CachedAnswer, question: WebQuestion): boolean {
  if (observation.kind !== 'answered') return observation.kind !== 'not-asked';
  if (observation.status >= 400) return true;
  const sought = question.fragments.filter((fragment) => fragmentKind(fragment) !== 'top');
  if (sought.length === 0) return true;
  const isPage = /html|xml/i.test(observation.contentType ?? 'html');
  return (
    (!isPage || observation.page !== undefined) && sought.every((fragment) => fragments.includes(fragment))
  );
}

function outcomeOf(observation: WebObservation, fragments: readonly string[]): Outcome {
  switch (observation.kind) {
    case 'answered':
      return outcomeOfAnswer(observation, fragments);
    case 'host-unknown':
    case 'bad-certificate':
      return 'host-wrong';
    case 'redirect-circle':
    case 'redirects-too-many':
    case 'redirect-broken':
      return 'not-there';
    case 'no-answer':
      return 'may-pass';
    case 'private-address':
    case 'not-asked':
      return 'not-seen';
  }
}

function outcomeOfAnswer(
  {status, hops, page}: Extract<WebObservation, {kind: 'answered'}>,
  fragments: readonly string[],
): Outcome {
  if (status === 404 || status === 410) return 'not-there';
  if (status === 429 || status === 408 || status === 425 || (status >= 500 && status !== 999))
    return 'may-pass';
  if (status >= 400) return 'refused';
  // A fragment that is not there, or a page read because it looked like "not found": people mend those as well.
  const isAllFound = fragments.every(
    (fragment) => fragmentKind(fragment) === 'top' || page?.found.includes(fragment) === true,
  );
  if (page && (fragments.length === 0 || !isAllFound)) return 'not-there';
  const isForGood = hops.length > 0 && hops.every((hop) => hop.status === 301 || hop.status === 308);
  return isForGood ? 'moved-for-good' : 'there';
}
