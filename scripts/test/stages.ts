/** What npm test runs, in order: the cheapest that can fail first, and last what only warns. */
import type {StageId} from './calls';

export type Stage = {
  readonly id: StageId;
  /** Scripts of node_modules or of ours, each with its arguments, run one after the other. */
  readonly commands: readonly (readonly string[])[];
  /** It only reads, on one core: it runs beside its neighbours that do so too. */
  readonly isReader?: boolean;
};

const bin = (name: string) => `node_modules/${name}`;

/** @param reports where the runners leave their JSON reports */
export function stages(reports: {readonly unit: string; readonly journeys: string}): readonly Stage[] {
  const tsc = bin('typescript/bin/tsc');
  return [
    {
      id: 'types',
      isReader: true,
      commands: ['src/core', 'src/practice-tenant', 'src', '.'].map((project) => [tsc, '-p', project]),
    },
    {
      id: 'lint',
      isReader: true,
      commands: [[bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
    },
    {
      id: 'format',
      isReader: true,
      commands: [[bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
    },
    {
      id: 'spelling',
      isReader: true,
      commands: [[bin('tsx/dist/cli.mjs'), 'scripts/spelling.ts']],
    },
    {
      id: 'style',
      isReader: true,
      commands: [[bin('tsx/dist/cli.mjs'), 'scripts/style.ts']],
    },
    {
      id: 'unused',
      commands: [[bin('knip/bin/knip.js')]],
      isReader: true,
    },
    {
      id: 'unit',
      commands: [
        [
          bin('vitest/vitest.mjs'),
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${reports.unit}`,
        ],
      ],
    },
    {id: 'build', commands: [[bin('tsx/dist/cli.mjs'), 'scripts/build.ts']]},
    {
      id: 'links',
      // Strangers' servers are asked by whoever runs the check, never by a test.
      commands: [[bin('tsx/dist/cli.mjs'), 'scripts/check-links.ts', '--site-only', '--built', 'build']],
    },
    {
      id: 'sync',
      commands: [['scripts/bootstrap.mjs', 'check-sync']],
    },
    {
      id: 'journeys',
      commands: [[bin('@playwright/test/cli.js'), 'test']],
    },
    {
      id: 'freshness',
      commands: [[bin('tsx/dist/cli.mjs'), 'scripts/freshness.ts']],
    },
  ];
}
