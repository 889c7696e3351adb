import {single, type Outcome} from './exchange';
import {failureOf} from './failure';
import type {Journey, Step} from './journey';
import {looksLikeSoftNotFound, withoutFragment} from './redirects';
import {afterFailure} from './steps';
import type {Tools} from './tools';

type Reply = Extract<Outcome, {kind: 'reply'}>;

/** What an answer that is no redirect and no passing refusal says; or one more look at it. */
export function arriveWith(tools: Tools, journey: Journey, reply: Reply): Step | Promise<Step> {
  const {url, question, hops, validators} = journey;
  const {status, headers, page, broken} = reply;
  const isConditional = (validators.etag ?? validators.lastModified) !== undefined;
  if (status === 304 && isConditional) return {kind: 'not-modified', finalUrl: withoutFragment(url), hops};
  const contentType = single(headers['content-type']);
  if (journey.method === 'HEAD' && status < 300 && wantsALook(journey, contentType)) {
    journey.method = 'GET';
    return undefined;
  }
  if (broken !== undefined && page && page.found.length < question.fragments.length) {
    return afterFailure(tools, journey, failureOf(broken), true);
  }
  const etag = brief(single(headers['etag']));
  const lastModified = brief(single(headers['last-modified']));
  return {
    kind: 'answered',
    status,
    finalUrl: withoutFragment(url),
    hops,
    ...(contentType === undefined ? {} : {contentType: contentType.slice(0, 200)}),
    ...(page ? {page} : {}),
    ...(etag === undefined ? {} : {etag}),
    ...(lastModified === undefined ? {} : {lastModified}),
  };
}

/** Whether an answer to HEAD that says all is well is looked at more closely. */
function wantsALook({question, asked, url, hops}: Journey, contentType: string | undefined): boolean {
  if (question.isImage) return contentType !== undefined && !/^image\//i.test(contentType);
  return looksLikeSoftNotFound(asked, url, hops);
}

/** Validators are kept and sent back: what is long is not worth it. */
function brief(value: string | undefined): string | undefined {
  return value !== undefined && value.length <= 512 ? value : undefined;
}
