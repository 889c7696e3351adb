/**
 * Reads the scopes of a token response: which resource each belongs to, and whether it matters here.
 */
import {normalizeResource, splitScope} from '../entra/scope';
import type {SignInEvidence} from './evidence';
import type {SignInExpectation} from './expectation';

export type GrantedScope = {
  /** As received: what is shown as evidence. */
  readonly raw: string;
  /** Without its resource. */
  readonly permission: string;
  readonly owner: 'expected' | 'other';
};

/** @returns the granted scopes that say something about a set-up, in the order received, without repeats. */
export function grantedScopes(evidence: SignInEvidence, expectation: SignInExpectation): GrantedScope[] {
  const expected = new Set([expectation.resourceUri, ...expectation.resourceAliases].map(normalizeResource));
  const isGraph = graphResources.some((uri) => expected.has(uri));
  const scopes = new Map<string, GrantedScope>();
  for (const raw of evidence.granted) {
    const {resource: written, permission} = splitScope(raw);
    // A bare name is one of Graph's.
    const resource = written === undefined ? undefined : normalizeResource(written);
    const onGraph = resource === undefined || graphResources.includes(resource);
    if (isHarmless(permission, onGraph)) continue;
    const mine = resource === undefined ? isGraph : expected.has(resource);
    const key = `${mine ? '' : resource} ${permission.toLowerCase()}`;
    if (!scopes.has(key)) scopes.set(key, {raw, permission, owner: mine ? 'expected' : 'other'});
  }
  return [...scopes.values()];
}

/**
 * False when the resource was never asked: without a refresh token the second leg of the sign-in cannot run,
 * and the absence of its permissions then proves nothing.
 */
export function areScopesKnown(evidence: SignInEvidence, expectation: SignInExpectation): boolean {
  return evidence.refresh !== 'refused' || grantedScopes(evidence, expectation).length > 0;
}

/** Permission names are compared without case, as Entra does. */
export function isSamePermission(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** `.default` names no permission, and what any sign-in may carry says nothing about the set-up. */
function isHarmless(permission: string, onGraph: boolean): boolean {
  const name = permission.toLowerCase();
  return name === '' || name === '.default' || (onGraph && harmlessOnGraph.includes(name));
}

const harmlessOnGraph = ['openid', 'profile', 'email', 'offline_access', 'user.read'];

/** National clouds included: https://learn.microsoft.com/graph/deployments */
const graphResources = [
  'https://graph.microsoft.com',
  'https://graph.microsoft.us',
  'https://dod-graph.microsoft.us',
  'https://microsoftgraph.chinacloudapi.cn',
  '00000003-0000-0000-c000-000000000000',
];
