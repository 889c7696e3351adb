/** The whole check offline: against linkinator, against itself at other sizes, and a second time. */
import {join} from 'node:path';
import {measure, type Measured} from '../measure/child';
import type {Peer} from '../peer';
import type {Target} from '../../target';
import type {Result} from '../result';
import {measureChecker, withDirectory, writePlainSite} from './checker';

/** Progress, in plain figures. */
export type Tell = (what: string) => void;

const quarterHour = 900_000;

export async function measureAgainstPeer(pages: 2000 | 10000, peer: Peer, tell: Tell): Promise<Result> {
  return withDirectory(async (dir) => {
    const site = writePlainSite(dir, pages);
    const ownRuns: Measured[] = [];
    const theirRuns: Measured[] = [];
    // By turns, so that a machine whose pace changes is fair to both; many pages take long enough to even that out.
    for (let round = 0; round < (pages === 2000 ? 5 : 1); round++) {
      const own = await measureChecker(site, join(dir, `cache-${round}`));
      tell(`passerelle, ${pages}: ${figures(own)}`);
      const theirs = await measure({
        node: peer.node,
        args: [peer.script, 'docs/**/*.md', '--markdown', '--verbosity', 'error'],
        cwd: site,
        limit: quarterHour,
      });
      tell(`${peer.name}, ${pages}: ${figures(theirs)}`);
      ownRuns.push(own);
      theirRuns.push(theirs);
    }
    const [own, theirs] = [middleOf(ownRuns), middleOf(theirRuns)];
    const target: Target = {atLeast: pages === 2000 ? 10 : 25};
    return {
      id: `peer-${pages}`,
      value: theirs.time / own.time,
      isBound: theirs.isCutOff,
      target,
      details: `${peer.name}; ${figures(theirs)} / ${figures(own)}`,
    };
  });
}

/** Time for each further page, from 2,000 to 10,000, over that from 200 to 2,000; and what 10,000 take of memory. */
export async function measureGrowth(tell: Tell): Promise<Result[]> {
  return withDirectory(async (dir) => {
    const runs: Measured[] = [];
    for (const pages of [200, 2000, 10_000]) {
      const site = writePlainSite(dir, pages);
      const run = await measureChecker(site, join(dir, `cache-${pages}`));
      tell(`passerelle, ${pages}: ${figures(run)}`);
      runs.push(run);
    }
    const [few, some, many] = runs.map(({cpu, time}) => cpu ?? time);
    const value = ((many ?? 0) - (some ?? 0)) / 8000 / (((some ?? 0) - (few ?? 0)) / 1800);
    return [
      {id: 'linear', value, target: {atMost: 1.25}, details: runs.map(figures).join(' | ')},
      {id: 'memory', value: runs.at(-1)?.memory ?? Infinity, unit: 'MB', target: {atMost: 400}},
    ];
  });
}

/** The second run of an unchanged site over the first. */
export async function measureSecondRun(tell: Tell): Promise<Result> {
  return withDirectory(async (dir) => {
    const site = writePlainSite(dir, 2000);
    const cache = join(dir, 'cache');
    const cold = await measureChecker(site, cache);
    tell(`1: ${figures(cold)}`);
    const warm = await measureChecker(site, cache);
    tell(`2: ${figures(warm)}`);
    return {
      id: 'warm',
      value: warm.time / cold.time,
      target: {atMost: 0.5},
      details: `${figures(warm)} / ${figures(cold)}`,
    };
  });
}

function middleOf(runs: readonly Measured[]): Measured {
  const middle = runs.toSorted((a, b) => a.time - b.time)[Math.floor(runs.length / 2)];
  if (!middle) throw new Error('nothing was measured');
  return middle;
}

export function figures({time, cpu, memory, isCutOff}: Measured): string {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
  return [
    `${isCutOff ? '> ' : ''}${seconds(time)}`,
    ...(cpu === undefined ? [] : [`CPU ${seconds(cpu)}`]),
    ...(memory === undefined ? [] : [`${memory.toFixed(0)} MB`]),
  ].join(', ');
}
