import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {generateCorpus} from '../corpus';
import {buildSite, writeSite} from '../judge/build';
import type {Result} from '../result';
import {measureChecker, withDirectory} from './checker';
import {figures, type Tell} from './offline';

/** `docusaurus build` of the bilingual corpus, with no fault in it, over the check of the same. */
export async function measureAgainstBuild(tell: Tell): Promise<Result> {
  return withDirectory(async (dir) => {
    const site = join(dir, 'site');
    mkdirSync(site);
    writeSite(site, generateCorpus({seed: 1, pages: 200, faults: false, buildable: true}).files);
    const own = await measureChecker(site, join(dir, 'cache'));
    tell(`passerelle: ${figures(own)}`);
    const start = performance.now();
    await buildSite(site);
    const time = performance.now() - start;
    tell(`docusaurus build: ${(time / 1000).toFixed(2)} s`);
    return {
      id: 'build',
      value: time / own.time,
      target: {atLeast: 50},
      details: `${(time / 1000).toFixed(2)} s / ${figures(own)}`,
    };
  });
}
