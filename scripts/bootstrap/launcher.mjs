/**
 * Runs the command beside it, with what V8 made of it the last time: compiling the libraries anew takes longer than most
 * runs do. Node 22 has `module.enableCompileCache`, which Node 20 has not, and which knows no bundle of this size.
 */
import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {createRequire, Module} from 'node:module';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {constants, Script} from 'node:vm';

const file = fileURLToPath(new URL('command.cjs', import.meta.url));
// Another version of Node would refuse it, and write its own over it, by turns.
const kept = `${file}.${process.version}-${process.arch}.v8`;
const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
const script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
  filename: file,
  ...(cachedData && {cachedData}),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});

if (!cachedData || script.cachedDataRejected) process.once('exit', keep);

const own = {exports: {}};
/** @type {(...given: unknown[]) => void} */
const command = script.runInThisContext();
command.call(own.exports, own.exports, createRequire(file), own, file, dirname(file));

/** At the end of a run, when what it needed is compiled. */
function keep() {
  try {
    writeFileSync(`${kept}.${process.pid}`, script.createCachedData());
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // A directory that cannot be written: the next run is as slow as this one.
  }
}
