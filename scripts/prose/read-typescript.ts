/** The prose of a TypeScript or JSON file: strings that a reader will see. */
import ts from 'typescript';
import {standIn, writePassage, type Language, type Passage} from './passage';

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword,
]);

/** Every string of a file that holds the words of one language. */
export function readWords(source: string): Passage[] {
  return readStrings(source, parse(source));
}

/** The strings under `en` and under `fr` where an object has both. */
export function readPairs(source: string): Record<Language, Passage[]> {
  const found: Record<Language, Passage[]> = {en: [], fr: []};
  const visit = (node: ts.Node): void => {
    const pair = ts.isObjectLiteralExpression(node) ? pairOf(node) : undefined;
    if (pair === undefined) {
      ts.forEachChild(node, visit);
      return;
    }
    found.en.push(...readStrings(source, pair.en));
    // The same in both languages: a name.
    if (pair.en.getText() !== pair.fr.getText()) found.fr.push(...readStrings(source, pair.fr));
  };
  // Most files have none: reading the syntax of all would take longer than all the rest.
  if (/\bfr['"]?:/.test(source)) visit(parse(source));
  return found;
}

/** What stands under `message` in a file of translations. */
export function readTranslations(source: string): Passage[] {
  const found: Passage[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) && keyOf(node) === 'message') {
      found.push(...readStrings(source, node.initializer));
    } else ts.forEachChild(node, visit);
  };
  visit(parse(source, 'translations.json'));
  return found;
}

function parse(source: string, name = 'words.ts'): ts.SourceFile {
  return ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
}

function pairOf(node: ts.ObjectLiteralExpression): Record<Language, ts.Expression> | undefined {
  const valueOf = (key: Language) =>
    node.properties.filter(ts.isPropertyAssignment).find((property) => keyOf(property) === key)?.initializer;
  const [en, fr] = [valueOf('en'), valueOf('fr')];
  return en && fr && {en, fr};
}

function keyOf({name}: ts.PropertyAssignment): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

function readStrings(source: string, root: ts.Node): Passage[] {
  const found: Passage[] = [];
  const visit = (node: ts.Node) => {
    if (isNoProse(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const passage = readString(source, node);
      if (passage) found.push(passage);
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function readString(source: string, node: ts.StringLiteralLike | ts.TemplateExpression): Passage | undefined {
  const passage = writePassage(source);
  // Each piece lies between two marks of one character: a quote, or a brace of `${…}`.
  const add = (piece: ts.LiteralLikeNode, marksBehind: number) =>
    passage.add(withoutOptions(piece.text), piece.getStart() + 1, piece.end - marksBehind);
  if (ts.isTemplateExpression(node)) {
    add(node.head, 2);
    for (const {expression, literal} of node.templateSpans) {
      passage.addStandIn(expression.getStart());
      add(literal, ts.isTemplateTail(literal) ? 1 : 2);
    }
  } else add(node, 1);
  return passage.finish();
}

/** A command's options, `--fix`, are words of no language. */
function withoutOptions(text: string): string {
  return text.replace(/(?<![\w-])--[a-z][a-z-]*/g, (option) => standIn.repeat(option.length));
}

/** Names, types, modules, and strings that are only compared with. */
function isNoProse(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  const {parent} = node as {readonly parent?: ts.Node};
  if (parent === undefined || !ts.isStringLiteralLike(node)) return false;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind)) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent)
  );
}
