/** Parses scripts by the grammars that editors use. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Language, Parser, type Node} from 'web-tree-sitter';

const grammars = {
  ps1: 'tree-sitter-powershell/tree-sitter-powershell.wasm',
  tf: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
  bicep: 'tree-sitter-bicep/tree-sitter-bicep.wasm',
} as const;

export type Parsed = {readonly root: Node; readonly errors: readonly string[]};

/** @returns a parser whose errors name the place and what stands there */
export async function parserOf(language: keyof typeof grammars): Promise<(script: string) => Parsed> {
  await Parser.init();
  const file = createRequire(import.meta.url).resolve(grammars[language]);
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(file)));
  return (script) => {
    const tree = parser.parse(script);
    if (!tree) throw new Error('nothing was parsed');
    return {root: tree.rootNode, errors: errorsIn(tree.rootNode)};
  };
}

function errorsIn(node: Node): string[] {
  const {isError, isMissing, startPosition, text, children} = node;
  const own =
    isError || isMissing
      ? [
          `line ${String(startPosition.row + 1)}, column ${String(startPosition.column + 1)}: ${text.slice(0, 60)}`,
        ]
      : [];
  return [...own, ...(node.hasError ? children.flatMap(errorsIn) : [])];
}
