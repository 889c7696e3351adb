import {availableParallelism} from 'node:os';
import {defineConfig} from '@playwright/test';
import {chromiumLaunch} from './scripts/test/browser';

const port = 4173;
const report = process.env['PASSERELLE_JOURNEYS_REPORT'];

/** Journeys run against build/, served with the headers of the published site. */
export default defineConfig({
  testDir: './tests/journeys',
  outputDir: './test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // Each waits now and then: three keep two cores busy.
  workers: Math.ceil(availableParallelism() * 1.5),
  // How long until a hang is called a failure; a slow machine is none.
  timeout: 180_000,
  expect: {timeout: 15_000},
  reporter: [['list'], ...(report === undefined ? [] : [['json', {outputFile: report}] as const])],
  use: {
    baseURL: `http://localhost:${String(port)}`,
    // Recording takes a quarter of the time; to see what a failure saw, run its file with --trace retain-on-failure.
    trace: 'off',
    launchOptions: chromiumLaunch(process.env),
  },
  webServer: {
    command: `node node_modules/tsx/dist/cli.mjs scripts/serve.ts --port ${String(port)}`,
    url: `http://localhost:${String(port)}/`,
    reuseExistingServer: false,
  },
});
