/**
 * Loads TypeScript into a program that is not ours and reads plain JavaScript alone: Docusaurus, a language server. It is
 * compiled as commands are; where that cannot be, read file by file, which takes seconds. No ES module, because
 * Docusaurus's loader of configurations rewrites those, their `import()` too.
 */
const {createRequire} = process.getBuiltinModule('node:module');
const {join} = process.getBuiltinModule('node:path');
const {pathToFileURL} = process.getBuiltinModule('node:url');

/**
 * @template T
 * @param {string} module path of a TypeScript file from `scripts`, without its ending
 * @returns {Promise<T>} what it exports
 */
exports.importTypeScript = async function importTypeScript(module) {
  const root = join(__dirname, '../..');
  const {compiledModule} = await import('./compiled.mjs');
  const compiled = await compiledModule(root, module);
  /** @type {unknown} */
  const loaded =
    compiled === undefined
      ? await byFile(pathToFileURL(join(root, `scripts/${module}.ts`)).href)
      : createRequire(__filename)(compiled);
  return /** @type {T} */ (loaded);
};

/**
 * @param {string} url
 * @returns {Promise<unknown>}
 */
async function byFile(url) {
  const {tsImport} = await import('tsx/esm/api');
  return /** @type {Promise<unknown>} */ (tsImport(url, pathToFileURL(__filename).href));
}
