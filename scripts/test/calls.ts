/** Names and commands that are the same in every language. */

export const stageIds = [
  'types',
  'lint',
  'format',
  'spelling',
  'style',
  'unused',
  'unit',
  'build',
  'links',
  'sync',
  'journeys',
  'freshness',
] as const;
export type StageId = (typeof stageIds)[number];

/** Who was asked for a browser. */
export const installers = 'apt-get, Playwright';

/** How people get them by themselves. */
export const calls = {
  chromium: {
    debian: 'sudo apt-get install chromium',
    named: 'PASSERELLE_CHROMIUM=/path/to/chromium npm test',
  },
  shellcheck: {
    debian: 'sudo apt-get install shellcheck',
    mac: 'brew install shellcheck',
    named: 'PASSERELLE_SHELLCHECK=/path/to/shellcheck npm test',
  },
} as const;
