/**
 * What Docusaurus's configuration takes of this room. The rest is loaded with the first page: it is much, and the loader
 * of configurations would read it anew for every language.
 */
/** @type {Promise<typeof import('./index')> | undefined} */
let room;

async function load() {
  const {importTypeScript} = await import('../../bootstrap/import-typescript.cjs');
  room ??= importTypeScript('site/sync-notes/index');
  return room;
}

/** @returns {import('./index').Transformer} a remark plugin's transformer: it comes after the one that replaces tags */
exports.remarkSyncNotes = function remarkSyncNotes() {
  return async (tree, file) => (await load()).tellOn(tree, file);
};

/**
 * @typedef {object} Loader
 * @property {string} resourcePath
 * @property {() => (error: unknown, source?: string) => void} async
 * @property {(path: string) => void} addDependency
 * @property {(path: string) => void} addMissingDependency
 */

/**
 * A loader that tells the bundler what a page hangs on besides its own file: its counterpart in the other language, and
 * what was accepted of both. Saving one of them then compiles the page anew, in a preview and in a build with a warm cache.
 *
 * @this {Loader}
 * @param {string} source
 */
exports.default = function besideLoader(source) {
  const done = this.async();
  load()
    .then(({filesBeside}) => {
      const {present, missing} = filesBeside(this.resourcePath);
      for (const path of present) this.addDependency(path);
      for (const path of missing) this.addMissingDependency(path);
      done(null, source);
    })
    .catch(done);
};
