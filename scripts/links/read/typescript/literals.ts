import * as ts from '../../compiler';
import type {Collector} from '../collect';
import type {Range} from '../../../markdown/place';
import {nodesOf, parseFile} from './parse';

/** Cheaper than parsing: most files of a program name no address. */
export const mayHoldLiterals = /["'`]https?:\/\//i;

/**
 * Addresses on the web that stand in a file as string literals: alone, or first in a list of them with words between
 * (`https://a.example; https://b.example (in English)`). A template with holes is none, nor is part of a sentence.
 *
 * @param except properties whose values only look like links: identifiers, examples
 */
export function readLiterals(
  file: string,
  text: string,
  collector: Collector,
  except: readonly string[] = [],
): void {
  const source = parseFile(file, text);
  const skipped = new Set(except);
  for (const {node, property} of nodesOf(source)) {
    if (!ts.isStringLiteralLike(node) || !/^https?:\/\//i.test(node.text)) continue;
    if (property !== undefined && skipped.has(property)) continue;
    const inner = {start: node.getStart(source) + 1, end: node.end - 1};
    for (const {target, range} of addressesIn(node.text, inner, text)) {
      collector.link({syntax: 'attribute', target, ...(property && {attribute: property})}, range);
    }
  }
}

function addressesIn(value: string, inner: Range, text: string): readonly {target: string; range: Range}[] {
  if (!/[\s;]/.test(value)) return [{target: value, range: inner}];
  // Escapes move what follows them: the whole literal is the place then.
  const isPlain = text.slice(inner.start, inner.end) === value;
  return [...value.matchAll(/https?:\/\/[^\s;,()]+/gi)].map(({0: target, index}) => {
    const start = inner.start + index;
    return {target, range: isPlain ? {start, end: start + target.length} : inner};
  });
}
