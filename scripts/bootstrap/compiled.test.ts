import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {compiledCommand, compiledModule, compilingLess} from './compiled.mjs';

let root = '';
const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
const run = (words: string[] | undefined): string =>
  execFileSync(process.execPath, words ?? [], {encoding: 'utf8'}).trim();
const fileOf = (words: string[] | undefined): string => words?.at(-1) ?? '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compiled-'));
  mkdirSync(join(root, 'scripts'));
  write('package-lock.json', '{}');
  write('scripts/check-links.ts', "import {word} from './word';\nconsole.log(word as string);\n");
  write('scripts/word.ts', "export const word: string = 'one';\n");
});
afterEach(() => {
  rmSync(root, {recursive: true});
});

it('compiles once, and again when a source is written', async () => {
  const first = await compiledCommand(root, 'check-links');
  expect(run(first)).toBe('one');
  const {mtimeMs} = statSync(fileOf(first));
  expect(await compiledCommand(root, 'check-links')).toEqual(first);
  expect(statSync(fileOf(first)).mtimeMs).toBe(mtimeMs);
  write('scripts/word.ts', "export const word: string = 'another';\n");
  expect(run(await compiledCommand(root, 'check-links'))).toBe('another');
});

it('a source still finds the file beside it', async () => {
  write('scripts/beside.txt', 'here');
  write(
    'scripts/word.ts',
    "import {readFileSync} from 'node:fs';\nexport const word = readFileSync(new URL('beside.txt', import.meta.url), 'utf8');\n",
  );
  expect(run(await compiledCommand(root, 'check-links'))).toBe('here');
});

it('letters beyond ASCII stay what they are, in expressions too', async () => {
  write('scripts/word.ts', "export const word = 'l’été à Nîmes …'.replaceAll(/[’éèîà…]/g, '·');\n");
  expect(run(await compiledCommand(root, 'check-links'))).toBe('l··t· · N·mes ·');
});

it('a module hands over what it exports', async () => {
  const compiled = await compiledModule(root, 'word');
  expect(createRequire(import.meta.url)(compiled ?? '')).toMatchObject({word: 'one'});
});

it('a module from elsewhere is the first to be compiled', async () => {
  write('elsewhere.ts', "export const word = 'here';\n");
  const compiled = await compiledModule(root, '../elsewhere');
  expect(createRequire(import.meta.url)(compiled ?? '')).toMatchObject({word: 'here'});
});

it('V8 learns its limits where a command starts', async () => {
  write('scripts/check-links.ts', "console.log(process.execArgv.join(' '));\n");
  expect(run(await compiledCommand(root, 'check-links'))).toBe(compilingLess.join(' '));
});

it('a module leaves the limits of V8 as the program has them that loads it: changed in the middle, they end it', async () => {
  const compiled = await compiledModule(root, 'word');
  const tag = "require('node:v8').cachedDataVersionTag()";
  const program = `const before = ${tag}; require(${JSON.stringify(compiled)}); console.log(${tag} === before)`;
  expect(run(['-e', program])).toBe('true');
});

it('compiles again when what was compiled is gone', async () => {
  await compiledCommand(root, 'check-links');
  const manifest = join(root, '.passerelle/commands/check-links.json');
  expect(statSync(manifest).isFile()).toBe(true);
  rmSync(join(root, '.passerelle/commands'), {recursive: true});
  expect(run(await compiledCommand(root, 'check-links'))).toBe('one');
});

it('compiles each command that people run often by itself', async () => {
  write('scripts/check-sync.ts', "import {word} from './word';\nconsole.log(`sync ${word}`);\n");
  expect(run(await compiledCommand(root, 'check-sync'))).toBe('sync one');
  expect(run(await compiledCommand(root, 'check-links'))).toBe('one');
});

it('leaves the rest to TypeScript as it is: other commands, and sources that do not compile', async () => {
  expect(await compiledCommand(root, 'preview')).toBeUndefined();
  write('scripts/word.ts', 'export const word = ;\n');
  expect(await compiledCommand(root, 'check-links')).toBeUndefined();
});

it('two at once come to the same', async () => {
  const both = await Promise.all([
    compiledCommand(root, 'check-links'),
    compiledCommand(root, 'check-links'),
  ]);
  expect(both[0]).toEqual(both[1]);
  expect(run(both[0])).toBe('one');
});

it('takes of TypeScript the parser alone', async () => {
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'));
  write(
    'scripts/word.ts',
    [
      "import {createSourceFile, ScriptKind, ScriptTarget, SyntaxKind} from 'typescript';",
      'const text = \'const a: string = <b>{`${c}`}</b>; \\n@d class Name { #f = /g/u } export * from "h";\';',
      "const file = createSourceFile('a.tsx', text, ScriptTarget.ESNext, true, ScriptKind.TSX);",
      'const {statements} = file;',
      'const line = file.getLineAndCharacterOfPosition(statements[1]?.getStart(file) ?? 0).line;',
      "const kinds = statements.map(({kind}) => SyntaxKind[kind]).join(' ');",
      'export const word = `${kinds} ${line} ${statements[1]?.name.text} ${statements[2]?.getText()}`;',
    ].join('\n'),
  );
  const entry = await compiledCommand(root, 'check-links');
  expect(run(entry)).toBe('FirstStatement ClassDeclaration ExportDeclaration 1 Name export * from "h";');
  expect(statSync(join(fileOf(entry), '../command.cjs')).size).toBeLessThan(2_000_000);
});
