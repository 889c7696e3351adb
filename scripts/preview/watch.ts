import {existsSync, watch} from 'node:fs';
import {join} from 'node:path';

/**
 * What is read while pages are compiled, and hence outside the bundler's sight: contracts, above all, which a
 * Markdown plugin puts into the guides.
 */
const buildSources = [
  'docusaurus.config.ts',
  'src/core/contracts',
  'src/core/entra',
  'src/remark',
  'scripts/site',
];

/** Editors save in several steps, and branches change many files at once. Milliseconds. */
const quiet = 300;

/** @param changed receives one changed path, relative to `root`, once per burst of changes */
export function watchBuildSources(root: string, changed: (file: string) => void): {close(): void} {
  let timer: NodeJS.Timeout | undefined;
  const watchers = buildSources
    .filter((path) => existsSync(join(root, path)))
    .map((path) =>
      watch(join(root, path), {recursive: true}, (_event, name) => {
        const file = path.endsWith('.ts') || !name ? path : `${path}/${name}`;
        if (!isBuildSource(file)) return;
        clearTimeout(timer);
        timer = setTimeout(changed, quiet, file);
      }),
    );
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Tests, and the temporary files of editors, change nothing on a page. */
export function isBuildSource(file: string): boolean {
  return /\.(?:tsx?|mjs|json|html|css)$/.test(file) && !/\.test\.tsx?$/.test(file);
}
