import type {NoAnswer} from '../model';

/** Why a request has no answer. `reason` is a code from a closed vocabulary: no text of the other side is in it. */
export type Failure =
  | {readonly kind: 'host-unknown' | 'private-address'}
  | {readonly kind: 'bad-certificate'; readonly reason: string}
  | {readonly kind: 'no-answer'; readonly because: NoAnswer; readonly reason: string};

/** What OpenSSL and Node find wrong with a certificate, in words that last. */
const certificates: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
  UNABLE_TO_GET_ISSUER_CERT: 'incomplete-chain',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'incomplete-chain',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-name',
  HOSTNAME_MISMATCH: 'wrong-name',
  CERT_REVOKED: 'revoked',
  CERT_UNTRUSTED: 'untrusted',
  CERT_REJECTED: 'untrusted',
  CERT_SIGNATURE_FAILURE: 'bad-signature',
  CERT_CHAIN_TOO_LONG: 'chain-too-long',
  INVALID_CA: 'invalid-issuer',
  INVALID_PURPOSE: 'wrong-purpose',
  PATH_LENGTH_EXCEEDED: 'chain-too-long',
  ERROR_IN_CERT_NOT_AFTER_FIELD: 'malformed',
  ERROR_IN_CERT_NOT_BEFORE_FIELD: 'malformed',
  ERR_TLS_CERT_ALTNAME_FORMAT: 'malformed',
  EE_KEY_TOO_SMALL: 'weak-key',
  CA_KEY_TOO_SMALL: 'weak-key',
  CA_MD_TOO_WEAK: 'weak-signature',
};

const reasons: Readonly<Record<string, NoAnswer>> = {
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_MEMORY: 'dns',
  ESERVFAIL: 'dns',
  ETIMEOUT: 'dns',
  UND_ERR_CONNECT_TIMEOUT: 'connect',
  ETIMEDOUT: 'connect',
  ENETUNREACH: 'connect',
  EHOSTUNREACH: 'connect',
  ENETDOWN: 'connect',
  EADDRNOTAVAIL: 'connect',
  ECONNREFUSED: 'refused',
  UND_ERR_HEADERS_TIMEOUT: 'headers',
  UND_ERR_BODY_TIMEOUT: 'body',
  ERR_WHOLE_TIMEOUT: 'whole',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNABORTED: 'reset',
  UND_ERR_SOCKET: 'reset',
  EPROTO: 'protocol',
};

const unknownHost: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA']);

/** The code that the address check refuses a connection with. */
export const privateAddress = 'ERR_PRIVATE_ADDRESS';

/** @param error as undici, Node's sockets, TLS and DNS give it */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  if (code === privateAddress) return {kind: 'private-address'};
  if (unknownHost.has(code)) return {kind: 'host-unknown'};
  const certificate = certificates[code];
  if (certificate) return {kind: 'bad-certificate', reason: certificate};
  return {kind: 'no-answer', because: becauseOf(code), reason: code};
}

/** Whether the same request may have an answer the next time. */
export function failureMayPass(failure: Failure): boolean {
  return failure.kind === 'no-answer' && /^(?:connect|headers|body|refused|reset|dns)$/.test(failure.because);
}

/** Whether nobody was there: what one address of a host learns so holds for the others. */
export function isUnreachable(failure: Failure): boolean {
  return failure.kind === 'no-answer' && /^(?:connect|headers|refused|dns)$/.test(failure.because);
}

function becauseOf(code: string): NoAnswer {
  const known = reasons[code];
  if (known) return known;
  return /^(?:HPE_|UND_ERR_|ERR_SSL_|ERR_TLS_)/.test(code) && code !== 'UND_ERR_ABORTED'
    ? 'protocol'
    : 'other';
}

/** Where several addresses were tried, what the first said. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // undici's parser does not always say which rule was broken.
  if (error instanceof Error && error.name === 'HTTPParserError') return 'HPE_UNKNOWN';
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  return 'unknown';
}
