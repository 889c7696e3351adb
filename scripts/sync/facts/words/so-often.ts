/** “twice a minute” is every 30 seconds, « quatre fois par jour » every 6 hours. */
import type {ReadFact} from '../read-fact';
import {unitAfter} from './units';

const numbers: Readonly<Record<string, number>> = {
  twice: 2,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  six: 6,
  twelve: 12,
  douze: 12,
};
const often =
  /(?<![\p{L}\d])(?:(twice)|(\p{L}+|\d+)[ \u00a0](?:times|fois))[ \u00a0](?:an?|per|each|every|par|chaque|l[’'])(?=[ \u00a0\p{L}])/giu;

/** @returns the time from one to the next, which only answers: most say the number of times */
export function soOften(text: string): readonly ReadFact[] {
  if (!/times|twice|fois/i.test(text)) return none;
  return [...text.matchAll(often)].flatMap(({index, 0: said, 1: twice, 2: word = ''}): ReadFact[] => {
    const times = twice === undefined ? (numbers[word.toLowerCase()] ?? Number(word)) : 2;
    const end = index + said.length;
    const unit = unitAfter(text, end, false) ?? unitAfter(` ${text.slice(end)}`, 0, false);
    if (!unit?.isTime || !(times > 1)) return [];
    return [{kind: 'duration', key: `${1 / times} ${unit.name}`, start: index, end, strength: 'echo'}];
  });
}

const none: readonly ReadFact[] = [];
