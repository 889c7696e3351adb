/**
 * Evidence that was written down and comes back: from the tab's storage, or out of a passport. Both are outside input,
 * so every field is looked at, and nothing but the known fields is taken over.
 */
import {isObject} from '../entra/is-object';
import type {Evidence, RefusalEvidence, SignInEvidence} from './evidence';

/** @returns undefined where it is no evidence. @param unnamed stands for the account, which is never written down. */
export function parseEvidence(json: unknown, unnamed: string): Evidence | undefined {
  if (!isObject(json)) return undefined;
  return json['kind'] === 'sign-in' ? parseSignIn(json, unnamed) : parseRefusal(json);
}

function parseSignIn(json: Fields, username: string): SignInEvidence | undefined {
  const {requested, resourceUri, granted, tenantId, tenantName, expectedTenantId, refresh} = json;
  if (!isTexts(requested) || !isTexts(granted)) return undefined;
  if (typeof resourceUri !== 'string' || typeof tenantId !== 'string') return undefined;
  if (refresh !== 'works' && refresh !== 'refused' && refresh !== 'not-tried') return undefined;
  return {
    kind: 'sign-in',
    requested,
    resourceUri,
    granted,
    account: {username},
    tenantId,
    ...(typeof tenantName === 'string' && {tenantName}),
    ...(typeof expectedTenantId === 'string' && {expectedTenantId}),
    refresh,
  };
}

function parseRefusal({kind, error, codes, seenBy}: Fields): RefusalEvidence | undefined {
  if (kind !== 'refusal' || !isTexts(codes) || (seenBy !== 'page' && seenBy !== 'reader')) return undefined;
  return {kind, codes, seenBy, ...(typeof error === 'string' && {error})};
}

type Fields = Readonly<Record<string, unknown>>;

function isTexts(json: unknown): json is readonly string[] {
  return Array.isArray(json) && json.every((entry) => typeof entry === 'string');
}
