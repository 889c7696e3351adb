import {inspect} from 'node:util';
import {fromEnvironment} from './schema';
import type {Settings} from './index';

const redacted = '[headers of the environment]';

/** Headers per host, with secrets in them. Whatever prints or serializes it gets a fixed phrase. */
export class SecretHeaders {
  readonly #byOrigin: ReadonlyMap<string, Readonly<Record<string, string>>>;

  constructor(byOrigin: ReadonlyMap<string, Readonly<Record<string, string>>>) {
    this.#byOrigin = byOrigin;
    Object.freeze(this);
  }

  /** @param origin as WHATWG URL writes it: `https://api.example` */
  readonly for = (origin: string): Readonly<Record<string, string>> | undefined => this.#byOrigin.get(origin);

  toString(): string {
    return redacted;
  }

  toJSON(): string {
    return redacted;
  }

  [inspect.custom](): string {
    return redacted;
  }
}

/** A header that is not sent, because its variable is not set, or holds what no header may (RFC 9110, section 5.5). */
export type MissingHeader = {
  readonly host: string;
  readonly header: string;
  readonly variable: string;
  readonly because: 'not-set' | 'not-a-header-value';
};

/**
 * Looks up the headers that settings name. They go over HTTPS only, but for hosts that may be of this machine or a
 * private network.
 */
export function headersFrom(
  {headers, allowHosts}: Pick<Settings, 'headers' | 'allowHosts'>,
  env: Readonly<Record<string, string | undefined>>,
): {readonly headers: SecretHeaders; readonly missing: readonly MissingHeader[]} {
  const byOrigin = new Map<string, Readonly<Record<string, string>>>();
  const missing: MissingHeader[] = [];
  for (const [written, wanted] of Object.entries(headers)) {
    const host = written.toLowerCase();
    const found: [string, string][] = [];
    for (const [header, template] of Object.entries(wanted)) {
      const variable = fromEnvironment.exec(template)?.[1] ?? '';
      const value = env[variable]?.trim() ?? '';
      const isValue = /^[\t\x20-\x7e]+$/.test(value);
      if (isValue) found.push([header, template.slice(0, template.length - variable.length - 1) + value]);
      else missing.push({host, header, variable, because: value === '' ? 'not-set' : 'not-a-header-value'});
    }
    if (found.length === 0) continue;
    const secrets = Object.freeze(Object.fromEntries(found));
    byOrigin.set(new URL(`https://${host}`).origin, secrets);
    if (isAllowed(host, allowHosts)) byOrigin.set(new URL(`http://${host}`).origin, secrets);
  }
  return {headers: new SecretHeaders(byOrigin), missing};
}

function isAllowed(host: string, allowHosts: readonly string[]): boolean {
  const name = new URL(`http://${host}`).hostname;
  return allowHosts.some((allowed) => {
    const each = allowed.toLowerCase();
    return each.startsWith('*.') ? name.endsWith(each.slice(1)) : name === each;
  });
}
