/** Why nobody could be asked: neither a finding nor our bug. Closed, so that each has its words. */
import type {HttpAnswer, NoAnswer} from '../../../src/core/checks/app-only/refusal';

export type TroubleArgs = {
  'name-not-found': {readonly host: string};
  'connection-refused': {readonly host: string};
  unreachable: {readonly host: string; readonly reason: string};
  'connection-lost': {readonly host: string};
  'timed-out': {readonly host: string; readonly seconds: number; readonly proxy: boolean};
  /** The certificate is not trusted: often a proxy that opens connections. `reason` as Node gives it. */
  'tls-untrusted': {readonly host: string; readonly reason: string};
  'tls-failed': {readonly host: string; readonly reason: string};
  'proxy-unreachable': {readonly host: string};
  'proxy-refused': {readonly host: string; readonly status: number};
  /** A page, where the service answers data. */
  'answer-is-page': {readonly host: string; readonly status: number};
  /** On to another address, where nothing is sent. `to`: its host, where it is named. */
  redirected: {readonly host: string; readonly to: string | undefined};
  'answer-empty': {readonly host: string; readonly status: number};
  'answer-incomplete': {readonly host: string};
  'answer-unknown': {readonly host: string};
  'answer-too-long': {readonly host: string};
  /** The service asks to wait. */
  throttled: {readonly host: string; readonly seconds: number | undefined};
  /** The service has trouble of its own. */
  'service-broken': {readonly host: string; readonly status: number};
  /** Nobody entered the code of a device in time. */
  'code-expired': Readonly<Record<string, never>>;
  stopped: Readonly<Record<string, never>>;
};
export type TroubleCode = keyof TroubleArgs;
export type Trouble = {
  [C in TroubleCode]: {readonly code: C; readonly args: TroubleArgs[C]};
}[TroubleCode];

export class NetworkTrouble extends Error {
  override readonly name = 'NetworkTrouble';
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(trouble.code, options);
  }
}

/** What an answer means that says nothing of the set-up. */
export function troubleWith(is: NoAnswer, url: string, {status, headers}: HttpAnswer): NetworkTrouble {
  const {host} = new URL(url);
  switch (is) {
    case 'html':
      return new NetworkTrouble({code: 'answer-is-page', args: {host, status}});
    case 'redirect':
      return new NetworkTrouble({code: 'redirected', args: {host, to: hostOf(headers['location'], url)}});
    case 'empty':
      return new NetworkTrouble({code: 'answer-empty', args: {host, status}});
    case 'not-json':
      return new NetworkTrouble({code: 'answer-incomplete', args: {host}});
    case 'another-shape':
      return new NetworkTrouble({code: 'answer-unknown', args: {host}});
    case 'broken':
      return new NetworkTrouble({code: 'service-broken', args: {host, status}});
    case 'throttled': {
      const seconds = Number(headers['retry-after'] ?? 'unknown');
      return new NetworkTrouble({
        code: 'throttled',
        args: {host, seconds: Number.isFinite(seconds) ? seconds : undefined},
      });
    }
  }
}

function hostOf(location: string | undefined, from: string): string | undefined {
  if (location === undefined) return undefined;
  try {
    return new URL(location, from).host;
  } catch {
    return undefined;
  }
}

type NodeError = {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly hostname?: unknown;
  readonly port?: unknown;
  readonly errors?: readonly unknown[];
  readonly cause?: unknown;
};

const untrusted =
  /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|ERR_TLS_CERT_ALTNAME_INVALID|INVALID_CA|HOSTNAME_MISMATCH)/;
const lost = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH']);
const late = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/**
 * What an error of Node or of undici means. Total: what nobody knows is `unreachable`, with its code.
 *
 * @param url what was asked
 * @param seconds how long was waited
 * @param proxy whether a proxy stood between: a name or port other than the target's is then the proxy's
 */
export function troubleOf(error: unknown, url: URL, seconds: number, proxy: boolean): Trouble {
  const root = rootOf(error);
  const code = typeof root.code === 'string' ? root.code : '';
  const host = url.host;
  const refusedByProxy = /^Proxy response \((\d+)\)/.exec(String(root.message))?.[1];
  if (refusedByProxy !== undefined)
    return {code: 'proxy-refused', args: {host, status: Number(refusedByProxy)}};
  if (isOfProxy(root, url)) return {code: 'proxy-unreachable', args: {host}};
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return {code: 'name-not-found', args: {host}};
  if (code === 'ECONNREFUSED') return {code: 'connection-refused', args: {host}};
  if (late.has(code)) return {code: 'timed-out', args: {host, seconds, proxy}};
  if (untrusted.test(code)) return {code: 'tls-untrusted', args: {host, reason: code}};
  if (code === 'EPROTO' || code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS'))
    return {code: 'tls-failed', args: {host, reason: code}};
  if (lost.has(code)) return {code: 'connection-lost', args: {host}};
  return {code: 'unreachable', args: {host, reason: code === '' ? 'UNKNOWN' : code}};
}

/** A host with several addresses fails with all their errors; undici wraps some. */
function rootOf(error: unknown): NodeError {
  const known = (error ?? {}) as NodeError;
  const [first] = known.errors ?? [];
  if (first !== undefined) return rootOf(first);
  return known.code === undefined && known.cause !== undefined ? rootOf(known.cause) : known;
}

function isOfProxy({code, hostname, port}: NodeError, url: URL): boolean {
  const target = url.port === '' ? '443' : url.port;
  if (code === 'ECONNREFUSED' || code === 'ETIMEDOUT')
    return typeof port === 'number' && String(port) !== target;
  return code === 'ENOTFOUND' && typeof hostname === 'string' && hostname !== url.hostname;
}
