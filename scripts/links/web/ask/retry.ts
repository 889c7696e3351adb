/**
 * What `Retry-After` asks for (RFC 9110, 10.2.3), in either form.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds from now, never negative; undefined if it is neither seconds nor a date
 */
export function retryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // Each of the three forms of an HTTP date (5.6.7) begins with a day's name; the third does not say GMT.
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const date = Date.parse(/GMT|UTC|[+-]\d{4}$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Exponential back-off with full jitter.
 *
 * @param attempt from 0
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function backOff(
  {base, cap}: {readonly base: number; readonly cap: number},
  attempt: number,
  random: number,
): number {
  return Math.ceil(random * Math.min(cap, base * 2 ** attempt));
}

/** Statuses that may be another the next time. */
export function mayPass(status: number): boolean {
  return status === 408 || status === 429 || status === 502 || status === 503 || status === 504;
}
