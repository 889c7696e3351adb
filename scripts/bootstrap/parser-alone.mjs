/**
 * TypeScript’s compiler is one file of nine megabytes, whose parts hang together such that a bundler keeps them all. Its
 * parser comes first in it and needs nothing of what follows: taken alone, it loads in a tenth of the time.
 */
import {readFileSync} from 'node:fs';

const opening = 'var ts = {}; ((module) => {\n"use strict";\n';
const annexed = 'module.exports = __toCommonJS(typescript_exports);\n';
/** What comes after the parser. */
const next = '// src/compiler/commandLineParser.ts\n';

/** Nodes get their methods from the language service; these are those of them that need the parser alone. */
const methods = `
{
  const methods = {
    getStart(file, withDoc) { return getTokenPosOfNode(this, file, withDoc); },
    getEnd() { return this.end; },
    getText(file = getSourceFileOfNode(this)) { return file.text.slice(this.getStart(file), this.end); },
    getLineAndCharacterOfPosition(position) { return getLineAndCharacterOfPosition(this, position); },
  };
  for (const made of ['Node', 'Token', 'Identifier', 'PrivateIdentifier', 'SourceFile'])
    Object.assign(objectAllocator[\`get\${made}Constructor\`]().prototype, methods);
  // Of names alone: other nodes with a text have it as a property of their own.
  Object.defineProperty(objectAllocator.getIdentifierConstructor().prototype, 'text', {
    get() { return idText(this); },
    configurable: true,
  });
}
`;

/**
 * For bundles of which every part asks for nothing but the parser.
 *
 * @type {import('esbuild').Plugin}
 */
export const parserAlone = {
  name: 'parser-alone',
  setup: ({onLoad}) => {
    onLoad({filter: /[\\/]typescript[\\/]lib[\\/]typescript\.js$/}, ({path}) => {
      const contents = moduleOf(readFileSync(path, 'utf8'));
      return contents === undefined ? undefined : {contents, loader: 'js'};
    });
  },
};

/**
 * @param {string} text of `typescript.js`
 * @returns {string | undefined} its beginning as an ES module, of which a bundler leaves out what nobody asks for;
 *   undefined where the file is not built as TypeScript 6 is: it is taken whole then
 */
export function moduleOf(text) {
  const start = text.indexOf(opening);
  const public_ = /^__export\(typescript_exports, \{\n([^}]*)\}\);\n/m.exec(text);
  const end = text.indexOf(next);
  if (start < 0 || !public_ || end < start || !text.includes(annexed)) return undefined;
  const body = text
    .slice(start + opening.length, end)
    .replace(public_[0], '')
    .replace(annexed, '')
    // A call at the top counts as used, unless it only makes a value.
    .replaceAll(/^var (\w+) = \{\};\n__export\(\1, /gm, 'var $1 = /* @__PURE__ */ __export({}, ')
    .replace(/(?<=^var __export = [^]*?)\n\};/m, '\n  return target;\n};');
  const declared = new Set(Array.from(body.matchAll(/^(?:function|var|class) (\w+)/gm), ([, name]) => name));
  const names = Array.from((public_[1] ?? '').matchAll(/^ {2}(\w+): \(\) => \1,?$/gm), ([, name]) => name);
  return `${body}${methods}export {${names.filter((name) => declared.has(name)).join(', ')}};\n`;
}
