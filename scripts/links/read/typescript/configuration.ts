import type * as typescript from 'typescript';
import * as ts from '../../compiler';
import type {Collector} from '../collect';
import {readHtml} from '../html';
import {nameOf, nodesOf, parseFile} from './parse';

/** Cheaper than parsing. */
export const mayConfigureLinks = /\b(?:to|href|src|srcDark|image|favicon|html|content|copyright)\b/;

/** Before these, Docusaurus puts the base URL. */
const based = new Set(['to', 'src', 'srcDark', 'image', 'favicon']);
/** These are shown as HTML: the announcement bar, items of the navigation bar and the footer. */
const html = new Set(['content', 'html', 'copyright']);

/**
 * Links that a configuration or a sidebar file gives its theme: of the navigation bar, the footer, the announcement
 * bar, the logo. A redirect's `from` and `to` are none, nor are ids of documents.
 */
export function readConfiguration(file: string, text: string, collector: Collector): void {
  const source = parseFile(file, text);
  const within = (node: typescript.Node) => ({start: node.getStart(source) + 1, end: node.end - 1});
  for (const {node} of nodesOf(source)) {
    if (!ts.isObjectLiteralExpression(node)) continue;
    const strings = new Map<string, typescript.StringLiteralLike>();
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.initializer)) continue;
      const name = nameOf(property.name);
      if (name !== undefined) strings.set(name, property.initializer);
    }
    const has = (name: string): boolean =>
      node.properties.some((each) => each.name && nameOf(each.name) === name);
    if (has('from') && has('to')) continue;
    // A script or a style sheet of the page's head has a `src` or `href` too, without the base URL.
    const isLogo = has('alt') || has('srcDark');
    const label = strings.get('label')?.text;
    for (const [name, literal] of strings) {
      const target = literal.text;
      if (html.has(name) && target.includes('<')) {
        const isPlain = text.slice(within(literal).start, within(literal).end) === target;
        if (isPlain) readHtml(text, within(literal), collector, {steps: 0});
      } else if (name === 'href' || based.has(name)) {
        const isBased =
          based.has(name) && (name !== 'src' || isLogo) && !/^[a-z][a-z+.-]*:|^\/\//i.test(target);
        collector.link(
          {
            syntax: 'attribute',
            target,
            attribute: name,
            ...(label && {text: label}),
            ...(isBased && {isBased: true as const}),
          },
          within(literal),
        );
      }
    }
  }
}

/** Modules that a file imports from beside it: parts of a configuration may stand there. */
export function modulesBeside(file: string, text: string): readonly string[] {
  if (!/["'`](?:\.{1,2}\/|@site\/)/.test(text)) return [];
  const waiting: typescript.Node[] = [parseFile(file, text)];
  const found: string[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const specifier = moduleNamedBy(node);
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    const children: typescript.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    waiting.push(...children.reverse());
  }
  return found.filter((name) => /^(?:\.{1,2}\/|@site\/)/.test(name));
}

function moduleNamedBy(node: typescript.Node): typescript.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (!ts.isCallExpression(node)) return undefined;
  const {expression: callee} = node;
  const isImport = callee.kind === ts.SyntaxKind.ImportKeyword;
  return isImport || (ts.isIdentifier(callee) && callee.text === 'require') ? node.arguments[0] : undefined;
}
