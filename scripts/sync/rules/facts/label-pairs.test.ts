import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

type Pair = readonly [en: readonly string[], fr: readonly string[]];

const told = ([en, fr]: Pair) =>
  checkPair('docs/a.md', `${en.join('\n\n')}\n`, 'fr/a.md', `${fr.join('\n\n')}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code, args}) => [code, ...Object.values(args)]);

/** Two labels that no catalogue and no lexicon knows, each once. */
const en: readonly string[] = ['Open **Wavelets**.', 'Then pick **Gribbles**.'];
const fr: readonly string[] = ['Ouvrez **Ondelettes**.', 'Prenez ensuite **Brimborions**.'];

describe('a label in the place of another, told by the page alone', () => {
  it.each<{why: string; pair: Pair; expected: readonly (readonly string[])[]}>([
    {
      why: 'the English one has another French counterpart elsewhere',
      pair: [['Open **Wavelets**.', 'Then pick **Wavelets**.'], fr],
      expected: [
        ['fact-differs', 'label', 'Wavelets', 'Ondelettes'],
        ['fact-differs', 'label', 'Wavelets', 'Brimborions'],
      ],
    },
    {
      why: 'the French one belongs to another English one, in more places',
      pair: [
        [...en, 'Close **Wavelets**.'],
        ['Ouvrez **Ondelettes**.', 'Prenez ensuite **Ondelettes**.', 'Fermez **Ondelettes**.'],
      ],
      expected: [['fact-differs', 'label', 'Gribbles', 'Ondelettes']],
    },
    {
      why: 'a label that is shortened where it is said again',
      pair: [
        ['Open **Zorbian ledger**.', 'The **Zorbian ledger** opens.'],
        ['Ouvrez **Registre zorbien**.', 'Le **Zorbien** s’ouvre.'],
      ],
      expected: [],
    },
    {
      why: 'labels of one sentence, which has its own order in French',
      pair: [
        [...en, 'Under **Wavelets**, pick **Gribbles**.'],
        [...fr, 'Prenez **Brimborions** sous **Ondelettes**.'],
      ],
      expected: [],
    },
    {why: 'nothing', pair: [en, fr], expected: []},
  ])('$why', ({pair, expected}) => {
    expect(told(pair)).toEqual(expected);
  });
});
