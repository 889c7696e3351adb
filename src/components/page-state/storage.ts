/**
 * Reading back what the store kept. Storage is outside input (another version of the site, an extension, a
 * curious reader), so every field is checked and anything odd is dropped in silence: it is only a convenience.
 */
import {inputIds} from './input-ids';
import type {Mode} from '../../core/checks/check-record';
import type {Box, GuideState, PortalLanguage} from './store';

/** @returns the parsed JSON, or undefined where there is none, it is not JSON, or storage refuses. */
export function readJson(box: Box | undefined, key: string): unknown {
  try {
    const text = box?.getItem(key);
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes, or removes when `value` is undefined. A full or forbidden storage loses the value, not the page. */
export function writeJson(box: Box | undefined, key: string, value: unknown): void {
  try {
    if (value === undefined) box?.removeItem(key);
    else box?.setItem(key, JSON.stringify(value));
  } catch {
    // Private windows and full quotas refuse: the state lives on in memory until the page is left.
  }
}

export function parseValues(json: unknown): GuideState['values'] {
  const record = asRecord(json);
  return Object.fromEntries(
    inputIds.flatMap((id) => {
      const text = record[id];
      return typeof text === 'string' && text ? [[id, text]] : [];
    }),
  );
}

export function parseDone(json: unknown): readonly string[] {
  return Array.isArray(json) ? json.filter((entry): entry is string => typeof entry === 'string') : [];
}

export const parsePortalLanguage = (json: unknown): PortalLanguage | undefined =>
  json === 'en' || json === 'fr' ? json : undefined;

export const parseMode = (json: unknown): Mode | undefined =>
  json === 'practice' || json === 'real' ? json : undefined;

export function asRecord(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : {};
}
