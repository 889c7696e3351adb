/**
 * A refusal, before it is known how it will be told: on the tenant's own page, at the redirect URI, or in the body
 * of the token endpoint. `told.ts` decides the form.
 */
export type Refusal = {
  /** The number after AADSTS. */
  readonly code: number;
  /** OAuth `error` (RFC 6749, sections 4.1.2.1 and 5.2, and Entra's own). */
  readonly error: string;
  /** Entra's refinement in a token error. */
  readonly suberror?: string;
  /** Entra's refinement at the redirect URI. */
  readonly subcode?: string;
  /** Entra's sentence, in English as Entra sends it, without the code. */
  readonly message: string;
};

/** What every refusal is stamped with. */
export type Stamp = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly traceId: string;
  readonly correlationId: string;
};

/** `AADSTS50011: …` */
export function aadsts({code, message}: Refusal): string {
  return `AADSTS${code}: ${message}`;
}

/** The whole `error_description`. Entra has parted these by spaces since 2023, by CR LF before. */
export function errorDescription(refusal: Refusal, {traceId, correlationId, at}: Stamp): string {
  return `${aadsts(refusal)} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp(at)}`;
}

/** Microsoft's page about a code; only ever printed, never fetched. */
export function errorUri({code}: Refusal): string {
  return `https://login.microsoftonline.com/error?code=${code}`;
}

/** `2026-11-21 09:30:00Z`, as in token errors. */
export function timestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}Z`;
}

/** `2026-11-21T09:30:00Z`, as on Entra's pages. */
export function pageTimestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
