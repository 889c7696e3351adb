/**
 * Runs the command beside it, with what V8 made of it the last time: compiling the libraries anew takes longer than most
 * runs do. Node 22 has `module.enableCompileCache`, which Node 20 has not, and which knows no bundle of this size.
 *
 * No ES module: for the first of those, Node starts a loader that takes a tenth of the shortest run.
 */
const {existsSync, readFileSync, renameSync, writeFileSync} = process.getBuiltinModule('node:fs');
const {createRequire, Module} = process.getBuiltinModule('node:module');
const {dirname, join} = process.getBuiltinModule('node:path');
const {constants, Script} = process.getBuiltinModule('node:vm');
const {isMainThread} = process.getBuiltinModule('node:worker_threads');

const file = join(__dirname, 'command.cjs');
// Another version of Node would refuse it, and write its own over it, by turns.
const kept = `${file}.${process.version}-${process.arch}.v8`;
const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
// What is no ASCII stands in regular expressions, which are not escaped as strings are.
const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
  filename: file,
  ...(cachedData && {cachedData}),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});

// A thread of the command ends before the command does.
if (isMainThread && (!cachedData || script.cachedDataRejected)) process.once('exit', keep);

const own = {exports: {}};
/** @type {unknown} */
const made = script.runInThisContext();
const command = /** @type {(...given: unknown[]) => void} */ (made);
command.call(own.exports, own.exports, createRequire(file), own, file, dirname(file));
// For whoever loads a module in this way, and runs no command.
module.exports = own.exports;

/** At the end of a run, when what it needed is compiled. */
function keep() {
  try {
    writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // A directory that cannot be written: the next run is as slow as this one.
  }
}
