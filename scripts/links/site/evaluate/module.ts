import {posix} from 'node:path';
import type ts from 'typescript';
import * as compiler from '../../compiler';
import {changedNames} from './changed-names';
import {evaluate, functionOf, keyOf, unreadable, type Place, type World} from './expression';
import {declare} from './function';
import {pathModule} from './known-functions';
import {Scope} from './scope';
import {FunctionValue, ObjectValue, Unreadable, fromJson, type Value} from './value';

/** Enough for the largest configuration, and over within a second. */
const maximumSteps = 200_000;
/** Of expressions within expressions: far more than anyone writes, far less than the stack holds. */
const maximumDepth = 500;

const endings = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];

export type ReaderOptions = {
  /** Absolute, with forward slashes. */
  readonly siteDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @returns a file's text; undefined if there is no such file */
  readonly readText: (path: string) => string | undefined;
};

/**
 * Reads modules of a site as data: what they export, computed from literals, names, conditions and simple functions.
 * Nothing of the site is ever run.
 */
export class ModuleReader {
  readonly #modules = new Map<string, ObjectValue>();
  readonly #changed = new Map<ts.SourceFile, ReadonlySet<string>>();
  readonly #world: World;
  #steps = 0;
  #depth = 0;

  constructor(private readonly options: ReaderOptions) {
    this.#world = {
      siteDir: options.siteDir,
      env: options.env,
      importModule: (specifier, from) => this.#import(specifier, from),
      requireModule: (specifier, from) => interoperate(this.#import(specifier, from)),
      enter: () => {
        this.#steps += 1;
        this.#depth += 1;
        return this.#steps <= maximumSteps && this.#depth <= maximumDepth;
      },
      leave: () => {
        this.#depth -= 1;
      },
      changed: (source) => this.#changedNames(source),
    };
  }

  /**
   * What a module is for who configures Docusaurus with it: its default export, what CommonJS exports, or what the
   * function it exports returns.
   *
   * @param path absolute
   * @param args of that function
   */
  readMain(path: string, args: readonly Value[] = []): Value {
    const exported = this.#load(path);
    if (exported instanceof Unreadable) return exported;
    const main = interoperate(exported);
    const value = main instanceof ObjectValue && main.has('default') ? main.get('default') : main;
    return value instanceof FunctionValue ? value.call(args) : value;
  }

  #import(specifier: string, from: string): ObjectValue | Unreadable {
    if (/^(?:node:)?path(?:\/posix)?$/.test(specifier)) {
      return new ObjectValue(new Map([...pathModule.entries, ['default', pathModule]]));
    }
    const dir = posix.dirname(from);
    const target = specifier.startsWith('@site/')
      ? posix.join(this.options.siteDir, specifier.slice('@site/'.length))
      : posix.isAbsolute(specifier) || specifier.startsWith('.')
        ? posix.resolve(dir, specifier)
        : undefined;
    return target === undefined ? new Unreadable(`the package ${specifier}`, from, 1) : this.#load(target);
  }

  #load(target: string): ObjectValue | Unreadable {
    for (const path of [...endings, ...endings.slice(1).map((ending) => `/index${ending}`)].map(
      (e) => target + e,
    )) {
      const known = this.#modules.get(path);
      if (known) return known;
      const text = this.options.readText(path);
      if (text === undefined) continue;
      const exported = path.endsWith('.json') ? readJson(text, path) : this.#exportsOf(path, text);
      if (exported instanceof ObjectValue) this.#modules.set(path, exported);
      return exported;
    }
    return new Unreadable(`${target} is not there`, target, 1);
  }

  #exportsOf(path: string, text: string): ObjectValue {
    const source = compiler.createSourceFile(
      path,
      text,
      compiler.ScriptTarget.Latest,
      true,
      scriptKind(path),
    );
    const place: Place = {source, scope: new Scope(), world: this.#world};
    const exported = new Map<string, () => Value>();
    for (const statement of source.statements) {
      this.#declareStatement(statement, place);
      collectExports(statement, place, exported);
    }
    return new LazyObject(exported);
  }

  #declareStatement(statement: ts.Statement, place: Place): void {
    const changed = this.#changedNames(place.source);
    if (compiler.isVariableStatement(statement)) {
      for (const {name, initializer} of statement.declarationList.declarations) {
        declare(name, () => (initializer ? evaluate(initializer, place) : undefined), place, changed);
      }
    } else if (compiler.isFunctionDeclaration(statement) && statement.name) {
      declare(statement.name, () => functionOf(statement, place), place, changed);
    } else if (compiler.isImportDeclaration(statement)) this.#declareImport(statement, place);
  }

  #declareImport(statement: ts.ImportDeclaration, place: Place): void {
    const {importClause: clause, moduleSpecifier} = statement;
    if (!clause || !compiler.isStringLiteral(moduleSpecifier)) return;
    const load = (): ObjectValue | Unreadable => this.#import(moduleSpecifier.text, place.source.fileName);
    if (clause.name) declare(clause.name, () => defaultOf(load()), place);
    if (!clause.namedBindings) return;
    if (compiler.isNamespaceImport(clause.namedBindings)) {
      declare(clause.namedBindings.name, load, place);
      return;
    }
    for (const {name, propertyName} of clause.namedBindings.elements) {
      const imported = (propertyName ?? name).text;
      declare(
        name,
        () => (imported === 'default' ? defaultOf(load()) : keyOf(interoperate(load()), imported)),
        place,
      );
    }
  }

  #changedNames(source: ts.SourceFile): ReadonlySet<string> {
    const names = this.#changed.get(source) ?? changedNames(source);
    this.#changed.set(source, names);
    return names;
  }
}

/** What a module exports, each found out when it is asked for: configurations import themselves in circles. */
class LazyObject extends ObjectValue {
  readonly #exported: ReadonlyMap<string, () => Value>;

  constructor(exported: ReadonlyMap<string, () => Value>) {
    super(new Map());
    this.#exported = exported;
  }

  override get(key: string): Value {
    return this.#exported.get(key)?.();
  }

  override has(key: string): boolean {
    return this.#exported.has(key);
  }

  override get entries(): ReadonlyMap<string, Value> {
    return new Map([...this.#exported].map(([key, compute]) => [key, compute()]));
  }
}

function collectExports(statement: ts.Statement, place: Place, exported: Map<string, () => Value>): void {
  if (compiler.isExportAssignment(statement)) {
    exported.set('default', () => evaluate(statement.expression, place));
  } else if (compiler.isExportDeclaration(statement)) {
    collectNamedExports(statement, place, exported);
  } else if (compiler.isExpressionStatement(statement)) {
    collectCommonJs(statement.expression, place, exported);
  } else if (compiler.canHaveModifiers(statement) && isExported(statement)) {
    if (compiler.isFunctionDeclaration(statement)) {
      const isDefault =
        compiler.getModifiers(statement)?.some(({kind}) => kind === compiler.SyntaxKind.DefaultKeyword) ??
        false;
      exported.set(isDefault ? 'default' : (statement.name?.text ?? 'default'), () =>
        functionOf(statement, place),
      );
    }
    if (compiler.isVariableStatement(statement)) {
      for (const {name} of statement.declarationList.declarations) {
        if (compiler.isIdentifier(name)) exported.set(name.text, () => evaluate(name, place));
      }
    }
  }
}

/** `export {a, b as c};`, `export {a} from './b';`, `export * from './b';` */
function collectNamedExports(
  statement: ts.ExportDeclaration,
  place: Place,
  exported: Map<string, () => Value>,
): void {
  const {exportClause: clause, moduleSpecifier} = statement;
  const from =
    moduleSpecifier && compiler.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  const load = (specifier: string): ObjectValue | Unreadable =>
    place.world.importModule(specifier, place.source.fileName);
  if (clause && compiler.isNamedExports(clause)) {
    for (const {name, propertyName} of clause.elements) {
      const local = propertyName ?? name;
      exported.set(name.text, () => {
        if (from !== undefined) return keyOf(load(from), local.text);
        return compiler.isIdentifier(local) ? evaluate(local, place) : unreadable('export', local, place);
      });
    }
  } else if (!clause && from !== undefined) {
    const all = load(from);
    if (all instanceof ObjectValue) {
      for (const key of all.entries.keys()) if (key !== 'default') exported.set(key, () => keyOf(all, key));
    }
  }
}

/** `module.exports = …`, `module.exports.a = …`, `exports.a = …` */
function collectCommonJs(node: ts.Expression, place: Place, exported: Map<string, () => Value>): void {
  if (!compiler.isBinaryExpression(node) || node.operatorToken.kind !== compiler.SyntaxKind.EqualsToken)
    return;
  const target = node.left.getText(place.source);
  const [, name] = /^(?:module\.)?exports\.(\w+)$/.exec(target) ?? [];
  if (target === 'module.exports') exported.set('module.exports', () => evaluate(node.right, place));
  else if (name !== undefined) exported.set(name, () => evaluate(node.right, place));
}

function isExported(node: ts.HasModifiers): boolean {
  return compiler.getModifiers(node)?.some(({kind}) => kind === compiler.SyntaxKind.ExportKeyword) ?? false;
}

/** What `require()` gives: the object CommonJS exports in place of all others, if it does. */
function interoperate(exported: ObjectValue | Unreadable): Value {
  if (exported instanceof Unreadable) return exported;
  return exported.has('module.exports') ? exported.get('module.exports') : exported;
}

function defaultOf(exported: ObjectValue | Unreadable): Value {
  if (exported instanceof Unreadable) return exported;
  return exported.has('default') ? exported.get('default') : interoperate(exported);
}

function readJson(text: string, path: string): ObjectValue | Unreadable {
  try {
    return new ObjectValue(new Map([['module.exports', fromJson(JSON.parse(text))]]));
  } catch {
    return new Unreadable('not JSON', path, 1);
  }
}

function scriptKind(path: string): ts.ScriptKind {
  if (path.endsWith('x')) return compiler.ScriptKind.TSX;
  return /\.[cm]?js$/.test(path) ? compiler.ScriptKind.JSX : compiler.ScriptKind.TS;
}
