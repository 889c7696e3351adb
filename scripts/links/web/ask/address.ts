import ipaddr from 'ipaddr.js';

/** NAT64 (RFC 6052, 8215): networks without IPv4 reach all of it there. */
const translated = [ipaddr.IPv6.parseCIDR('64:ff9b::/96')];
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is of the public internet: not this machine, not a private or local network, not multicast, not
 * reserved (IANA special-purpose registries). An IPv4 address inside an IPv6 one is judged for itself.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  const inner = embedded(address);
  if (inner) return inner.range() === 'unicast';
  return address.range() === 'unicast' && address.match(globalUnicast);
}

/** The address that a URL's host is, if it is one and no name. */
export function literalOf(hostname: string): string | undefined {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return bare.includes(':') || /^[\d.]+$/.test(bare) ? bare : undefined;
}

/** @returns a test of host names, as a URL writes them */
export function hostsAmong(patterns: readonly string[]): (hostname: string) => boolean {
  const exact = new Set(patterns.map((pattern) => bareName(pattern)));
  const below = patterns.filter((pattern) => pattern.startsWith('*.')).map((p) => p.slice(1).toLowerCase());
  return (hostname) => {
    const name = bareName(hostname);
    return exact.has(name) || below.some((ending) => name.endsWith(ending));
  };
}

/** `localhost` and what is below it never leave the machine (RFC 6761, 6.3), whatever a proxy would do. */
export function isOwnName(hostname: string): boolean {
  return /(?:^|\.)localhost\.?$/i.test(hostname);
}

function bareName(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}

function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  if (!translated.some((range) => address.match(range))) return undefined;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}
