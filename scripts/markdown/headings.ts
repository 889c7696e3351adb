import GithubSlugger from 'github-slugger';
import type {ReadOptions} from './options';
import {maskedComment, unmasked} from './prepare';
import type {TreeNode} from './tree';

/** The id a heading gets, and whether its author chose it. */
export type HeadingId = {readonly id: string; readonly isExplicit: boolean};

/**
 * Gives headings, asked in the document's order, the ids that Docusaurus gives them. Explicit ids are not counted
 * against later ones: Docusaurus does not either. Docusaurus shows no id on a heading of level 1.
 */
export function headingIds({
  maintainCase = false,
  mdx1Compat,
}: ReadOptions): (heading: TreeNode, parent?: TreeNode) => HeadingId {
  const slugger = new GithubSlugger();
  const dropsComments = mdx1Compat?.comments ?? true;
  return (heading, parent) => {
    const children = (heading.children ?? []).filter((child) => !(dropsComments && isHtmlComment(child)));
    const chosen = commentId(children.at(-1));
    if (chosen) return {id: chosen, isExplicit: true};
    const shown = children.filter(({type}) => type !== 'html');
    const text = boxOf(heading, parent) + textOf(shown.length > 0 ? shown : children);
    const classic = /\s*\{#((?:.(?!\{#|\}))*.)\}$/.exec(text)?.[1]?.trim();
    if (classic) return {id: classic, isExplicit: true};
    return {id: slugger.slug(text, maintainCase), isExplicit: false};
  };
}

/** @returns the words in nodes, images' alternative texts among them */
export function textOf(nodes: readonly TreeNode[]): string {
  const parts: string[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isHtmlComment(node)) continue;
    const own = node.value ?? node.alt;
    // `10:30` holds no directive to Docusaurus's parser: names begin with a letter.
    if (node.type === 'textDirective' && !/^[A-Za-z]/.test(node.name ?? ''))
      parts.push(`:${node.name ?? ''}`);
    if (typeof own === 'string') parts.push(unmasked(own));
    else for (let index = (node.children?.length ?? 0) - 1; index >= 0; index--) pushAt(waiting, node, index);
  }
  return parts.join('');
}

/** A task's box belongs to a paragraph: in a heading, Docusaurus's parser takes it for words. */
function boxOf(heading: TreeNode, parent: TreeNode | undefined): string {
  const {checked} = parent ?? {};
  return typeof checked === 'boolean' && parent?.children?.[0] === heading ? `[${checked ? 'x' : ' '}] ` : '';
}

function pushAt(waiting: TreeNode[], {children}: TreeNode, index: number): void {
  const child = children?.[index];
  if (child) waiting.push(child);
}

function isHtmlComment({type, value}: TreeNode): boolean {
  if (type === 'mdxTextExpression') return `{${value ?? ''}`.startsWith(maskedComment);
  return type === 'html' && /^<!--[^]*-->$/.test(value ?? '');
}

/** `{/* #id *\/}` or, where comments are not dropped, `<!-- #id -->`. */
function commentId(last: TreeNode | undefined): string | undefined {
  const pattern =
    last?.type === 'mdxTextExpression' ? /^\s*\/\*((?:(?!\*\/)[^])*)\*\/\s*$/ : /^<!--([^]*)-->$/;
  const isComment = last?.type === 'mdxTextExpression' || last?.type === 'html';
  const first = isComment
    ? pattern
        .exec(last.value ?? '')?.[1]
        ?.trim()
        .split(' ')[0]
    : undefined;
  return first?.startsWith('#') ? first.slice(1) || undefined : undefined;
}
