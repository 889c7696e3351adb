/** npm run build: the static site in both languages, with its security headers, in build/ */
import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {CommandError, runCommand} from './command/command-error';
import {parseOptions} from './command/options';
import {runNode} from './command/run-child';
import {parseEnvironment} from './site/environment';
import {writeHeaders} from './site/headers-files';
import {writeSearchIndex} from './site/search-index';

const usage = `Usage: npm run build

Settings come from environment variables (PASSERELLE_URL and others): see “Host your own” in the documentation.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'build');
// Not the preview's, so that both can run at once.
const generated = '.docusaurus/build';

process.exitCode = await runCommand(async () => {
  const {help} = parseOptions(process.argv.slice(2), {help: {type: 'boolean', default: false}}, usage);
  if (help) {
    console.log(usage);
    return 0;
  }
  const environment = parseEnvironment(process.env);
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
    throw new CommandError('could-not-run', 'The site was not built, for the reason given above.');
  }

  await removeTranslatedCopies();
  const searched = await writeSearchIndex(outDir);
  await writeHeaders(outDir, environment.baseUrl);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `Built in ${seconds} s: build/ for ${environment.url}${environment.baseUrl}, ${String(searched)} pages in its search`,
  );
  return 0;
});

/**
 * Docusaurus copies static files into each language. The redirect and practice pages belong to none, and must
 * exist once: an address under `/fr/` would be another redirect URI, one without its headers.
 */
async function removeTranslatedCopies(): Promise<void> {
  for (const name of await readdir(join(root, '.passerelle/static'))) {
    await rm(join(outDir, 'fr', name), {recursive: true, force: true});
  }
}
