/**
 * Remembers, across the round trip of a redirect, that this guide's check is away to sign in. Imports no MSAL: the
 * widget reads it on every page load, to know whether there is an answer to pick up.
 */
import {guideKey} from '../core/storage-keys';
import type {Leg} from './session';

export type RedirectMarker = {
  readonly leg: Leg;
  /** The practice scenario that was chosen, if any. */
  readonly scenario?: string;
};

type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (integration: string) => guideKey('redirect', integration);

export function writeRedirectMarker(box: Box, integration: string, marker: RedirectMarker): void {
  box.setItem(keyOf(integration), JSON.stringify(marker));
}

/** Reads and removes: an answer is picked up once. */
export function takeRedirectMarker(integration: string): RedirectMarker | undefined {
  try {
    const box = window.sessionStorage;
    const text = box.getItem(keyOf(integration));
    if (text === null) return undefined;
    box.removeItem(keyOf(integration));
    return parseMarker(JSON.parse(text));
  } catch {
    // No storage, or not ours: no redirect to come back from.
    return undefined;
  }
}

export function removeRedirectMarker(box: Box, integration: string): void {
  box.removeItem(keyOf(integration));
}

function parseMarker(json: unknown): RedirectMarker | undefined {
  if (typeof json !== 'object' || json === null || !('leg' in json)) return undefined;
  const {leg} = json;
  if (leg !== 'sign-in' && leg !== 'consent') return undefined;
  return 'scenario' in json && typeof json.scenario === 'string' ? {leg, scenario: json.scenario} : {leg};
}
