/** A Chromium for the journeys: found, or installed. */
import {execFileSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium, type LaunchOptions} from '@playwright/test';
import {CommandError} from '../command/command-error';
import type {TestWords} from './messages/words';
import {installFromSystem, runInstaller} from './run-installer';

/** Chromium without its windows: the same engine, in two thirds of the time. */
const shell = 'chromium-headless-shell';
const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Works as root, without a graphics card, and talks to no host of its own accord. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** In this order: PASSERELLE_CHROMIUM, the system's without windows, Playwright's own, the system's. */
function findBrowser(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const directories = (environment['PATH'] ?? '').split(delimiter);
  const onPath = (names: readonly string[]): readonly string[] =>
    directories.flatMap((directory) => names.map((name) => join(directory, name)));
  return [
    environment['PASSERELLE_CHROMIUM'],
    ...onPath([shell]),
    chromium.executablePath(),
    ...onPath(systemNames),
  ].find((file) => file !== undefined && file !== '' && isExecutable(file));
}

/** How tests launch it. Where none is found, Playwright says what is missing. */
export function chromiumLaunch(environment: Readonly<Record<string, string | undefined>>): LaunchOptions {
  const executablePath = findBrowser(environment);
  return {args: [...args], ...(executablePath === undefined ? {} : {executablePath})};
}

/**
 * @throws CommandError naming what is missing and how to get it, where nothing can be installed.
 */
export function findOrInstallBrowser(
  environment: Readonly<Record<string, string | undefined>>,
  words: TestWords,
): string {
  const found = findBrowser(environment);
  if (found !== undefined) return found;
  console.log(words.installing.chromium);
  const onFailure = (command: string, said: string) => console.error(words.installerFailed(command, said));
  const installers = [
    () => installFromSystem(shell, onFailure),
    () => installFromSystem('chromium', onFailure),
    () => runInstaller(['npx', 'playwright', 'install', 'chromium'], onFailure),
  ];
  for (const install of installers) {
    if (!install()) continue;
    const installed = findBrowser(environment);
    if (installed !== undefined) return installed;
  }
  throw new CommandError('could-not-run', words.missing.chromium);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    // Ubuntu's chromium is a stub that only says to install a snap: ask it for its version.
    return /\d+\.\d+/.test(
      execFileSync(file, ['--version', '--no-sandbox'], {encoding: 'utf8', stdio: 'pipe'}),
    );
  } catch {
    return false;
  }
}
