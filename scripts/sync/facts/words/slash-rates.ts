import type {ReadFact} from '../read-fact';
import {unitAfter} from './units';

/** The word before a stroke, which another word follows. */
const strokes = /(\p{L}+)\/(?=\p{Ll})/gu;

/** @returns `calls/month`, « appels/mois »: as often as “a month”, « par mois »; not `day/month` */
export function slashRates(text: string): readonly ReadFact[] {
  if (!text.includes('/')) return none;
  return [...text.matchAll(strokes)].flatMap(({index, 1: word = ''}): ReadFact[] => {
    const stroke = index + word.length;
    const unit = unitAfter(text, stroke + 1, true);
    if (unit?.isTime !== true || unitAfter(word, 0, true)) return [];
    return [{kind: 'duration', key: `1 ${unit.name}`, start: stroke, end: unit.end, strength: 'soft'}];
  });
}

const none: readonly ReadFact[] = [];
