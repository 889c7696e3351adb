import {Children, cloneElement, isValidElement, type ReactElement, type ReactNode} from 'react';

type Parent = ReactElement<{
  readonly children?: ReactNode;
  readonly role?: string;
  readonly 'data-label'?: string;
}>;

/**
 * The rows of a table with what a narrow screen needs, where each row is laid out as a block: the head's words beside
 * every cell (`data-label`), and the roles that browsers take off a table laid out as anything else.
 *
 * @param children - what Markdown makes of a table: `thead` and `tbody`, with `tr` and `th` or `td` in them
 */
export function labelCells(children: ReactNode): {readonly columns: number; readonly sections: ReactNode} {
  const labels = elements(children)
    .filter(({type}) => type === 'thead')
    .flatMap(childrenOf)
    .flatMap(childrenOf)
    .map((cell) => textOf(cell).trim());
  const sections = Children.map(children, (section) =>
    isParent(section)
      ? withChildren(section, {role: 'rowgroup'}, (row) => withChildren(row, {role: 'row'}, label(labels)))
      : section,
  );
  return {columns: labels.length, sections};
}

function label(labels: readonly string[]): (cell: Parent, index: number) => ReactNode {
  return (cell, index) =>
    cell.type === 'th'
      ? cloneElement(cell, {role: 'columnheader'})
      : cloneElement(cell, {role: 'cell', 'data-label': labels[index] ?? ''});
}

function withChildren(
  parent: Parent,
  props: Parent['props'],
  change: (child: Parent, index: number) => ReactNode,
): ReactNode {
  const changed = elements(parent.props.children).map((child, index) => change(child, index));
  return cloneElement(parent, props, ...changed);
}

function childrenOf(parent: Parent): Parent[] {
  return elements(parent.props.children);
}

/** Markdown leaves line ends between rows and cells: no element, and no part of a table. */
function elements(children: ReactNode): Parent[] {
  return Children.toArray(children).filter(isParent);
}

function isParent(node: ReactNode): node is Parent {
  return isValidElement(node);
}

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(textOf).join('');
  return isParent(node) ? textOf(node.props.children) : '';
}
