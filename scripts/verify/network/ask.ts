/** Asks over HTTPS: with a limit of time and of length, through the proxy of the environment, and never without TLS. */
import {rootCertificates} from 'node:tls';
import {EnvHttpProxyAgent, request} from 'undici';
import type {HttpAnswer} from '../../../src/core/checks/app-only/refusal';
import {proxyOf} from '../../links/web/ask/options';
import {NetworkTrouble, troubleOf} from './trouble';

export type Question = {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** @throws NetworkTrouble; nothing else, but for a URL that is none */
export type Ask = (question: Question) => Promise<HttpAnswer>;

export type NetworkOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For each question, from its first byte to its last. */
  readonly seconds: number;
  /** Ends whatever is under way. */
  readonly signal: AbortSignal;
  /** Certificates trusted besides the usual ones, in PEM. Default: what Node trusts, `NODE_EXTRA_CA_CERTS` included. */
  readonly trust?: readonly string[] | undefined;
};

/** Far more than any answer to these questions. */
const longestAnswer = 2_000_000;

export function createNetwork({env, seconds, signal, trust}: NetworkOptions): {
  readonly ask: Ask;
  close(): Promise<void>;
} {
  const tls = {
    rejectUnauthorized: true,
    timeout: seconds * 1000,
    // Of the socket too: a handshake that nobody answers would keep the process until its time is up.
    signal,
    ...(trust && {ca: [...rootCertificates, ...trust]}),
  };
  const {https: proxy = '', none = ''} = proxyOf(env) ?? {};
  const dispatcher = new EnvHttpProxyAgent({
    connect: tls,
    requestTls: tls,
    httpProxy: '',
    httpsProxy: proxy,
    noProxy: none,
  });
  return {
    ask: async ({url, method = 'GET', headers = {}, body}) => {
      const late = AbortSignal.timeout(seconds * 1000);
      const target = new URL(url);
      try {
        const answer = await request(target, {
          dispatcher,
          method,
          headers,
          body: body ?? null,
          signal: AbortSignal.any([signal, late]),
        });
        return {
          status: answer.statusCode,
          headers: Object.fromEntries(
            Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
          ),
          body: await textOf(answer.body, target.host),
        };
      } catch (error) {
        if (error instanceof NetworkTrouble) throw error;
        if (signal.aborted) throw new NetworkTrouble({code: 'stopped', args: {}});
        const isLate = late.aborted ? {code: 'ETIMEDOUT'} : error;
        throw new NetworkTrouble(troubleOf(isLate, target, seconds, proxy !== ''), {cause: error});
      }
    },
    close: () => dispatcher.destroy(),
  };
}

async function textOf(body: AsyncIterable<Buffer>, host: string): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > longestAnswer) throw new NetworkTrouble({code: 'answer-too-long', args: {host}});
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
