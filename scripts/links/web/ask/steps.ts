import type {WebObservation} from '../model';
import {createCookies} from './cookies';
import {single} from './exchange';
import {failureMayPass, type Failure} from './failure';
import {askWithGet, stopIfClosed, tellFailure, type Journey, type Step} from './journey';
import {methodFor} from './method';
import {nextAddress, withoutFragment} from './redirects';
import {backOff, mayPass, retryAfter} from './retry';
import type {Tools} from './tools';

/** Goes where a redirect leads, unless it leads nowhere, too far, or back. */
export async function follow(
  tools: Tools,
  journey: Journey,
  status: number,
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Promise<Step> {
  const {url, hops} = journey;
  const to = nextAddress(url, single(headers['location']));
  if (!to) return secondOpinion(journey, {kind: 'redirect-broken', status, hops});
  const setCookie = headers['set-cookie'];
  if (setCookie !== undefined) {
    journey.cookies ??= await createCookies();
    journey.cookies.keep(url, typeof setCookie === 'string' ? [setCookie] : setCookie);
  }
  if (hops.length >= tools.options.maxRedirects) return {kind: 'redirects-too-many', hops};
  journey.hops = [...hops, {status, to: to.href}];
  const state = `${withoutFragment(to)} ${journey.cookies?.headerFor(to) ?? ''}`.trimEnd();
  if (journey.seen.has(state)) return secondOpinion(journey, {kind: 'redirect-circle', hops: journey.hops});
  journey.seen.add(state);
  journey.url = to;
  journey.hasLeft ||= to.origin !== journey.asked.origin;
  if (journey.method === 'HEAD') journey.method = methodFor(tools, journey.question, to);
  return undefined;
}

/** Redirects that lead nowhere may be HEAD's alone: GET is sent the whole way again. */
function secondOpinion(journey: Journey, verdict: WebObservation): Step {
  if (journey.method === 'GET') return verdict;
  journey.url = journey.asked;
  journey.hops = [];
  journey.cookies = undefined;
  journey.seen = new Set([withoutFragment(journey.asked)]);
  journey.hasLeft = false;
  journey.method = 'GET';
  return undefined;
}

/** `final`: the status is the answer. */
export function afterRefusal(
  tools: Tools,
  journey: Journey,
  status: number,
  header: string | undefined,
): Step | Promise<Step> | 'final' {
  const {options, gate, head} = tools;
  const {host} = journey.url;
  const wait = retryAfter(header, options.now());
  // Even if this address is not asked again: the others of its host wait too.
  if (wait !== undefined && wait > 0) gate.hold(host, wait, 'retry-after');
  if (wait !== undefined && wait > options.patience.one) return 'final';
  if (journey.method === 'HEAD' && head.isDoubtful(host, status)) return askWithGet(journey, status);
  const isTriedAgain = mayPass(status) || (wait !== undefined && status === 403);
  if (!isTriedAgain || journey.tries >= options.retries.count) return 'final';
  if (wait === undefined && status !== 429) return again(tools, journey);
  if (wait === undefined) gate.hold(host, delayOf(tools, journey), 'back-off');
  journey.tries += 1;
  journey.spent = 0;
  journey.method = 'GET';
  return undefined;
}

/** @param wasSent whether the request reached the other side, so that its method may be to blame */
export function afterFailure(
  tools: Tools,
  journey: Journey,
  failure: Failure,
  wasSent: boolean,
): Step | Promise<Step> {
  const isHeads = journey.method === 'HEAD' && wasSent && failure.kind === 'no-answer';
  if (isHeads && failure.because !== 'whole') return askWithGet(journey, 'failed');
  if (failureMayPass(failure) && journey.tries < tools.options.retries.count) return again(tools, journey);
  tools.memory.failed(journey.url.origin, failure);
  return tellFailure(failure, journey.url);
}

/** Waits, in nobody's way, before another try at the same address. */
async function again(tools: Tools, journey: Journey): Promise<undefined> {
  const {options, closed} = tools;
  const delay = delayOf(tools, journey);
  journey.tries += 1;
  journey.spent = 0;
  const untilMs = options.now() + delay;
  options.onEvent?.({kind: 'waiting', host: journey.url.host, untilMs, why: 'back-off'});
  await options.sleep(delay, closed).catch(() => undefined);
  stopIfClosed(closed);
}

function delayOf({options}: Tools, {tries}: Journey): number {
  return backOff(options.retries, tries, options.random());
}
