import type {Dispatcher} from 'undici';
import type {ReadPage} from '../model';
import {createBody, type Body} from './body';
import {coded} from './names';
import type {Reading} from './suspicion';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What became of one request. */
export type Outcome =
  | {
      readonly kind: 'reply';
      readonly status: number;
      readonly headers: Headers;
      /** As far as it was asked to be read. */
      readonly page?: ReadPage;
      /** The body broke off before the reader had enough. */
      readonly broken?: unknown;
    }
  /** `wasSent`: it reached a connection. */
  | {readonly kind: 'failed'; readonly error: unknown; readonly wasSent: boolean};

type Sent = {
  readonly url: URL;
  readonly method: 'HEAD' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds: for everything, from being sent to the answer's head, and between two pieces of its body. */
  readonly within: number;
  readonly headersWithin: number;
  readonly bodyWithin: number;
  readonly maxBodyBytes: number;
  /** Decides, from the answer's head, whether its body is read. */
  readonly readerFor: (status: number, headers: Headers) => Reading | undefined;
  readonly onSent: () => void;
};

/** Bytes of a body up to which what nobody reads is let through, since that keeps its connection. */
const worthDraining = 256 * 1024;

/**
 * Sends one request. Answers as soon as all that is wanted is there; never rejects. HEAD keeps its connection
 * (`reset: false`): undici would close it, lest a server send a body nonetheless.
 */
export function exchange(dispatcher: Dispatcher, sent: Sent): Promise<Outcome> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let reply: {status: number; headers: Headers} | undefined;
    let body: Body | undefined;
    let came = 0;
    let over = false;
    /** The body's last words are being read. */
    let isEnding = false;
    /** Of the head, then of each piece of the body. undici's own are a second out. */
    let silence: NodeJS.Timeout | undefined;

    const settle = (outcome: Outcome) => {
      if (over) return;
      over = true;
      clearTimeout(silence);
      resolve(outcome);
    };
    const abort = () => controller?.abort(coded('ERR_ENOUGH'));
    const fail = (error: unknown) => {
      clearTimeout(timer);
      if (over || isEnding) return;
      if (!reply) {
        settle({kind: 'failed', error, wasSent: controller !== undefined});
        return;
      }
      const {status, headers} = reply;
      const read = body;
      body = undefined;
      isEnding = true;
      if (read) read.end('cut', (page) => settle({...replied(status, headers, page), broken: error}));
      else settle({kind: 'reply', status, headers});
    };
    const finish = (how: 'whole' | 'cut') => {
      if (over || isEnding || !reply) return;
      const {status, headers} = reply;
      const read = body;
      body = undefined;
      isEnding = true;
      if (read) read.end(how, (page) => settle(replied(status, headers, page)));
      else settle({kind: 'reply', status, headers});
    };
    /** The reader has enough. The rest is let through, unless it is long. */
    const stop = () => {
      finish('cut');
      if (came > worthDraining || (lengthOf(reply?.headers) ?? 0) > worthDraining) abort();
      controller?.resume();
    };
    const giveUpAfter = (ms: number, code: string) =>
      setTimeout(() => {
        fail(coded(code));
        abort();
      }, ms);
    const timer = giveUpAfter(sent.within, 'ERR_WHOLE_TIMEOUT');

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (given) => {
        controller = given;
        // Its time ran out while it waited for a connection.
        if (over) return abort();
        sent.onSent();
        silence = giveUpAfter(sent.headersWithin, 'UND_ERR_HEADERS_TIMEOUT');
      },
      onResponseStart: (_, status, headers) => {
        if (status < 200 || over) return;
        reply = {status, headers};
        clearTimeout(silence);
        const reader = sent.method === 'GET' ? sent.readerFor(status, headers) : undefined;
        if (reader) {
          silence = giveUpAfter(sent.bodyWithin, 'UND_ERR_BODY_TIMEOUT');
          const encoding = single(headers['content-encoding']);
          body = createBody(reader, encoding, sent.maxBodyBytes, {
            more: () => controller?.resume(),
            stop,
          });
        } else {
          settle({kind: 'reply', status, headers});
          if (sent.method === 'GET' && (lengthOf(headers) ?? Infinity) > worthDraining) abort();
        }
      },
      onResponseData: (given, chunk) => {
        came += chunk.length;
        if (body) {
          silence?.refresh();
          const next = body.write(chunk);
          if (next === 'wait') given.pause();
          else if (next === 'stop') stop();
        } else if (over && came > worthDraining) {
          abort();
        }
      },
      onResponseEnd: () => {
        clearTimeout(timer);
        finish('whole');
      },
      onResponseError: (_, error) => fail(error),
    };
    try {
      dispatcher.dispatch(
        {
          origin: sent.url.origin,
          path: sent.url.pathname + sent.url.search,
          method: sent.method,
          headers: sent.headers,
          reset: false,
        },
        handler,
      );
    } catch (error) {
      fail(error);
    }
  });
}

/** The first value of a header. */
export function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

/** @returns bytes, if the answer says how many will come */
function lengthOf(headers: Headers | undefined): number | undefined {
  const length = single(headers?.['content-length']);
  return length === undefined ? undefined : Number(length);
}

function replied(status: number, headers: Headers, page: ReadPage | undefined) {
  return {kind: 'reply', status, headers, ...(page ? {page} : {})} as const;
}
