import type {WebObservation, WebQuestion} from '../model';
import {isOwnName, isPublicAddress, literalOf} from './address';
import {arriveWith} from './arrival';
import {exchange, single, type Outcome} from './exchange';
import {failureOf, type Failure} from './failure';
import {
  setOut,
  stopIfClosed,
  tellFailure,
  type Journey,
  type NotModified,
  type Step,
  type Validators,
} from './journey';
import {isRedirect, looksLikeSoftNotFound, withoutFragment} from './redirects';
import {afterFailure, afterRefusal, follow} from './steps';
import {suspicion} from './suspicion';
import type {Tools} from './tools';

/** `requests`: all that were sent, redirects and retries included. */
export type Arrival = {readonly outcome: WebObservation | NotModified; readonly requests: number};

/** Asks one address until there is an answer, or none is to be had. Rejects with `Interrupted` alone. */
export async function travel(
  tools: Tools,
  question: WebQuestion,
  asked: URL,
  validators: Validators,
): Promise<Arrival> {
  const journey = setOut(tools, question, asked, validators);
  for (;;) {
    const {url} = journey;
    if (!mayAsk(tools, url)) return arrive(journey, tellFailure({kind: 'private-address'}, url));
    const turn = tools.gate.enter(url.host);
    const isOut = turn && (await turn) === 'given-up';
    stopIfClosed(tools.closed);
    if (isOut) return arrive(journey, {kind: 'no-answer', because: 'other', reason: 'retry-after'});
    const taken = await take(tools, journey);
    tools.gate.leave(url.host);
    stopIfClosed(tools.closed);
    // Most answers are the last: only what is awaited costs a turn of the loop.
    const step = next(tools, journey, taken);
    const done = step instanceof Promise ? await step : step;
    if (done) return arrive(journey, done);
  }
}

function arrive(journey: Journey, outcome: WebObservation | NotModified): Arrival {
  return {outcome, requests: journey.requests};
}

/** Names are checked when they are looked up; behind a proxy, this is all there is. */
function mayAsk({isAllowed}: Tools, {hostname}: URL): boolean {
  const literal = literalOf(hostname);
  if (literal === undefined) return !isOwnName(hostname) || isAllowed(hostname);
  return isPublicAddress(literal) || isAllowed(hostname);
}

type Taken = Outcome | {readonly kind: 'known'; readonly failure: Failure};

async function take(tools: Tools, journey: Journey): Promise<Taken> {
  const {url, asked, method, question, hops} = journey;
  const {options} = tools;
  const known = tools.memory.verdictOn(url.origin);
  if (known) return {kind: 'known', failure: known};
  const wantsPage = question.fragments.length > 0;
  options.onEvent?.({kind: 'asked', host: url.host, method});
  const start = performance.now();
  const outcome = await exchange(tools.dispatcher, {
    url,
    method,
    headers: headersOf(tools, journey),
    within: Math.max(1, options.timeouts.whole - journey.spent),
    headersWithin: options.timeouts.headers,
    bodyWithin: options.timeouts.body,
    maxBodyBytes: options.maxBodyBytes,
    readerFor: (status, headers) => {
      if (status < 200 || status > 299) return undefined;
      const contentType = single(headers['content-type']);
      const read = () => options.readPage({fragments: question.fragments, contentType});
      if (wantsPage) return read();
      if (question.isImage || (contentType && !/html|xml/i.test(contentType))) return undefined;
      return looksLikeSoftNotFound(asked, url, hops) ? read() : suspicion(read);
    },
    onSent: () => (journey.requests += 1),
  });
  journey.spent += performance.now() - start;
  return outcome;
}

function headersOf(tools: Tools, journey: Journey): Readonly<Record<string, string>> {
  const {url, asked, validators, hasLeft} = journey;
  const secret = hasLeft ? undefined : tools.secrets?.headersFor(url);
  const cookie = journey.cookies?.headerFor(url);
  const {etag, lastModified} = validators;
  const isTold =
    (etag ?? lastModified) !== undefined &&
    withoutFragment(url) === (validators.of ?? withoutFragment(asked));
  if (!secret && !cookie && !isTold) return tools.headers;
  return {
    ...tools.headers,
    ...secret,
    ...(cookie ? {cookie} : {}),
    ...(isTold && etag !== undefined ? {'if-none-match': etag} : {}),
    ...(isTold && lastModified !== undefined ? {'if-modified-since': lastModified} : {}),
  };
}

function next(tools: Tools, journey: Journey, taken: Taken): Step | Promise<Step> {
  if (taken.kind === 'known') return tellFailure(taken.failure, journey.url);
  if (taken.kind === 'failed') return afterFailure(tools, journey, failureOf(taken.error), taken.wasSent);
  const {url, doubted} = journey;
  const {status, headers} = taken;
  tools.memory.answered(url.origin);
  if (journey.method === 'GET' && doubted?.host === url.host) {
    tools.head.learn(url.host, doubted.status, status);
    journey.doubted = undefined;
  }
  if (isRedirect(status)) return follow(tools, journey, status, headers);
  if (status >= 400) {
    const again = afterRefusal(tools, journey, status, single(headers['retry-after']));
    if (again !== 'final') return again;
  }
  return arriveWith(tools, journey, taken);
}
