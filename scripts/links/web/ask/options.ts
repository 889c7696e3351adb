import type {LookupAddress} from 'node:dns';
import type {ReadPage} from '../model';

/** What reads a page as its bytes come. `end('cut')`: the body had more bytes than were written. */
export type PageReader = {
  write(chunk: Uint8Array): 'more' | 'enough';
  end(body: 'whole' | 'cut'): ReadPage;
};

export type AskEvent =
  /** A request is being sent. */
  | {readonly kind: 'asked'; readonly host: string; readonly method: 'HEAD' | 'GET'}
  /** One address has its answer. */
  | {readonly kind: 'answered'; readonly host: string; readonly requests: number}
  /** Nothing is sent to the host, or for one of its addresses (`back-off`), before `untilMs` (since 1970). */
  | {
      readonly kind: 'waiting';
      readonly host: string;
      readonly untilMs: number;
      readonly why: 'pace' | 'retry-after' | 'back-off';
    };

/** All durations in milliseconds. */
export type AskOptions = {
  readonly userAgent: string;
  /** Requests under way at once, to one host and in all. */
  readonly perHostConcurrency: number;
  readonly globalConcurrency: number;
  /** Least time between the starts of two requests to one host. */
  readonly perHostPace: number;
  readonly timeouts: {
    /** From the first packet to a connection, certificates checked; the name's look-up included. */
    readonly connect: number;
    readonly headers: number;
    /** Between two pieces of a body. */
    readonly body: number;
    /** Spent on requests for one address, redirects included. Waiting for a turn does not count; a retry begins anew. */
    readonly whole: number;
  };
  readonly retries: {readonly count: number; readonly base: number; readonly cap: number};
  readonly patience: {
    /** The longest `Retry-After` that is waited for. */
    readonly one: number;
    /** The longest that one host may make us wait in a run, all its waits together. */
    readonly host: number;
  };
  readonly maxRedirects: number;
  /** Both of what the wire carries and of what is decompressed. */
  readonly maxBodyBytes: number;
  /** Names, without port, that may lead to this machine or a private network. `*.example` holds for what is below it. */
  readonly allowHosts: readonly string[];
  /**
   * Secrets for one origin (`https://api.example`), if any. Sent there alone, never over plain HTTP except to a host of
   * `allowHosts`.
   */
  readonly headersFor?: (origin: string) => Readonly<Record<string, string>> | undefined;
  readonly readPage: (page: {
    readonly fragments: readonly string[];
    readonly contentType: string | undefined;
  }) => PageReader;
  readonly onEvent?: (event: AskEvent) => void;
  /** As `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` have them. Undefined: connections are made directly. */
  readonly proxy?: {readonly http?: string; readonly https?: string; readonly none?: string};
  /** Certificates, in PEM, that are trusted besides those Node knows. */
  readonly trust?: readonly string[];
  /** All addresses of a name, as `dns.promises.lookup` gives and refuses them. */
  readonly lookup: (hostname: string) => Promise<readonly LookupAddress[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects when the signal says so. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
};

/** The proxies that a command's environment names. Lower case goes first, as curl has it. */
export function proxyOf(
  environment: Readonly<Record<string, string | undefined>>,
): NonNullable<AskOptions['proxy']> | undefined {
  const value = (name: string) => environment[name] ?? environment[name.toUpperCase()];
  const [http, https, none] = [value('http_proxy'), value('https_proxy'), value('no_proxy')];
  if (!http && !https) return undefined;
  return {...(http ? {http} : {}), ...(https ? {https} : {}), ...(none ? {none} : {})};
}
