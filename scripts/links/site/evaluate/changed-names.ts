import type ts from 'typescript';
import * as compiler from '../../compiler';

const changing = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'set',
  'delete',
  'add',
  'clear',
]);

/**
 * Names whose value changes after they are declared: assigned to, added to, or handed to a function that is called for
 * its effect. Reading their declaration would tell a half-truth.
 */
export function changedNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const mark = (target: ts.Node): void => {
    const name = rootOf(target);
    if (name !== undefined) names.add(name);
  };
  const visit = (node: ts.Node): void => {
    if (compiler.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) mark(node.left);
    if (compiler.isPrefixUnaryExpression(node) || compiler.isPostfixUnaryExpression(node)) {
      const {operator} = node;
      if (operator === compiler.SyntaxKind.PlusPlusToken || operator === compiler.SyntaxKind.MinusMinusToken)
        mark(node.operand);
    }
    if (compiler.isDeleteExpression(node)) mark(node.expression);
    if (compiler.isCallExpression(node)) {
      const {expression: called} = node;
      if (compiler.isPropertyAccessExpression(called) && changing.has(called.name.text))
        mark(called.expression);
      const isAssign = called.getText(file) === 'Object.assign';
      if (isAssign && node.arguments[0]) mark(node.arguments[0]);
      // `addPlugins(config);`
      if (compiler.isExpressionStatement(node.parent) && !called.getText(file).startsWith('console.'))
        node.arguments.forEach(mark);
    }
    compiler.forEachChild(node, visit);
  };
  visit(file);
  // How CommonJS exports: not a change.
  names.delete('module');
  names.delete('exports');
  return names;
}

function rootOf(node: ts.Node): string | undefined {
  if (compiler.isIdentifier(node)) return node.text;
  if (compiler.isPropertyAccessExpression(node) || compiler.isElementAccessExpression(node))
    return rootOf(node.expression);
  if (
    compiler.isNonNullExpression(node) ||
    compiler.isParenthesizedExpression(node) ||
    compiler.isAsExpression(node)
  ) {
    return rootOf(node.expression);
  }
  return undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= compiler.SyntaxKind.FirstAssignment && kind <= compiler.SyntaxKind.LastAssignment;
}
