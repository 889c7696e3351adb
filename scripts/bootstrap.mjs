/**
 * Runs a command of the project: `node scripts/bootstrap.mjs <command> [options]`, installing first if need be.
 * This file meets whatever Node there is and no installed package, so it keeps to old syntax, and loads
 * the rest only once the version is known to do.
 */
import {langOf} from './bootstrap/language.mjs';
import {explainNodeVersion} from './bootstrap/node-version.mjs';
import {words} from './bootstrap/words.mjs';

const problem = explainNodeVersion(process.versions.node, words[langOf(process.env)]);
if (problem) {
  console.error(problem);
  process.exitCode = 3;
} else {
  void import('./bootstrap/run.mjs').then((room) => room.run(process.argv.slice(2)));
}
