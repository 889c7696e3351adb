import type * as typescript from 'typescript';
import * as ts from '../../compiler';

/** Without parents, and whatever its mistakes: what can be read of it is read. */
export function parseFile(file: string, text: string): typescript.SourceFile {
  // In TypeScript, `<T>x` is no tag; in JavaScript, Docusaurus takes `<T>` for one.
  const kind = /\.[cm]?ts$/.test(file) ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
  const languageVersion = ts.ScriptTarget.ESNext;
  // Nobody asks what comments say of types, and to parse them takes a tenth of the time.
  const jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  return ts.createSourceFile(file, text, {languageVersion, jsDocParsingMode}, false, kind);
}

/** A node, with the property or variable it is the value of: the nearest one around it. */
export type Placed = {readonly node: typescript.Node; readonly property: string | undefined};

/** Every node in order, types and imports left out. A stack of its own has no depth limit. */
export function* nodesOf(file: typescript.SourceFile): Generator<Placed> {
  const waiting: Placed[] = [{node: file, property: undefined}];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node, property} = next;
    yield next;
    const named = ts.isPropertyAssignment(node) ? node : undefined;
    const children: Placed[] = [];
    ts.forEachChild(node, (child) => {
      const isName = child === named?.name && !ts.isComputedPropertyName(child);
      if (isName || ts.isTypeNode(child) || ts.isImportDeclaration(child)) return;
      children.push({node: child, property: named ? nameOf(named.name) : property});
    });
    for (const child of children.reverse()) waiting.push(child);
  }
}

export function nameOf(name: typescript.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}
