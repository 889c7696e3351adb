import {standIn, type Block, type Mark} from '../model';

/** @returns the picture, tag or expression that a paragraph consists of, if it holds nothing else */
export function soleMark(block: Block): Mark | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const {text, marks} = block.words;
  if (text.replaceAll(standIn, '').trim() !== '' || !text.includes(standIn)) return undefined;
  return marks.find(({kind}) => kind === 'image' || kind === 'tag' || kind === 'expression');
}
