import type {Target} from '../evidence';

/**
 * What a target with a scheme or a host leads to, by its spelling alone.
 *
 * @param isAllowedHost whether a host of the reader's own machine counts as the web
 * @returns undefined for a target within the site: a path, a fragment, `pathname://…`
 */
export function addressTarget(
  target: string,
  isAllowedHost: (hostname: string) => boolean = () => false,
): Target | undefined {
  const webTarget = (address: string): Target => webOf(address, isAllowedHost);
  if (/^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0)(?::\d+)?(?:[/?#]|$)/i.test(target)) {
    return {kind: 'own-machine', host: target.split(/[/?#]/, 1)[0] ?? target};
  }
  // `http//x`, `https//:x`: the colon is missing, or in the wrong place.
  if (/^https?(?:\/\/|\/:)/i.test(target)) return {kind: 'malformed', because: 'slashes'};
  if (target.startsWith('//')) return webTarget(`https:${target}`);
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'pathname') return undefined;
  const rest = target.slice(scheme.length + 1);
  if (scheme === 'http' || scheme === 'https') return webTarget(target);
  if (scheme === 'mailto') return {kind: 'mail', address: rest};
  if (scheme === 'tel') return {kind: 'phone', address: rest};
  return {kind: 'scheme', scheme};
}

/** Browsers repair most of what is malformed here (WHATWG URL, “special scheme”); readers of the source do not. */
function webOf(target: string, isAllowedHost: (hostname: string) => boolean): Target {
  const [, slashes = '', authority = ''] = /^https?:([/\\]*)([^/?#\\]*)/i.exec(target) ?? [];
  if (slashes !== '//')
    return {kind: 'malformed', because: slashes === '' && authority === '' ? 'no-host' : 'slashes'};
  if (/^https?:?$/i.test(authority)) return {kind: 'malformed', because: 'slashes'};
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  if (host === '' || host.startsWith(':')) return {kind: 'malformed', because: 'no-host'};
  if (/\s/.test(authority)) return {kind: 'malformed', because: 'spaces'};
  const url = parseUrl(target);
  if (!url) return {kind: 'malformed', because: hasBadPort(host) ? 'bad-port' : 'bad-host'};
  const isOwn = isOwnMachine(url.hostname) && !isAllowedHost(url.hostname);
  return isOwn ? {kind: 'own-machine', host: url.host} : {kind: 'web', href: url.href};
}

function hasBadPort(host: string): boolean {
  const port = /:([^:\]]*)$/.exec(host)?.[1];
  return port !== undefined && (!/^\d*$/.test(port) || Number(port) > 65_535);
}

function isOwnMachine(hostname: string): boolean {
  return /^(?:(?:.*\.)?localhost\.?|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/.test(
    hostname,
  );
}

/**
 * `URL.canParse` of Node 20 refuses what it took before, once it is compiled: every address with a letter like `é`.
 */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
