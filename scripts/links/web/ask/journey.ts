import type {WebHop, WebObservation, WebQuestion} from '../model';
import type {Cookies} from './cookies';
import type {Failure} from './failure';
import {methodFor} from './method';
import {withoutFragment} from './redirects';
import type {Tools} from './tools';

/** What an answer had that a later question may be saved by (RFC 9110, 13). */
export type Validators = {
  readonly etag?: string;
  readonly lastModified?: string;
  /** The address that answered, after redirects: nobody else is told. Undefined: the one that is asked. */
  readonly of?: string;
};

/** Nothing has changed since the answer that the validators are of. */
export type NotModified = {
  readonly kind: 'not-modified';
  readonly finalUrl: string;
  /** As now followed: they may be others than before. */
  readonly hops: readonly WebHop[];
};

/** Thrown by whatever was under way when all was closed. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/** One address on its way to an answer, over redirects and retries. */
export type Journey = {
  readonly question: WebQuestion;
  readonly validators: Validators;
  readonly asked: URL;
  url: URL;
  method: 'HEAD' | 'GET';
  hops: WebHop[];
  cookies: Cookies | undefined;
  /** Addresses with the cookies they were asked with: the same again would go on for ever. */
  seen: Set<string>;
  /** A redirect led to another origin: secrets stay behind. */
  hasLeft: boolean;
  /** Milliseconds that requests took. */
  spent: number;
  tries: number;
  requests: number;
  /** What HEAD came to, while GET is asked for a second opinion. */
  doubted: {readonly host: string; readonly status: number | 'failed'} | undefined;
};

/** What one request led to. `undefined`: go on with the next. */
export type Step = WebObservation | NotModified | undefined;

export function setOut(tools: Tools, question: WebQuestion, asked: URL, validators: Validators): Journey {
  return {
    question,
    validators,
    asked,
    url: asked,
    method: methodFor(tools, question, asked),
    hops: [],
    cookies: undefined,
    seen: new Set([withoutFragment(asked)]),
    hasLeft: false,
    spent: 0,
    tries: 0,
    requests: 0,
    doubted: undefined,
  };
}

/** GET is asked what HEAD was, where the journey stands. */
export function askWithGet(journey: Journey, head: number | 'failed'): Step {
  journey.doubted = {host: journey.url.host, status: head};
  journey.method = 'GET';
  return undefined;
}

export function stopIfClosed(closed: AbortSignal): void {
  if (closed.aborted) throw new Interrupted();
}

export function tellFailure(failure: Failure, {hostname}: URL): WebObservation {
  switch (failure.kind) {
    case 'no-answer':
      return failure;
    case 'bad-certificate':
      return {kind: failure.kind, host: hostname, reason: failure.reason};
    case 'host-unknown':
    case 'private-address':
      return {kind: failure.kind, host: hostname};
  }
}
