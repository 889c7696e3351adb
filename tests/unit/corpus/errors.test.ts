/**
 * The diagnosis against real refusals. The corpus has two halves, dealt out alternately within each cause. Patterns are
 * written and mended while looking at the open half. Of the held-out half only the score is looked at, never the
 * single texts: whoever mends a pattern because of one of them moves it to the open half first.
 *
 * How honest is that? Whoever gathered both halves also mended patterns, so the held-out score flatters. Another lot was
 * therefore gathered and labelled after all mending: 27 texts, of which the diagnosis read 74 % of causes and 85 % of
 * actors rightly at first sight. It was mended, and a second lot gathered in the same way, of 27 texts again: 78 % of
 * causes, 89 % of actors. That is what to expect of texts that nobody here has seen. Patterns have been mended with
 * both lots since (two texts of the first without a source that proves them were dropped), so they count as open now;
 * whoever wants a new figure gathers a new lot first.
 *
 * The third lot is three times as broad: 84 texts, among them sentences without a code in French, German and Spanish,
 * Exchange's modules, and stacks of five languages. At first sight: 67 % of causes, 74 % of actors. It was mended by kind
 * of miss, and a fourth lot gathered from other places, as broad as the third: 52 texts, of which 79 % of causes and 88 %
 * of actors were right at first sight. That is what to expect today. It has been mended with since, too.
 */
import {describe, expect, it} from 'vitest';
import {readErrors} from './read';
import {judge, share, table, type Judged} from './score';

const open = readErrors('open');
const heldOut = readErrors('held-out');
const fresh = readErrors('fresh');
const second = readErrors('second');
const third = readErrors('third');
const fourth = readErrors('fourth');
const all = [...open, ...heldOut, ...fresh, ...second, ...third, ...fourth];

/** What is reached, less one or two texts: a floor, not a goal. */
const floors = {
  open: {cause: 0.98, actor: 0.98, code: 0.98},
  'held-out': {cause: 0.95, actor: 0.97, code: 0.95},
  fresh: {cause: 0.95, actor: 0.98, code: 0.98},
  second: {cause: 0.95, actor: 0.97, code: 0.98},
  third: {cause: 0.95, actor: 0.95, code: 0.98},
  fourth: {cause: 0.94, actor: 0.94, code: 0.98},
} as const;

describe('corpus of real refusals', () => {
  it('is broad', () => {
    const codes = new Set(all.flatMap(({expected}) => expected.code ?? []));
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect([...codes].filter((code) => code.startsWith('AADSTS')).length).toBeGreaterThanOrEqual(40);
    expect(all.filter(({expected}) => expected.cause === 'unknown').length).toBeGreaterThanOrEqual(20);
    expect(all.filter(({language}) => language === 'fr').length).toBeGreaterThanOrEqual(10);
  });

  it('names each text once', () => {
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
    expect(new Set(all.map(({text}) => text)).size).toBe(all.length);
  });

  it('holds no address of a person', () => {
    for (const {id, text} of all)
      for (const [, host = ''] of text.matchAll(/[\w.-]+@([\w-]+(?:\.[\w-]+)+)/g))
        expect(
          /(^|\.)(example|contoso\.com|live\.com|outlook\.com|gmail\.com|msn\.com)$/.test(host),
          `${id}: ${host}`,
        ).toBe(true);
  });
});

describe.each([
  ['open', open],
  ['held-out', heldOut],
  ['fresh', fresh],
  ['second', second],
  ['third', third],
  ['fourth', fourth],
] as const)('score, %s', (half, errors) => {
  const judged: readonly Judged[] = errors.map(judge);

  it.each(['cause', 'actor', 'code'] as const)('%s', (part) => {
    expect(share(judged, part)).toBeGreaterThanOrEqual(floors[half][part]);
  });

  it('is told', () => {
    console.log(table(half, judged));
  });
});
