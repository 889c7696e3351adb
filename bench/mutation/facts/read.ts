/** The literals of a file of contracts, each with its way down from the top. */
import ts from 'typescript';
import type {Literal, Neighbours} from './model';

export type FileFacts = {readonly literals: readonly Literal[]; readonly neighbours: readonly Neighbours[]};

/** @param file from the project's root */
export function readLiterals(file: string, source: string): FileFacts {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const literals: Literal[] = [];
  const neighbours: Neighbours[] = [];

  const note = (node: ts.Node, way: Literal['way'], value: Literal['value']) => {
    const [start, end] = [node.getStart(tree), node.end];
    literals.push({file, way, start, end, text: source.slice(start, end), value});
  };
  const visit = (node: ts.Node, way: Literal['way']): void => {
    if (ts.isStringLiteralLike(node)) note(node, way, node.text);
    else if (ts.isNumericLiteral(node)) note(node, way, Number(node.text));
    else if (node.kind === ts.SyntaxKind.TrueKeyword) note(node, way, true);
    else if (node.kind === ts.SyntaxKind.FalseKeyword) note(node, way, false);
    else if (ts.isPropertyAssignment(node)) {
      const name = nameOf(node.name);
      if (ts.isStringLiteral(node.name) || ts.isIdentifier(node.name))
        note(node.name, [...way, '(key)'], name);
      visit(node.initializer, [...way, name]);
    } else if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      if (node.initializer) visit(node.initializer, [...way, node.name.text]);
    } else if (ts.isFunctionDeclaration(node)) {
      // What it returns is what its callers say.
      ts.forEachChild(node, (child) => visit(child, [...way, node.name?.text ?? '']));
    } else if (ts.isArrayLiteralExpression(node)) {
      node.elements.forEach((element, index) => visit(element, [...way, index]));
      neighbours.push(...neighboursOf(node, way));
    } else if (ts.isCallExpression(node)) {
      const called = ts.isIdentifier(node.expression) ? node.expression.text : '';
      node.arguments.forEach((argument, index) => visit(argument, [...way, `${called}()`, index]));
    } else if (!ts.isTypeNode(node) && !ts.isImportDeclaration(node)) {
      ts.forEachChild(node, (child) => visit(child, way));
    }
  };
  const neighboursOf = (list: ts.ArrayLiteralExpression, way: Literal['way']): Neighbours[] =>
    list.elements.slice(0, -1).flatMap((left, index): Neighbours[] => {
      const right = list.elements[index + 1];
      if (!right) return [];
      const [start, end] = [left.getStart(tree), right.end];
      const between = source.slice(left.end, right.getStart(tree));
      const exchanged = right.getText(tree) + between + left.getText(tree);
      return [{file, way: [...way, index], start, end, text: source.slice(start, end), exchanged}];
    });

  visit(tree, []);
  return {literals, neighbours};
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteralLike(name) || ts.isIdentifier(name) || ts.isNumericLiteral(name) ? name.text : '';
}

/** `['steps', 3, 'title']` as `steps[3].title`. */
export function pathText(way: Literal['way']): string {
  return way.reduce<string>(
    (so, part) => (typeof part === 'number' ? `${so}[${part}]` : so === '' ? part : `${so}.${part}`),
    '',
  );
}
