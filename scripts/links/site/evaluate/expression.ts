import {posix} from 'node:path';
import type ts from 'typescript';
import * as compiler from '../../compiler';
import {callFunction} from './function';
import {callMethod, globals} from './known-functions';
import type {Scope} from './scope';
import {FunctionValue, ObjectValue, Unreadable, isList, isPrimitive, truthOf, type Value} from './value';

/** Where an expression stands, and what it may ask of the world. */
export type Place = {
  readonly source: ts.SourceFile;
  readonly scope: Scope;
  readonly world: World;
};

export type World = {
  /** Absolute, with forward slashes. */
  readonly siteDir: string;
  /** What `process.env` says; a variable that is not in it is not set. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What another module of the site exports: everything, as `import * as` has it. */
  readonly importModule: (specifier: string, from: string) => ObjectValue | Unreadable;
  /** What `require()` gives. */
  readonly requireModule: (specifier: string, from: string) => Value;
  /** Called before each expression. @returns false once reading takes too long or goes too deep */
  readonly enter: () => boolean;
  /** Called after it. */
  readonly leave: () => void;
  /** Names of a file whose declarations tell only half of their value. */
  readonly changed: (source: ts.SourceFile) => ReadonlySet<string>;
};

/** @returns the expression's value, or the reason why only running the code would tell it */
export function evaluate(node: ts.Expression, place: Place): Value {
  const value = place.world.enter() ? evaluateNode(node, place) : unreadable('goes on too long', node, place);
  place.world.leave();
  return value;
}

function evaluateNode(node: ts.Expression, place: Place): Value {
  if (compiler.isStringLiteralLike(node)) return node.text;
  if (compiler.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === compiler.SyntaxKind.TrueKeyword) return true;
  if (node.kind === compiler.SyntaxKind.FalseKeyword) return false;
  if (node.kind === compiler.SyntaxKind.NullKeyword) return null;
  if (compiler.isTemplateExpression(node)) return evaluateTemplate(node, place);
  if (compiler.isArrayLiteralExpression(node)) return evaluateList(node.elements, place);
  if (compiler.isObjectLiteralExpression(node)) return evaluateObject(node, place);
  if (compiler.isIdentifier(node)) return evaluateName(node, place);
  if (isWrapper(node)) return evaluate(node.expression, place);
  if (compiler.isConditionalExpression(node)) {
    const test = truthOf(evaluate(node.condition, place));
    if (test === undefined) return unreadable('depends on what is only known when it runs', node, place);
    return evaluate(test ? node.whenTrue : node.whenFalse, place);
  }
  if (compiler.isPrefixUnaryExpression(node)) return evaluateUnary(node, place);
  if (compiler.isBinaryExpression(node)) return evaluateBinary(node, place);
  if (compiler.isPropertyAccessExpression(node)) return propertyOf(node, node.name.text, place);
  if (compiler.isElementAccessExpression(node)) {
    const key = evaluate(node.argumentExpression, place);
    if (typeof key !== 'string' && typeof key !== 'number') return unreadable('computed key', node, place);
    return propertyOf(node, String(key), place);
  }
  if (compiler.isCallExpression(node)) return evaluateCall(node, place);
  if (compiler.isArrowFunction(node) || compiler.isFunctionExpression(node)) return functionOf(node, place);
  return unreadable(compiler.SyntaxKind[node.kind], node, place);
}

export function functionOf(node: ts.FunctionLikeDeclaration, place: Place): FunctionValue {
  const {file, line} = unreadable('', node, place);
  const text = node.getText(place.source);
  return new FunctionValue((args) => callFunction(node, args, place), {text, file, line});
}

export function unreadable(why: string, node: ts.Node, {source}: Place): Unreadable {
  return new Unreadable(
    why,
    source.fileName,
    source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
  );
}

/** A key of a value: of an object, of a list or a text, or `undefined` where nothing is. */
export function keyOf(value: Value, key: string): Value {
  if (value instanceof Unreadable) return value;
  if (value instanceof ObjectValue) return value.get(key);
  if (isList(value) || typeof value === 'string') {
    if (key === 'length') return value.length;
    return isList(value) ? value[Number(key)] : value.charAt(Number(key));
  }
  return undefined;
}

function isWrapper(node: ts.Expression): node is ts.Expression & {readonly expression: ts.Expression} {
  return (
    compiler.isParenthesizedExpression(node) ||
    compiler.isAsExpression(node) ||
    compiler.isSatisfiesExpression(node) ||
    compiler.isNonNullExpression(node) ||
    compiler.isTypeAssertionExpression(node) ||
    compiler.isAwaitExpression(node)
  );
}

function evaluateTemplate(node: ts.TemplateExpression, place: Place): Value {
  let text = node.head.text;
  for (const {expression, literal} of node.templateSpans) {
    const value = evaluate(expression, place);
    if (value instanceof Unreadable) return value;
    if (!isPrimitive(value)) return unreadable('an object in a text', node, place);
    text += String(value) + literal.text;
  }
  return text;
}

function evaluateList(elements: readonly ts.Expression[], place: Place): Value[] {
  return elements.flatMap((element): Value[] => {
    if (!compiler.isSpreadElement(element)) return [evaluate(element, place)];
    const spread = evaluate(element.expression, place);
    // Who reads the list finds the unreadable among its elements.
    return isList(spread)
      ? [...spread]
      : [spread instanceof Unreadable ? spread : unreadable('spread', element, place)];
  });
}

function evaluateObject(node: ts.ObjectLiteralExpression, place: Place): Value {
  const entries = new Map<string, Value>();
  let rest: Unreadable | undefined;
  for (const property of node.properties) {
    if (compiler.isSpreadAssignment(property)) {
      const spread = evaluate(property.expression, place);
      const hidden =
        spread instanceof ObjectValue ? spread.rest : spread instanceof Unreadable ? spread : undefined;
      if (hidden) {
        // What came before may be replaced.
        entries.clear();
        rest = unreadable(hidden.why, property, place);
      }
      if (spread instanceof ObjectValue) spread.entries.forEach((value, key) => entries.set(key, value));
      continue;
    }
    const key = nameOf(property.name, place);
    if (key === undefined) {
      entries.clear();
      rest = unreadable('computed key', property, place);
    } else entries.set(key, located(valueOf(property, place), property, place));
  }
  return new ObjectValue(entries, rest);
}

function valueOf(property: ts.ObjectLiteralElementLike, place: Place): Value {
  if (compiler.isPropertyAssignment(property)) return evaluate(property.initializer, place);
  if (compiler.isShorthandPropertyAssignment(property)) return evaluateName(property.name, place);
  if (compiler.isMethodDeclaration(property)) return functionOf(property, place);
  return unreadable('accessor', property, place);
}

/** The reader of an option looks for its line, not for the line of what it was made from. */
function located(value: Value, node: ts.Node, place: Place): Value {
  return value instanceof Unreadable ? unreadable(value.why, node, place) : value;
}

function nameOf(name: ts.PropertyName, place: Place): string | undefined {
  if (!compiler.isComputedPropertyName(name)) return name.text;
  const value = evaluate(name.expression, place);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function evaluateName(node: ts.Identifier, place: Place): Value {
  const found = place.scope.find(node.text);
  if (found) return found();
  if (node.text === '__dirname') return posix.dirname(place.source.fileName);
  if (node.text === '__filename') return place.source.fileName;
  if (Object.hasOwn(globals, node.text)) return globals[node.text];
  return unreadable(`the name ${node.text}`, node, place);
}

function evaluateUnary(node: ts.PrefixUnaryExpression, place: Place): Value {
  const value = evaluate(node.operand, place);
  if (value instanceof Unreadable) return value;
  if (node.operator === compiler.SyntaxKind.ExclamationToken) return !truthOf(value);
  if (node.operator === compiler.SyntaxKind.MinusToken && typeof value === 'number') return -value;
  if (node.operator === compiler.SyntaxKind.PlusToken && isPrimitive(value)) return Number(value);
  return unreadable('operator', node, place);
}

function evaluateBinary(node: ts.BinaryExpression, place: Place): Value {
  const left = evaluate(node.left, place);
  const operator = node.operatorToken.kind;
  const right = (): Value => evaluate(node.right, place);
  if (left instanceof Unreadable) return left;
  if (operator === compiler.SyntaxKind.QuestionQuestionToken) return left ?? right();
  if (operator === compiler.SyntaxKind.BarBarToken) return truthOf(left) ? left : right();
  if (operator === compiler.SyntaxKind.AmpersandAmpersandToken) return truthOf(left) ? right() : left;
  const other = right();
  if (other instanceof Unreadable) return other;
  if (!isPrimitive(left) || !isPrimitive(other)) return unreadable('operator', node, place);
  return compute(operator, left, other) ?? unreadable('operator', node, place);
}

type Primitive = undefined | null | boolean | number | string;

function compute(operator: ts.SyntaxKind, left: Primitive, right: Primitive): Value {
  const numbers = typeof left === 'number' && typeof right === 'number';
  switch (operator) {
    case compiler.SyntaxKind.PlusToken:
      return numbers ? left + right : `${String(left)}${String(right)}`;
    case compiler.SyntaxKind.EqualsEqualsEqualsToken:
      return left === right;
    case compiler.SyntaxKind.ExclamationEqualsEqualsToken:
      return left !== right;
    case compiler.SyntaxKind.EqualsEqualsToken:
      return left === right || (left ?? null) === (right ?? null);
    case compiler.SyntaxKind.ExclamationEqualsToken:
      return left !== right && (left ?? null) !== (right ?? null);
    case compiler.SyntaxKind.LessThanToken:
      return numbers ? left < right : undefined;
    case compiler.SyntaxKind.GreaterThanToken:
      return numbers ? left > right : undefined;
    case compiler.SyntaxKind.MinusToken:
      return numbers ? left - right : undefined;
    default:
      return undefined;
  }
}

function propertyOf(
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  key: string,
  place: Place,
): Value {
  const text = node.getText(place.source);
  if (/^process\.env\b/.test(text) && text !== 'process.env') return environmentVariable(key, node, place);
  if (text === 'import.meta.dirname') return posix.dirname(place.source.fileName);
  if (text === 'import.meta.filename' || text === 'import.meta.url') return place.source.fileName;
  if (text === 'process.env') return unreadable('the whole environment', node, place);
  return located(keyOf(evaluate(node.expression, place), key), node, place);
}

function environmentVariable(name: string, node: ts.Node, place: Place): Value {
  // It is different in each locale, and the configuration is read once.
  if (name === 'DOCUSAURUS_CURRENT_LOCALE') return unreadable('differs between locales', node, place);
  return name === 'NODE_ENV' ? (place.world.env[name] ?? 'production') : place.world.env[name];
}

function evaluateCall(node: ts.CallExpression, place: Place): Value {
  const {expression: called} = node;
  const args = evaluateList(node.arguments, place);
  const name = called.getText(place.source);
  const fail = (why: string): Unreadable => unreadable(why, node, place);
  if (name === 'require' || name === 'require.resolve' || name === 'import.meta.resolve') {
    const [specifier] = args;
    if (typeof specifier !== 'string') return fail('computed module');
    if (name === 'require')
      return located(place.world.requireModule(specifier, place.source.fileName), node, place);
    return specifier.startsWith('.')
      ? posix.join(posix.dirname(place.source.fileName), specifier)
      : specifier;
  }
  if (name === 'process.cwd') return place.world.siteDir;
  if (name === 'fileURLToPath' && typeof args[0] === 'string') return args[0];
  if (compiler.isPropertyAccessExpression(called)) {
    const receiver = evaluate(called.expression, place);
    if (receiver instanceof Unreadable) return located(receiver, node, place);
    if (receiver === undefined && called.questionDotToken) return undefined;
    const known = callMethod(receiver, called.name.text, args, fail);
    if (known) return located(known.value, node, place);
  }
  const target = evaluate(called, place);
  if (target instanceof FunctionValue) return located(target.call(args), node, place);
  return target instanceof Unreadable ? located(target, node, place) : fail(`${name}()`);
}
