/**
 * Commands that people run often are compiled once, with the libraries they use, into one file: reading hundreds of files
 * anew takes longer than their work. What was compiled serves until one of its sources is written.
 */
import {createHash} from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parserAlone} from './parser-alone.mjs';

const launcher = fileURLToPath(new URL('launcher.cjs', import.meta.url));

/** Those whose start is felt: they run at every commit, for every page that somebody writes, or in a pipe. */
const often = new Set(['check-links', 'check-sync', 'diagnose', 'health']);

/**
 * V8 compiles a function to fast code once some 66 kB of its instructions were run. Of a run of seconds, a quarter of the
 * work is that, in every thread; where functions have to prove themselves six times as long, and take less of each other
 * in, most of it is saved. Newer versions have another compiler in between, and budgets of their own for it.
 *
 * They are for the start of a process alone: V8 ends one whose limits change while another thread compiles by them.
 */
export const compilingLess = process.version.startsWith('v20.')
  ? [
      '--interrupt-budget=400000',
      '--max-inlined-bytecode-size=100',
      '--max-inlined-bytecode-size-cumulative=200',
    ]
  : [];

/** Beside the sources: libraries change with their lock file alone. */
const standing = [
  'package-lock.json',
  ...['compiled.mjs', 'launcher.cjs', 'parser-alone.mjs'].map((file) => `scripts/bootstrap/${file}`),
];

/** A run may still be loading from what an earlier one compiled. */
const keptMs = 24 * 3_600_000;

/**
 * @param {string} root the project's directory
 * @param {string} command
 * @returns {Promise<string[] | undefined>} the words for Node that run what was compiled; undefined where TypeScript is to
 *   be run as it is
 */
export async function compiledCommand(root, command) {
  const compiled = often.has(command) ? await compiledModule(root, command) : undefined;
  return compiled === undefined ? undefined : [...compilingLess, compiled];
}

/**
 * @param {string} root the project's directory
 * @param {string} command path of a TypeScript file from `scripts`, without its ending
 * @returns {Promise<string | undefined>} what `require` takes for it; undefined as for a command
 */
export async function compiledModule(root, command) {
  const dir = join(root, '.passerelle/commands');
  const manifest = join(dir, `${command}.json`);
  try {
    return freshEntry(root, manifest) ?? (await compile(root, command, dir, manifest));
  } catch {
    // A directory that cannot be written, no esbuild for this machine: slower, and as right.
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} manifest
 */
function freshEntry(root, manifest) {
  if (!existsSync(manifest)) return undefined;
  /** @type {{entry: string, sources: Record<string, string>}} */
  const {entry, sources} = JSON.parse(readFileSync(manifest, 'utf8'));
  const isFresh = Object.entries(sources).every(([file, stamp]) => stampOf(join(root, file)) === stamp);
  return isFresh && existsSync(entry) ? entry : undefined;
}

/**
 * @param {string} root
 * @param {string} command
 * @param {string} dir
 * @param {string} manifest
 */
async function compile(root, command, dir, manifest) {
  const {build} = await import('esbuild');
  const {metafile, outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: [`scripts/${command}.ts`],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile: join(dir, 'command.cjs'),
    // Names stay, for the traces of errors.
    minifyWhitespace: true,
    minifySyntax: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [ownPlace, parserAlone],
  });
  const sources = Object.fromEntries(
    [...standing, ...Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'))].map(
      (file) => [file, stampOf(join(root, file))],
    ),
  );
  const name = createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 16);
  const own = join(dir, `${command}-${name}`);
  const made = `${own}.${process.pid}`;
  // A module from elsewhere than `scripts` is made beside it.
  for (const folder of [dir, made]) mkdirSync(folder, {recursive: true});
  for (const {path, contents} of outputFiles) writeFileSync(join(made, path.slice(dir.length + 1)), contents);
  copyFileSync(launcher, join(made, 'launcher.cjs'));
  // Another process may have compiled the same meanwhile.
  if (existsSync(own)) rmSync(made, {recursive: true});
  else renameSync(made, own);
  const entry = join(own, 'launcher.cjs');
  writeFileSync(`${manifest}.${process.pid}`, JSON.stringify({entry, sources}));
  renameSync(`${manifest}.${process.pid}`, manifest);
  forgetOld(dir, own);
  return entry;
}

/**
 * What reads a file beside it goes on finding it there: sources, and the library that loads a parser in machine code.
 *
 * @type {import('esbuild').Plugin}
 */
const ownPlace = {
  name: 'own-place',
  setup: ({onLoad}) => {
    onLoad({filter: /\.ts$|[\\/]satteri[\\/]index\.js$/}, ({path}) => {
      if (path.endsWith('.ts') && path.includes('node_modules')) return undefined;
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const url = JSON.stringify(pathToFileURL(path).href);
      return {contents: text.replaceAll('import.meta.url', url), loader: path.endsWith('.ts') ? 'ts' : 'js'};
    });
  },
};

/**
 * @param {string} dir
 * @param {string} current
 */
function forgetOld(dir, current) {
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    if (path === current || Date.now() - statSync(path).mtimeMs < keptMs) continue;
    rmSync(path, {recursive: true, force: true});
  }
}

/** @param {string} path */
function stampOf(path) {
  const stat = statSync(path, {throwIfNoEntry: false});
  return stat ? `${stat.mtimeMs} ${stat.size}` : 'gone';
}
