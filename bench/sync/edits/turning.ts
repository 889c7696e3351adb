import type {Family, Line, Page, Side} from '../model';
import {eachMatch} from './propose';

/** A word or two, and what says something else in their place. */
export type Turn = readonly [from: RegExp, to: string | ((found: string) => string)];

/** One list a language; each turn is tried as it stands. */
export type Turns = Readonly<Record<Side, readonly Turn[]>>;

/** Titles may be worded otherwise: nobody compares what they say. */
export function turning(name: string, codes: Family['codes'], turns: Turns): Family {
  return {
    name,
    codes,
    propose: ({prose: all, side, lines}: Page) => {
      const prose = withoutHeadings(all, lines);
      return turns[side].flatMap(([from, to]) =>
        eachMatch(prose, from, ({0: found}) => (typeof to === 'string' ? to : to(found))),
      );
    },
  };
}

/** There and back: each word becomes the other. */
export function exchange(words: Readonly<Record<string, string>>): (found: string) => string {
  const both = new Map([...Object.entries(words), ...Object.entries(words).map(([a, b]) => [b, a] as const)]);
  return (found) => both.get(found) ?? found;
}

export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function withoutHeadings(prose: string, lines: readonly Line[]): string {
  return lines
    .map(({start, end, zone}) => (zone === 'heading' ? '\0'.repeat(end - start) : prose.slice(start, end)))
    .join('\n');
}
