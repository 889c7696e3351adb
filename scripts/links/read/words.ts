import type {LinkWords} from './collect';
import {textOf} from '../../markdown/headings';
import type {TreeNode} from '../../markdown/tree';

/** The words that readers click, and those without code if some of them are code. */
export function wordsOf(nodes: readonly TreeNode[]): Pick<LinkWords, 'text' | 'prose'> {
  const text = shown(textOf(nodes));
  if (!text) return {};
  if (nodes.every(({type}) => type === 'text')) return {text};
  const withoutCode = nodes.map((node) => leaveOutCode(node));
  return withoutCode.every((node, index) => node === nodes[index])
    ? {text}
    : {text, prose: shown(textOf(withoutCode))};
}

/** The same node if there is no code in it. Deeper than anybody writes, nothing is looked for. */
function leaveOutCode(node: TreeNode, depth = 0): TreeNode {
  if (node.type === 'inlineCode' || node.name === 'code') return {type: 'text', value: ' '};
  if (!node.children || depth > 50) return node;
  const children = node.children.map((child) => leaveOutCode(child, depth + 1));
  return children.every((child, index) => child === node.children?.[index]) ? node : {...node, children};
}

/** What stands in brackets right after a link, on the same line; only so far that hostile text costs little. */
export function remarkAfter(text: string, at: number): Pick<LinkWords, 'remark'> {
  remark.lastIndex = at;
  const inner = remark.exec(text)?.[1]?.trim();
  return inner ? {remark: inner} : {};
}

export function shown(text: string): string {
  return (isUneven.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim();
}

/** Most words of links have single spaces alone between them. */
const isUneven = /[^\S ]| {2}/;

const remark = /[^\S\r\n]{0,3}[([]([^)([\]\r\n]{1,40})[)\]](?![(:])/y;
