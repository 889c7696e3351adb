import GithubSlugger from 'github-slugger';
import type {ReadOptions} from './options';
import {maskedComment, unmasked} from './prepare';
import type {TreeNode} from './tree';

/** The id a heading gets, and whether its author chose it. */
export type HeadingId = {readonly id: string; readonly isExplicit: boolean};

/** What a heading's id is made of: the one its author chose, or its words. */
export type HeadingName = {readonly id: string} | {readonly words: string};

/**
 * Gives headings, asked in the document's order, the ids that Docusaurus gives them. Explicit ids are not counted
 * against later ones: Docusaurus does not either. Docusaurus shows no id on a heading of level 1.
 */
export function headingIds(options: ReadOptions): (heading: TreeNode, parent?: TreeNode) => HeadingId {
  const idOf = idsByName(options);
  return (heading, parent) => idOf(headingName(heading, parent, options));
}

/** {@link headingIds}, for headings that were looked at before. */
export function idsByName({maintainCase = false}: ReadOptions): (name: HeadingName) => HeadingId {
  const slugger = new GithubSlugger();
  return (name) =>
    'id' in name
      ? {id: name.id, isExplicit: true}
      : {id: slugger.slug(name.words, maintainCase), isExplicit: false};
}

export function headingName(
  heading: TreeNode,
  parent: TreeNode | undefined,
  {mdx1Compat}: ReadOptions,
): HeadingName {
  const dropsComments = mdx1Compat?.comments ?? true;
  const children = (heading.children ?? []).filter((child) => !(dropsComments && isHtmlComment(child)));
  const chosen = commentId(children.at(-1));
  if (chosen) return {id: chosen};
  const shown = children.filter(({type}) => type !== 'html');
  const words = boxOf(heading, parent) + textOf(shown.length > 0 ? shown : children);
  const classic = /\s*\{#((?:.(?!\{#|\}))*.)\}$/.exec(words)?.[1]?.trim();
  return classic ? {id: classic} : {words};
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
