/**
 * Identifiers that lead back to a customer, cut short. The same text always becomes the same, and two texts never do:
 * rules that compare them come to the same end.
 */
import {productOfHost} from '../entra/product-host';

/** @param own the identifiers as they may stand in texts: tenants, client IDs, hosts. @returns rewrites a text. */
export function shortener(own: readonly string[]): (text: string) => string {
  const short = new Map<string, string>();
  const taken = new Set<string>();
  for (const identifier of new Set(own.map((text) => text.toLowerCase()).filter((text) => text !== ''))) {
    const name = namePart(identifier);
    let length = Math.min(8, Math.ceil(name.length / 3));
    while (length <= identifier.length && taken.has(cut(identifier, name, length))) length += 1;
    const free = length <= identifier.length ? cut(identifier, name, length) : identifier;
    taken.add(free);
    short.set(identifier, free);
  }
  if (short.size === 0) return (text) => text;
  // The longest first: one host name may end with another.
  const all = [...short.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(all.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'gi');
  return (text) => text.replace(any, (found) => short.get(found.toLowerCase()) ?? found);
}

/** Signs that a host name may hold, so that an address remains one. What is Microsoft's of a host stays. */
function cut(identifier: string, name: string, length: number): string {
  return `${identifier.slice(0, length)}-xxxx${identifier.slice(Math.max(length, name.length))}`;
}

/** The customer's own part: of an environment's host the name before Microsoft's, else all of it. */
function namePart(identifier: string): string {
  const product = productOfHost(identifier);
  return product && 'name' in product ? product.name : identifier;
}
