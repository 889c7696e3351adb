import type {LookupAddress} from 'node:dns';
import {isPublicAddress} from './address';
import {privateAddress} from './failure';
import type {AskOptions} from './options';

type Names = {
  /** All addresses of a name that we may connect to. Rejects with a DNS code, or {@link privateAddress}. */
  addressesOf(hostname: string): Promise<readonly LookupAddress[]>;
};

/**
 * Looks each name up once a run. What a name leads to cannot change between check and connection, because the
 * connection is made to the addresses that were checked. A resolver that could not answer is asked again, a few times.
 */
export function createNames(
  {lookup, retries}: Pick<AskOptions, 'lookup' | 'retries'>,
  isAllowed: (hostname: string) => boolean,
): Names {
  const known = new Map<string, Promise<readonly LookupAddress[]>>();
  const failures = new Map<string, number>();

  const ask = async (hostname: string) => {
    const all = await lookup(hostname).catch((error: unknown) => {
      const failed = (failures.get(hostname) ?? 0) + 1;
      failures.set(hostname, failed);
      if (isTransient(error) && failed <= retries.count) known.delete(hostname);
      throw error;
    });
    const allowed = isAllowed(hostname) ? all : all.filter(({address}) => isPublicAddress(address));
    if (allowed.length > 0) return allowed;
    throw coded(all.length > 0 ? privateAddress : 'ENOTFOUND');
  };

  return {
    addressesOf: (hostname) => {
      const earlier = known.get(hostname);
      if (earlier) return earlier;
      const asked = ask(hostname);
      known.set(hostname, asked);
      return asked;
    },
  };
}

/** An error that only carries its code, as Node's own do. */
export function coded(code: string): Error {
  return Object.assign(new Error(code), {code});
}

function isTransient(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'EAI_AGAIN' || code === 'ESERVFAIL' || code === 'ETIMEOUT';
}
