import type {ReadFact} from '../read-fact';
import {unitAfter} from './units';

const slash = /(?<=\p{L})\/(?=\p{Ll})/gu;

/** @returns `calls/month`, « appels/mois »: as often as “a month”, « par mois »; not `day/month` */
export function slashRates(text: string): readonly ReadFact[] {
  if (!text.includes('/')) return none;
  return [...text.matchAll(slash)].flatMap(({index}): ReadFact[] => {
    const unit = unitAfter(text, index + 1, true);
    const before = text.slice(0, index);
    const word = /\p{L}+$/u.exec(before)?.index ?? 0;
    if (unit?.isTime !== true || unitAfter(before, word, true)) return [];
    return [{kind: 'duration', key: `1 ${unit.name}`, start: index, end: unit.end, strength: 'soft'}];
  });
}

const none: readonly ReadFact[] = [];
