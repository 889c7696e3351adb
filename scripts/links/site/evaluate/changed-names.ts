import ts from 'typescript';

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
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) mark(node.left);
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const {operator} = node;
      if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken)
        mark(node.operand);
    }
    if (ts.isDeleteExpression(node)) mark(node.expression);
    if (ts.isCallExpression(node)) {
      const {expression: called} = node;
      if (ts.isPropertyAccessExpression(called) && changing.has(called.name.text)) mark(called.expression);
      const isAssign = called.getText(file) === 'Object.assign';
      if (isAssign && node.arguments[0]) mark(node.arguments[0]);
      // `addPlugins(config);`
      if (ts.isExpressionStatement(node.parent) && !called.getText(file).startsWith('console.'))
        node.arguments.forEach(mark);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // How CommonJS exports: not a change.
  names.delete('module');
  names.delete('exports');
  return names;
}

function rootOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return rootOf(node.expression);
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    return rootOf(node.expression);
  }
  return undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
