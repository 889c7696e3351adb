import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** Writes a site, with this project's packages in reach of it. */
export function writeSite(dir: string, files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(dir, file)), {recursive: true});
    writeFileSync(join(dir, file), text);
  }
  linkModules(dir);
}

export function linkModules(dir: string): void {
  writeFileSync(join(dir, 'package.json'), '{"private": true}\n');
  symlinkSync(modules, join(dir, 'node_modules'), 'dir');
}

/**
 * Runs `docusaurus build`.
 *
 * @returns all it printed, without colours
 * @throws Error when the build fails
 */
export async function buildSite(dir: string): Promise<string> {
  const command = join(modules, '@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [command, 'build'], {
    cwd: dir,
    env: {...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1'},
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`docusaurus build ended with ${String(status)}\n${log.slice(-4000)}`);
  return log;
}
