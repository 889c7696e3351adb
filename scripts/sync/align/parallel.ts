import type {Block, ListItem, Words} from '../model';
import {technicalUrl} from './addresses';
import {technicalProps} from './tokens';

/**
 * Most pages and their translations are built alike: one look at kinds, at what is the same in every language and at
 * lengths then says that block follows block, and no words need be weighed.
 * @returns whether nothing speaks for another order, or for something left out
 */
export function isPlainlyParallel(a: readonly Block[], b: readonly Block[]): boolean {
  if (a.length !== b.length) return false;
  if (a.length === 1) return a[0]?.kind === b[0]?.kind && (a[0]?.kind !== 'tag' || isSameTag(a[0], b[0]));
  return isParallel(a.map(signatureOf), b.map(signatureOf), a, b, isOrderFree);
}

/** @param isOrdered whether the order of those that have nothing technical in them matters */
export function areItemsParallel(
  a: readonly ListItem[],
  b: readonly ListItem[],
  isOrdered: boolean,
): boolean {
  if (a.length !== b.length) return false;
  const sign = ({blocks}: ListItem) => blocks.map(signatureOf).join(' ');
  return isParallel(a.map(sign), b.map(sign), a, b, () => !isOrdered);
}

export function areRowsParallel(a: readonly (readonly Words[])[], b: readonly (readonly Words[])[]): boolean {
  if (a.length !== b.length) return false;
  const sign = (cells: readonly Words[]) => cells.map(signatureOfWords).join(' ');
  return isParallel(a.map(sign), b.map(sign), a, b, () => true);
}

function isParallel<T>(
  here: readonly string[],
  there: readonly string[],
  a: readonly T[],
  b: readonly T[],
  isFree: (entry: T) => boolean,
): boolean {
  const seen = new Set<string>();
  for (const [index, signature] of here.entries()) {
    const [one, other] = [a[index], b[index]];
    if (signature !== there[index] || one === undefined || other === undefined) return false;
    // Two that look the same might have changed places.
    if (seen.has(signature) && !isFree(one)) return false;
    seen.add(signature);
  }
  return true;
}

function isOrderFree({kind}: Block): boolean {
  return kind === 'rule';
}

function isSameTag(one: Block, other: Block | undefined): boolean {
  return one.kind === 'tag' && other?.kind === 'tag' && one.name === other.name;
}

function signatureOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return `${block.kind}(${signatureOfWords(block.words)})`;
    case 'list':
      return `${block.ordered ? 'ol' : 'ul'}${block.items.length}(${block.items.map(({blocks}) => blocks.map(signatureOf).join(' ')).join()})`;
    case 'table':
      return `table${block.rows.length}(${block.rows.map((cells) => cells.map(signatureOfWords).join('|')).join()})`;
    case 'code':
      return `code(${block.text.replaceAll(/\s+/g, '')})`;
    case 'tag':
      return `<${block.name} ${technicalProps(block.props).join()}>(${block.blocks.map(signatureOf).join(' ')})`;
    case 'expression':
      return `{${block.value}}`;
    case 'rule':
      return '---';
    default:
      return `${block.kind}(${block.blocks.map(signatureOf).join(' ')})`;
  }
}

/** What is the same in every language, in no order, and the digits. */
function signatureOfWords({text, marks}: Words): string {
  const parts: string[] = [];
  for (const mark of marks) {
    if (mark.kind === 'code') parts.push(mark.value);
    else if (mark.kind === 'link' || mark.kind === 'image') parts.push(technicalUrl(mark.url));
    else if (mark.kind === 'tag') parts.push(`<${mark.name} ${technicalProps(mark.props).join()}`);
  }
  const digits = text.match(/\d/g)?.toSorted().join('') ?? '';
  return parts.toSorted().join() + digits;
}
