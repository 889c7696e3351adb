/** Findings by what they are about: one plugin each, so that an editor can leave one out. */
import type {SyncCode} from '../finding';
import {contracts} from '../messages/en/contracts';
import {facts} from '../messages/en/facts';
import {freshness} from '../messages/en/freshness';
import {meaning} from '../messages/en/meaning';
import {pairs} from '../messages/en/pairs';
import {structure} from '../messages/en/structure';
import {terms} from '../messages/en/terms';

const words = {pairs, structure, facts, meaning, freshness, terms, contracts};

export type Family = keyof typeof words;

export const families = Object.keys(words) as readonly Family[];

export function familyOf(code: SyncCode): Family {
  return families.find((family) => Object.hasOwn(words[family], code)) ?? 'pairs';
}
