import type {Block} from '../model';
import type {BlockPair} from './blocks';
import {similarityOf} from './similarity';
import {bagOfBlock, union} from './bags';

/** How much of a container's contents must stand outside it before it counts as lost around them alone. */
const enough = 0.35;

export function isWrapper({kind}: Block): boolean {
  return kind === 'admonition' || kind === 'quote' || kind === 'list' || kind === 'tag';
}

/** @returns what stands in a list, admonition, quote or tag; nothing for other blocks */
export function contentsOf(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flatMap(({blocks}) => blocks);
  return 'blocks' in block ? block.blocks : [];
}

/**
 * An admonition that lost its fences is one difference: its paragraphs are not new. Looks beside each container that
 * one side lacks for what the other side alone has there.
 */
export function unwrapped(pairs: readonly BlockPair[]): readonly BlockPair[] {
  let found = pairs;
  for (const pair of pairs) {
    const [block] = pair.source.length === 0 ? pair.translation : pair.source;
    const isAlone = pair.source.length === 0 || pair.translation.length === 0;
    if (block && isAlone && isWrapper(block)) found = withContents(found, pair, block);
  }
  return found;
}

function withContents(pairs: readonly BlockPair[], pair: BlockPair, block: Block): readonly BlockPair[] {
  const at = pairs.indexOf(pair);
  const side = pair.source.length === 0 ? 'source' : 'translation';
  const loose = (index: number) => {
    const {source, translation} = pairs[index] ?? {source: [], translation: []};
    const [own, other] = side === 'source' ? [source, translation] : [translation, source];
    return own.length > 0 && other.length === 0;
  };
  let start = at;
  while (loose(start - 1)) start--;
  let end = at + 1;
  while (loose(end)) end++;
  const run = [...pairs.slice(start, at), ...pairs.slice(at + 1, end)].flatMap((beside) => beside[side]);
  if (run.length === 0 || at < 0) return pairs;
  const contents = contentsOf(block);
  const alike = similarityOf([union(contents.map(bagOfBlock))], [union(run.map(bagOfBlock))]).of(0, 0);
  const isSameShape = contents.length === run.length && contents.every(({kind}, i) => kind === run[i]?.kind);
  if (alike < (isSameShape ? enough / 3 : enough)) return pairs;
  const one: BlockPair =
    side === 'translation'
      ? {source: [block], translation: run, isUnwrapped: true}
      : {source: run, translation: [block], isUnwrapped: true};
  return [...pairs.slice(0, start), one, ...pairs.slice(end)];
}
