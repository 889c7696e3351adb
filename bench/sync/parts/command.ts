/** The command as people run it: compiled, on a site on disk, from its start to its last line, on every core it takes. */
import {appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {compiledCommand} from '../../../scripts/bootstrap/compiled.mjs';
import {measure} from '../../links/measure/child';
import {manyPairs, type Likeness} from './pairs';

/** In milliseconds and megabytes; processor time is that of all threads. */
export type Cost = {readonly wall: number; readonly cpu: number; readonly memory: number};

type SiteCosts = {
  /** Nothing is known of the site. */
  readonly fresh: Cost;
  readonly again: Cost;
  readonly oneChanged: Cost;
};

const configuration = `module.exports = {
  title: 'Bench', url: 'https://bench.example', baseUrl: '/', markdown: {format: 'detect'},
  i18n: {defaultLocale: 'en', locales: ['en', 'fr']}, presets: [['classic', {blog: false}]],
};
`;

/** @returns what a site costs of which nothing is known */
export async function measureFresh(root: string, count: number, likeness: Likeness): Promise<Cost> {
  return onSite(root, count, likeness, 2, ({run, best}) => best(() => run('--no-cache')));
}

/** @param rounds of several, the quickest counts: the machine's other work only ever adds */
export async function measureSite(root: string, count: number, rounds: number): Promise<SiteCosts> {
  return onSite(root, count, 'alike', rounds, async ({run, best, first}) => {
    const fresh = await best(() => run('--no-cache'));
    await run();
    const again = await best(() => run());
    const oneChanged = await best(() => {
      appendFileSync(first, '\nOne more line.\n');
      return run();
    });
    return {fresh, again, oneChanged};
  });
}

type OnSite = {
  readonly run: (...more: readonly string[]) => Promise<Cost>;
  readonly best: (work: () => Promise<Cost>) => Promise<Cost>;
  /** The first page in English. */
  readonly first: string;
};

async function onSite<Result>(
  root: string,
  count: number,
  likeness: Likeness,
  rounds: number,
  work: (site: OnSite) => Promise<Result>,
): Promise<Result> {
  const program = await compiledCommand(root, 'check-sync');
  if (program === undefined) throw new Error('the command could not be compiled');
  const dir = mkdtempSync(join(tmpdir(), 'bench-sync-'));
  try {
    const first = writeSite(dir, count, likeness);
    const run = async (...more: readonly string[]): Promise<Cost> => {
      const args = [...program, '--site-dir', dir, '--fail-on', 'never', ...more];
      const {status, output, time, cpu = NaN, memory = NaN} = await measure({args, limit: 600_000});
      if (status !== 0) throw new Error(output);
      return {wall: time, cpu, memory};
    };
    const best = async (work: () => Promise<Cost>): Promise<Cost> => {
      let found = await work();
      for (let round = 1; round < rounds; round++) {
        const cost = await work();
        if (cost.wall < found.wall) found = cost;
      }
      return found;
    };
    // What V8 made of the program the first time serves every run after it.
    await run('--help');
    return await work({run, best, first});
  } finally {
    rmSync(dir, {recursive: true});
  }
}

/** @returns the first page in English */
function writeSite(dir: string, count: number, likeness: Likeness): string {
  const pairs = manyPairs(count, likeness);
  for (const {file, text} of pairs) {
    for (const side of ['en', 'fr'] as const) {
      const path = join(dir, file[side]);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, text[side]);
    }
  }
  writeFileSync(join(dir, 'docusaurus.config.js'), configuration);
  return join(dir, pairs[0]?.file.en ?? '');
}
