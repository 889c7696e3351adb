/**
 * Adds an entry to a list in a TypeScript file, and takes it out again, by the file’s syntax tree: what stands around the
 * list does not matter, and a list that is gone is an error instead of a broken file.
 */
import * as ts from 'typescript';

type Edit = {readonly start: number; readonly end: number; readonly text: string};

/** The list: the array or object that is, or stands in, the initialiser of this variable. */
export type ListPlace = {readonly variable: string; readonly kind: 'array' | 'object'};

export type Entry = ListPlace & {
  /** As it stands in the list: `'fabrikam'`, `fabrikam: value`, `...values`. */
  readonly text: string;
};

/** @throws Error when the file has no such list */
export function addEntry(source: string, {text, ...place}: Entry): string {
  const file = parse(source);
  const list = findList(file, place);
  const last = list.items.at(-1);
  const edit: Edit = last
    ? {start: last.end, end: last.end, text: `, ${text}`}
    : {start: list.node.getStart(file) + 1, end: list.node.getStart(file) + 1, text};
  return apply(source, [edit]);
}

/** @returns the source without the entry; as it is, where it has none of that text */
export function removeEntry(source: string, {text, ...place}: Entry): string {
  return removeItem(source, place, (item, file) => same(item.getText(file), text));
}

/** @returns the source without the property of that name; as it is, where it has none */
export function removeProperty(source: string, place: ListPlace, name: string): string {
  return removeItem(
    source,
    place,
    (item, file) => ts.isPropertyAssignment(item) && item.name.getText(file) === name,
  );
}

function removeItem(
  source: string,
  place: ListPlace,
  isIt: (item: ts.Node, file: ts.SourceFile) => boolean,
): string {
  const file = parse(source);
  const {items} = findList(file, place);
  const index = items.findIndex((each) => isIt(each, file));
  const item = items[index];
  if (!item) return source;
  const before = items[index - 1];
  const after = items[index + 1];
  if (before) return apply(source, [{start: before.end, end: item.end, text: ''}]);
  return apply(source, [{start: item.getFullStart(), end: after?.getFullStart() ?? item.end, text: ''}]);
}

/** @param statement a whole import declaration, without its line feed */
export function addImport(source: string, statement: string): string {
  const imports = parse(source).statements.filter((each) => ts.isImportDeclaration(each));
  const last = imports.at(-1);
  if (!last) throw new Error('There is no import to put another one beside.');
  return apply(source, [{start: last.end, end: last.end, text: `\n${statement}`}]);
}

export function removeImport(source: string, statement: string): string {
  const file = parse(source);
  const found = file.statements.find(
    (each) => ts.isImportDeclaration(each) && same(each.getText(file), statement),
  );
  return found ? apply(source, [{start: found.getFullStart(), end: found.end, text: ''}]) : source;
}

const parse = (source: string) => ts.createSourceFile('list.ts', source, ts.ScriptTarget.Latest, true);

const same = (one: string, other: string) => one.replaceAll(/\s/g, '') === other.replaceAll(/\s/g, '');

function findList(
  file: ts.SourceFile,
  {variable, kind}: ListPlace,
): {readonly node: ts.Node; readonly items: readonly ts.Node[]} {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      if (declaration.name.getText(file) !== variable || !declaration.initializer) continue;
      const found = firstList(declaration.initializer, kind);
      if (found) return found;
    }
  }
  throw new Error(`There is no ${kind} “${variable}” to add to.`);
}

function firstList(
  node: ts.Node,
  kind: ListPlace['kind'],
): {readonly node: ts.Node; readonly items: readonly ts.Node[]} | undefined {
  if (kind === 'array' && ts.isArrayLiteralExpression(node)) return {node, items: node.elements};
  if (kind === 'object' && ts.isObjectLiteralExpression(node)) return {node, items: node.properties};
  return ts.forEachChild(node, (child) => firstList(child, kind));
}

/** From the end, so that earlier places stay where they are. */
function apply(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, {start, end, text: put}) => text.slice(0, start) + put + text.slice(end), source);
}
