import type ts from 'typescript';
import * as compiler from '../../compiler';
import {evaluate, functionOf, keyOf, unreadable, type Place} from './expression';
import {Scope} from './scope';
import {ObjectValue, Unreadable, isList, truthOf, type Value} from './value';

/** What a function returns if it only declares, decides and returns; loops and effects are not followed. */
export function callFunction(node: ts.FunctionLikeDeclaration, args: readonly Value[], outer: Place): Value {
  if (!node.body || node.asteriskToken) return unreadable('generator', node, outer);
  const place = {...outer, scope: new Scope(outer.scope)};
  node.parameters.forEach((parameter, index) => {
    const value = parameter.dotDotDotToken ? args.slice(index) : args[index];
    declare(parameter.name, () => orDefault(value, parameter.initializer, place), place);
  });
  if (!compiler.isBlock(node.body)) return evaluate(node.body, place);
  const outcome = run(node.body.statements, place);
  return outcome?.returned;
}

/**
 * Makes the names of a declaration known.
 *
 * @param changed names whose declaration tells only half: they are unreadable
 */
export function declare(
  name: ts.BindingName,
  compute: () => Value,
  place: Place,
  changed: ReadonlySet<string> = new Set(),
): void {
  if (compiler.isIdentifier(name)) {
    const compiled = changed.has(name.text)
      ? (): Value => unreadable(`${name.text} is changed later`, name, place)
      : compute;
    place.scope.define(name.text, compiled, () => unreadable(`${name.text} needs itself`, name, place));
    return;
  }
  name.elements.forEach((element, index) => {
    if (!compiler.isBindingElement(element)) return;
    const part = (): Value => {
      const whole = compute();
      if (element.dotDotDotToken) return restOf(whole, name, index, place);
      if (compiler.isArrayBindingPattern(name)) return keyOf(whole, String(index));
      const key = element.propertyName ?? element.name;
      const text = compiler.isIdentifier(key) || compiler.isStringLiteral(key) ? key.text : undefined;
      return text === undefined ? unreadable('computed key', element, place) : keyOf(whole, text);
    };
    declare(element.name, () => orDefault(part(), element.initializer, place), place, changed);
  });
}

type Outcome = {readonly returned: Value} | undefined;

/** @returns what the statements return; undefined if they come to their end */
function run(statements: readonly ts.Statement[], place: Place): Outcome {
  for (const statement of statements) {
    if (compiler.isFunctionDeclaration(statement) && statement.name) {
      declare(statement.name, () => functionOf(statement, place), place);
    }
  }
  for (const statement of statements) {
    const outcome = runOne(statement, place);
    if (outcome) return outcome;
  }
  return undefined;
}

function runOne(statement: ts.Statement, place: Place): Outcome {
  if (compiler.isReturnStatement(statement)) {
    return {returned: statement.expression ? evaluate(statement.expression, place) : undefined};
  }
  if (compiler.isVariableStatement(statement)) {
    for (const {name, initializer} of statement.declarationList.declarations) {
      // A name without a value gets one later, which is not followed.
      const compute = (): Value =>
        initializer ? evaluate(initializer, place) : unreadable('set later', name, place);
      declare(name, compute, place, place.world.changed(place.source));
    }
    return undefined;
  }
  if (compiler.isIfStatement(statement)) {
    const test = truthOf(evaluate(statement.expression, place));
    if (test === undefined)
      return {returned: unreadable('depends on what is only known when it runs', statement, place)};
    const branch = test ? statement.thenStatement : statement.elseStatement;
    return branch ? runOne(branch, place) : undefined;
  }
  if (compiler.isBlock(statement))
    return run(statement.statements, {...place, scope: new Scope(place.scope)});
  if (compiler.isFunctionDeclaration(statement) || compiler.isEmptyStatement(statement)) return undefined;
  if (compiler.isExpressionStatement(statement) && statement.getText(place.source).startsWith('console.'))
    return undefined;
  return {returned: unreadable('does more than declare, decide and return', statement, place)};
}

function orDefault(value: Value, initializer: ts.Expression | undefined, place: Place): Value {
  return value === undefined && initializer ? evaluate(initializer, place) : value;
}

function restOf(whole: Value, pattern: ts.BindingPattern, index: number, place: Place): Value {
  if (whole instanceof Unreadable) return whole;
  if (compiler.isArrayBindingPattern(pattern)) return isList(whole) ? whole.slice(index) : [];
  if (!(whole instanceof ObjectValue))
    return unreadable('rest of something that is no object', pattern, place);
  const taken = new Set(
    pattern.elements.map((element) => (element.propertyName ?? element.name).getText(place.source)),
  );
  return new ObjectValue(new Map([...whole.entries].filter(([key]) => !taken.has(key))), whole.rest);
}
