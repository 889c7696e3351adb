/** npm run build: the static site in both languages, with its security headers, in build/ */
import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import manifest from '../package.json' with {type: 'json'};
import {CommandError, runCommand, type ExitStatus} from './command/command-error';
import {plainCommand} from './command/plain-command';
import {runNode} from './command/run-child';
import {thisProcess} from './command/surroundings';
import type {Lang} from './report/lang';
import {parseEnvironment} from './site/environment';
import {writeHeaders} from './site/headers-files';
import {buildWords} from './site/messages';
import {writeSearchIndex} from './site/search-index';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'build');
// Not the preview's, so that both can run at once.
const generated = '.docusaurus/build';

const around = thisProcess(manifest.version);

process.exitCode = await runCommand(async () =>
  plainCommand(process.argv.slice(2), around, {}, buildWords, async (_given, lang) => build(lang)),
);

async function build(lang: Lang): Promise<ExitStatus> {
  const words = buildWords[lang];
  const environment = parseEnvironment(around.env, lang);
  const began = performance.now();

  // Cold, always: a warm cache changes file names, and does not see contracts.
  for (const stale of [outDir, join(root, generated)]) await rm(stale, {recursive: true, force: true});
  const status = await runNode([join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'], {
    cwd: root,
    env: {
      ...process.env,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: generated,
      DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
    },
  });
  if (status !== 0) {
    throw new CommandError('could-not-run', words.failed);
  }

  await removeTranslatedCopies();
  const searched = await writeSearchIndex(outDir);
  await writeHeaders(outDir, environment.baseUrl);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(words.built(seconds, `${environment.url}${environment.baseUrl}`, searched));
  return 0;
}

/**
 * Docusaurus copies static files into each language. The redirect and practice pages belong to none, and must
 * exist once: an address under `/fr/` would be another redirect URI, one without its headers.
 */
async function removeTranslatedCopies(): Promise<void> {
  for (const name of await readdir(join(root, '.passerelle/static'))) {
    await rm(join(outDir, 'fr', name), {recursive: true, force: true});
  }
}
