/** Strings that a site's own components show: `<Translate>` and `translate()`, as Docusaurus's own extraction finds them. */
import type * as typescript from 'typescript';
import * as ts from '../../../links/compiler';
import {nodesOf, parseFile} from '../../../links/read/typescript/parse';
import type {SiteFiles} from '../files';
import type {Said, SourceWords} from './said';

const home = 'src';
const module = '@docusaurus/Translate';

/** Each by its id, or by its words where it has none; what only running the site would tell is left out. */
export function componentWords({files, text}: SiteFiles): Said {
  const said = new Map<string, SourceWords>();
  for (const name of files(home)) {
    if (!/\.[jt]sx?$/.test(name) || /\.(?:test|spec|d)\.[jt]sx?$/.test(name)) continue;
    const source = `${home}/${name}`;
    const code = text(source);
    if (!code?.includes(module)) continue;
    for (const {key, words} of stringsIn(source, code)) if (!said.has(key)) said.set(key, {words, source});
  }
  return said;
}

type Found = {readonly key: string; readonly words: string};

function stringsIn(file: string, code: string): Found[] {
  const parsed = parseFile(file, code);
  const {component, call} = namesIn(parsed);
  return [...nodesOf(parsed)].flatMap(({node}): Found[] => {
    const found =
      ts.isJsxElement(node) && isNamed(node.openingElement.tagName, component)
        ? elementWords(node)
        : ts.isCallExpression(node) && isNamed(node.expression, call)
          ? callWords(node)
          : undefined;
    return found ? [found] : [];
  });
}

/** What the file calls the two; a file may rename them. */
function namesIn({statements}: typescript.SourceFile): {readonly component?: string; readonly call?: string} {
  for (const statement of statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    if (literal(statement.moduleSpecifier) !== module) continue;
    const clause = statement.importClause;
    const bindings = clause?.namedBindings;
    const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
    const call = named.find(({name, propertyName}) => (propertyName ?? name).text === 'translate')?.name.text;
    return {...(clause?.name && {component: clause.name.text}), ...(call !== undefined && {call})};
  }
  return {};
}

function isNamed(node: typescript.Node, name: string | undefined): boolean {
  return name !== undefined && ts.isIdentifier(node) && node.text === name;
}

function elementWords({openingElement, children}: typescript.JsxElement): Found | undefined {
  const id = openingElement.attributes.properties.find(
    (property) =>
      ts.isJsxAttribute(property) && ts.isIdentifier(property.name) && property.name.text === 'id',
  );
  const own = id && ts.isJsxAttribute(id) ? attributeWords(id.initializer) : '';
  const shown = children.filter((child) => !ts.isJsxText(child) || child.text.trim() !== '');
  const [only] = shown;
  const words =
    shown.length !== 1 || !only
      ? undefined
      : ts.isJsxText(only)
        ? only.text.trim().replaceAll(/\s+/g, ' ')
        : ts.isJsxExpression(only)
          ? literal(only.expression)
          : undefined;
  return words === undefined || own === undefined ? undefined : {key: own === '' ? words : own, words};
}

function attributeWords(value: typescript.JsxAttributeValue | undefined): string | undefined {
  return literal(value && ts.isJsxExpression(value) ? value.expression : value);
}

function callWords({arguments: [given]}: typescript.CallExpression): Found | undefined {
  if (!given || !ts.isObjectLiteralExpression(given)) return undefined;
  const property = (name: string): typescript.Expression | undefined => {
    const found = given.properties.find(
      (each) => ts.isPropertyAssignment(each) && ts.isIdentifier(each.name) && each.name.text === name,
    );
    return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
  };
  const message = property('message');
  const id = property('id');
  const words = message && literal(message);
  const key = id ? literal(id) : words;
  return words === undefined || key === undefined ? undefined : {key, words};
}

function literal(node: typescript.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}
