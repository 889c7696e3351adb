/** How contracts name their vendor among `src/core/contracts/vendors.ts`. */
import {vendors} from '../../../src/core/contracts/vendors';
import {camelCase} from '../names';

export type KnownVendor = {readonly key: string; readonly name: string; readonly site: string};

/** @returns undefined where no guide has this vendor yet */
export function knownVendor(name: string): KnownVendor | undefined {
  const wanted = plain(name);
  const [key, vendor] = Object.entries(vendors).find(([, each]) => plain(each.name) === wanted) ?? [];
  return key !== undefined && vendor ? {key, ...vendor} : undefined;
}

/**
 * The key of a vendor: its name in letters and digits, or the guide’s id where no letter of the name is Latin.
 *
 * @param guide id of the guide that brings the vendor
 */
export function vendorKey(name: string, guide: string): string {
  const known = knownVendor(name);
  if (known) return known.key;
  const words = plain(name)
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const key = camelCase(/^[a-z]/.test(words) ? words : guide);
  return Object.hasOwn(vendors, key) ? camelCase(guide) : key;
}

/** The vendor as a contract says it. */
export const vendorExpression = (key: string) => `vendors.${key}`;

/** Whether a contract’s source names this vendor. */
export function usesVendor(source: string, key: string): boolean {
  return new RegExp(`\\bvendors\\.${key}\\b`).test(source);
}

const plain = (name: string) => name.trim().normalize('NFD').toLowerCase();
