/**
 * Loads TypeScript into a program that is not ours and reads plain JavaScript alone: Docusaurus, a language server. What it
 * loads others do not see, and it sees nothing of theirs. No ES module, because Docusaurus's loader of configurations
 * rewrites those, their `import()` too.
 *
 * @template T
 * @param {string} file absolute
 * @returns {Promise<T>} the module
 */
exports.importTypeScript = async function importTypeScript(file) {
  const {pathToFileURL} = process.getBuiltinModule('node:url');
  const {tsImport} = await import('tsx/esm/api');
  return tsImport(pathToFileURL(file).href, pathToFileURL(__filename).href);
};
