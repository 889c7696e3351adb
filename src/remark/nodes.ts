/** Builders of syntax-tree nodes: what tags turn into. */
import type {
  BlockContent,
  Heading,
  InlineCode,
  Link,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  Text,
} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {valueToEstree} from 'estree-util-value-to-estree';

export const text = (value: string): Text => ({type: 'text', value});
export const code = (value: string): InlineCode => ({type: 'inlineCode', value});
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children});
export const link = (url: string, label: string): Link => ({type: 'link', url, children: [text(label)]});

/** A heading whose id Docusaurus takes as it is. */
export function heading(depth: Heading['depth'], title: string, id: string): Heading {
  return {type: 'heading', depth, children: [text(title)], data: {hProperties: {id}}};
}

export function strong(label: string): PhrasingContent {
  return {type: 'strong', children: [text(label)]};
}

/** Rows of cells; the first row is the head. */
export function table(rows: readonly (readonly PhrasingContent[][])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({type: 'tableCell', children})),
    })),
  };
}

/** A list of single paragraphs. */
export function list(items: readonly (readonly PhrasingContent[])[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...children)],
    })),
  };
}

/** A component on its own line, its props as plain data. */
export function flowElement(
  name: string,
  props: Readonly<Record<string, unknown>>,
  children: readonly RootContent[] = [],
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributes(props),
    children: [...children] as BlockContent[],
  };
}

/** A component inside a sentence. */
export function textElement(
  name: string,
  props: Readonly<Record<string, unknown>>,
  children: readonly PhrasingContent[] = [],
): MdxJsxTextElement {
  return {type: 'mdxJsxTextElement', name, attributes: attributes(props), children: [...children]};
}

function attributes(props: Readonly<Record<string, unknown>>): MdxJsxAttribute[] {
  return Object.entries(props).flatMap(([name, value]): MdxJsxAttribute[] => {
    if (value === undefined) return [];
    if (typeof value === 'string') return [{type: 'mdxJsxAttribute', name, value}];
    return [{type: 'mdxJsxAttribute', name, value: expression(value)}];
  });
}

/** A literal as an MDX attribute expression: compilers read the tree, formatters the text. */
function expression(value: unknown): MdxJsxAttribute['value'] {
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: JSON.stringify(value),
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [{type: 'ExpressionStatement', expression: valueToEstree(value)}],
      },
    },
  };
}
