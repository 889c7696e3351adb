import type * as typescript from 'typescript';
import * as ts from '../compiler';
import {collectWritten, type Collector, type LinkWords} from './collect';
import type {Meter} from '../../markdown/options';
import type {Range} from '../../markdown/place';

type Place = {readonly element: string; readonly attribute: string} & LinkWords;

const plainImports =
  /^(?:\s*(?:import\s+(?:[\w$*{},\s]+?\s+from\s*)?(["'])[^"'\\\n]+\1[ \t]*;?[ \t]*|\/\/.*|\/\*[^*]*\*\/)(?:\r\n|\n|\r|$))*\s*$/;
const plainImport = /import\s+(?:([\w$]+)?[\w$*{},\s]*?\s+from\s*)?(["'])([^"'\\\n]+)\2/g;
const worthReading =
  /href|src|poster|\bto\b|\bid\b|\bname\b|useBaseUrl|require|import|check-links-ignore|<[A-Z]/i;

/**
 * What JavaScript in a document leads to: nothing is run, so only literals count, alone or as the argument of
 * `useBaseUrl`, `require` and `import`.
 *
 * @param text the whole document, of which `range` is script
 * @param within the attribute whose value the script is, if it is one
 * @returns whether it is what may stand there: a module of imports and exports alone
 */
export function readScript(
  text: string,
  range: Range,
  kind: 'module' | 'expression',
  collector: Collector,
  meter: Meter,
  within?: Place,
): boolean {
  const code = text.slice(range.start, range.end);
  meter.steps += code.length;
  if (kind === 'module' && code.length < 10_000 && plainImports.test(code)) {
    readPlainImports(code, range.start, collector);
    return true;
  }
  if (kind === 'expression' && !within && !worthReading.test(code)) return true;
  return readSyntax(code, range.start, kind, collector, within);
}

function readPlainImports(code: string, base: number, collector: Collector): void {
  for (const {index, 0: whole, 1: name, 3: target = ''} of code.matchAll(plainImport)) {
    const start = base + index + whole.length - 1 - target.length;
    imported(collector, name, target, {start, end: start + target.length});
  }
}

/** Loaders written before a path are the bundler's affair. */
function imported(
  collector: Collector,
  name: string | undefined,
  specifier: string,
  {start, end}: Range,
): void {
  const target = specifier.slice(specifier.lastIndexOf('!') + 1);
  if (/^(?:\.{1,2}\/|@site\/)/.test(target)) {
    collector.imported(name, target, {start: start + specifier.length - target.length, end});
  }
}

function readSyntax(
  code: string,
  base: number,
  kind: 'module' | 'expression',
  collector: Collector,
  within?: Place,
): boolean {
  // Parentheses make an object literal, or a comment alone, an expression.
  const opening = kind === 'expression' ? '(' : '';
  const file = ts.createSourceFile(
    'document.tsx',
    opening + code + (opening && '\n)'),
    ts.ScriptTarget.ESNext,
    false,
    ts.ScriptKind.TSX,
  );
  const shift = base - opening.length;
  const quoted = (node: typescript.Node): Range => ({
    start: node.getStart(file) + shift + 1,
    end: node.end + shift - 1,
  });

  const literal = (node: typescript.Expression | undefined): typescript.StringLiteralLike | undefined => {
    if (!node) return undefined;
    if (ts.isStringLiteralLike(node)) return node;
    return ts.isParenthesizedExpression(node) ? literal(node.expression) : undefined;
  };
  const known = ({element, attribute, ...words}: Place, node: typescript.Expression): void => {
    const value = literal(node);
    if (!value) return;
    collector.attribute({
      element,
      name: attribute,
      value: value.text,
      range: quoted(value),
      ...words,
    });
  };
  const call = (node: typescript.CallExpression, place: Place | undefined): void => {
    const argument = literal(node.arguments[0]);
    if (!argument) return;
    const {expression: callee} = node;
    if (
      callee.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(callee) && callee.text === 'require')
    ) {
      imported(collector, undefined, argument.text, quoted(argument));
    } else if (ts.isIdentifier(callee) && callee.text === 'useBaseUrl') {
      collector.link({syntax: 'attribute', target: argument.text, ...place, isBased: true}, quoted(argument));
    }
  };
  const opened = (node: typescript.JsxOpeningLikeElement): void => {
    const element = node.tagName.getText(file);
    const text = ts.isJsxElement(node.parent) ? wordsOf(node.parent) : '';
    const words = {...(text ? {text} : {}), ...hrefLangOf(node)};
    collector.shown(element);
    for (const property of node.attributes.properties) {
      if (!ts.isJsxAttribute(property) || !property.initializer) continue;
      const place = {element, attribute: property.name.getText(file), ...words};
      const {initializer} = property;
      if (ts.isStringLiteral(initializer)) {
        const range = quoted(initializer);
        const written = {
          element,
          name: place.attribute,
          range: {start: range.start - base, end: range.end - base},
          ...words,
        };
        collectWritten(shifted(collector, base), code, written);
      } else if (ts.isJsxExpression(initializer) && initializer.expression) {
        known(place, initializer.expression);
        places.set(initializer.expression, place);
      }
    }
  };
  const wordsOf = (element: typescript.JsxElement): string =>
    element.children
      .map((child) => (ts.isJsxText(child) ? child.text : ts.isJsxElement(child) ? wordsOf(child) : ''))
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim();

  const hrefLangOf = ({attributes}: typescript.JsxOpeningLikeElement): LinkWords => {
    for (const property of attributes.properties) {
      if (!ts.isJsxAttribute(property) || !/^hreflang$/i.test(property.name.getText(file))) continue;
      const {initializer} = property;
      if (initializer && ts.isStringLiteral(initializer)) return {hrefLang: initializer.text};
    }
    return {};
  };

  const places = new Map<typescript.Node, Place>();
  // Parents are needed for a tag's words only, so they are set on the way; a stack of our own has no depth limit.
  const waiting: {node: typescript.Node; place: Place | undefined}[] = [{node: file, place: within}];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node} = next;
    const place = places.get(node) ?? next.place;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      const name = ts.isImportDeclaration(node) ? node.importClause?.name?.text : undefined;
      if (from && ts.isStringLiteral(from)) imported(collector, name, from.text, quoted(from));
    } else if (ts.isCallExpression(node)) call(node, place);
    else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) opened(node);
    const children: {node: typescript.Node; place: Place | undefined}[] = [];
    ts.forEachChild(node, (child) => {
      Object.assign(child, {parent: node});
      children.push({node: child, place: ts.isJsxElement(child) ? undefined : place});
    });
    for (let last = children.pop(); last; last = children.pop()) waiting.push(last);
  }
  if (within) {
    const statement = file.statements[0];
    const whole = statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (whole) known(within, whole);
  }
  for (const comment of code.matchAll(/\/\*([^]*?)\*\/|\/\/(.*)/g)) {
    collector.comment(comment[1] ?? comment[2] ?? '', base + comment.index);
  }
  const isExported = (node: typescript.Node): boolean =>
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false);
  return (
    kind === 'expression' ||
    file.statements.every(
      (node) =>
        ts.isImportDeclaration(node) ||
        ts.isExportDeclaration(node) ||
        ts.isExportAssignment(node) ||
        ts.isEmptyStatement(node) ||
        isExported(node),
    )
  );
}

function shifted(collector: Collector, by: number): Collector {
  return {
    ...collector,
    attribute: (found) =>
      collector.attribute({...found, range: {start: found.range.start + by, end: found.range.end + by}}),
  };
}
