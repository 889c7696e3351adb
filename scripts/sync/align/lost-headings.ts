import type {Block, Section, SectionPair, Words} from '../model';
import {similarityOf} from './similarity';
import {bagOfBlock, union} from './bags';

const noWords: Words = {text: '', marks: [], origins: []};

/**
 * Where one side lacks a heading but has what stands under it, at the end of the section before: cuts that section, so
 * that the contents are compared and the heading alone is missing.
 */
export function withLostHeadings(pairs: readonly SectionPair[]): readonly SectionPair[] {
  const done: SectionPair[] = [];
  for (const pair of pairs) {
    const before = done.at(-1);
    const cut = before && (cutFrom(before, pair, 'translation') ?? cutFrom(before, pair, 'source'));
    if (cut) done.splice(-1, 1, ...cut);
    else done.push(pair);
  }
  return done;
}

function cutFrom(
  before: SectionPair,
  alone: SectionPair,
  lacking: 'source' | 'translation',
): readonly [SectionPair, SectionPair] | undefined {
  const having = lacking === 'source' ? 'translation' : 'source';
  const whole = alone[having];
  const merged = before[lacking];
  const own = before[having];
  if (!whole || alone[lacking] || !merged || !own || whole.blocks.length === 0) return undefined;
  const at = cutAt(own.blocks, whole.blocks, merged.blocks);
  if (at === undefined) return undefined;
  const split = merged.blocks[at]?.range.start ?? merged.range.end;
  const {written: _written, ...rest} = merged;
  const head: Section = {
    ...rest,
    blocks: merged.blocks.slice(0, at),
    range: {start: merged.range.start, end: split},
  };
  const tail: Section = {
    key: whole.key,
    level: whole.level,
    title: noWords,
    heading: {start: split, end: split},
    blocks: merged.blocks.slice(at),
    range: {start: split, end: merged.range.end},
  };
  return [
    {...before, [lacking]: head},
    {[having]: whole, [lacking]: tail, by: 'tokens', withoutHeading: lacking},
  ];
}

/** The cut after which the rest says what the section says, and before which what stood there before. */
function cutAt(own: readonly Block[], whole: readonly Block[], merged: readonly Block[]): number | undefined {
  if (merged.length <= own.length / 2) return undefined;
  const bag = (blocks: readonly Block[]) => union(blocks.map(bagOfBlock));
  const {of} = similarityOf([bag(own), bag(whole)], [bag(merged)]);
  const kinds = (blocks: readonly Block[]) => blocks.map(({kind}) => kind).join();
  let best: {at: number; score: number} | undefined;
  for (let at = Math.max(0, merged.length - whole.length - 1); at < merged.length; at++) {
    const rest = merged.slice(at);
    const sides = similarityOf([bag(own), bag(whole)], [bag(merged.slice(0, at)), bag(rest)]);
    const shape = kinds(rest) === kinds(whole) ? 0.3 : 0;
    const score = sides.of(0, 0) + sides.of(1, 1) - sides.of(0, 1) - sides.of(1, 0) + shape;
    if (sides.of(1, 1) >= (shape > 0 ? 0.12 : 0.4) && score > (best?.score ?? 0.35)) best = {at, score};
  }
  return best && of(1, 0) > 0 ? best.at : undefined;
}
