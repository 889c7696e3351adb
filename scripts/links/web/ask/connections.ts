import type {LookupAddress} from 'node:dns';
import {rootCertificates} from 'node:tls';
import {Agent, buildConnector, EnvHttpProxyAgent, type Dispatcher} from 'undici';
import {isPublicAddress, literalOf} from './address';
import {privateAddress} from './failure';
import {coded, createNames} from './names';
import type {AskOptions} from './options';

/** Sites with many rules for content send headers well beyond Node's 16 KiB. */
const maxHeaderSize = 64 * 1024;

/** Node's own 250 ms drops the first address of a host that is merely far. */
const otherFamilyAfter = 500;

/**
 * Connections, kept and shared. Every connection is checked as it is made: the address it goes to has to be public,
 * or its host allowed. Behind a proxy, the proxy resolves names: then only addresses written in a link are checked.
 */
export function createConnections(
  options: Pick<AskOptions, 'lookup' | 'retries' | 'timeouts' | 'proxy' | 'trust'>,
  isAllowed: (hostname: string) => boolean,
): Dispatcher {
  const names = createNames(options, isAllowed);
  const trusted = options.trust ? {ca: [...rootCertificates, ...options.trust]} : {};
  const connector = buildConnector({
    ...trusted,
    timeout: options.timeouts.connect,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: otherFamilyAfter,
    lookup: (hostname, {all}, callback) => {
      names.addressesOf(hostname).then(
        (addresses) => hand(addresses, all === true, callback),
        (error: unknown) => callback(error instanceof Error ? error : coded('unknown'), ''),
      );
    },
  });
  const connect: buildConnector.connector = (target, callback) => {
    const literal = literalOf(target.hostname);
    // Sockets skip the look-up for what is an address already.
    if (literal !== undefined && !isPublicAddress(literal) && !isAllowed(target.hostname)) {
      callback(coded(privateAddress), null);
    } else {
      connector(target, callback);
    }
  };
  // Each request keeps its own time.
  const shared = {connect, headersTimeout: 0, bodyTimeout: 0, maxHeaderSize};
  if (!options.proxy) return new Agent(shared);
  const {http = '', https = '', none = ''} = options.proxy;
  // Plain HTTP through a proxy is asked of the proxy: many refuse a tunnel to port 80.
  const proxied = {proxyTunnel: false, requestTls: {...trusted, timeout: options.timeouts.connect}};
  return new EnvHttpProxyAgent({...shared, ...proxied, httpProxy: http, httpsProxy: https, noProxy: none});
}

type Handed = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

function hand(addresses: readonly LookupAddress[], all: boolean, callback: Handed): void {
  const [first] = addresses;
  if (all || !first) callback(null, [...addresses]);
  else callback(null, first.address, first.family);
}
