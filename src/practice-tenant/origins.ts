/**
 * Where the tenant answers. In the page, at invented addresses under `.example`: they exist nowhere, so nothing can be
 * sent there by accident. A server has one address of its own, and answers for each service under a path of it.
 */
import type {ProductId} from '../core/contracts/schema';

export type ServiceName = 'graph' | ProductId;

/** Base addresses, without a trailing slash. */
export type Addresses = {readonly entra: string} & Readonly<Partial<Record<ServiceName, string>>>;

export const practiceOrigin = 'https://practice.passerelle.example';
export const graphOrigin = 'https://graph.practice.passerelle.example';

export const inPageAddresses: Addresses = {entra: practiceOrigin, graph: graphOrigin};

/** `https://…/<tenant>`: what a client calls its authority. */
export function authorityOf(segment: string, {entra}: Addresses = inPageAddresses): string {
  return `${entra}/${segment}`;
}

export function issuerOf(tenantId: string, {entra}: Addresses): string {
  return `${entra}/${tenantId}/v2.0`;
}
