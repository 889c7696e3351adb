/** What reading costs, as ratios: a regular expression over the text is 1. */
import {mdxToMdast} from 'satteri';
import {readDocument} from '../../../scripts/links/read/index';
import {parseWithRemark} from '../../../scripts/markdown/remark';
import {generateCorpus} from '../corpus';
import type {Result, ResultId} from '../result';
import type {Tell} from './offline';

type Reader = {
  readonly id: ResultId;
  readonly rounds: number;
  readonly read: (text: string, file: string) => unknown;
};

const readers: readonly Reader[] = [
  {
    id: 'read-satteri',
    rounds: 7,
    read: (text) => attempt(() => mdxToMdast(text, {features: {directive: true}})),
  },
  {id: 'read-own', rounds: 7, read: (text, file) => readDocument(file, text)},
  {id: 'read-remark', rounds: 2, read: (text) => parseWithRemark(text)},
];

const pattern = /\]\(([^)\s]+)|(?:href|src|to)="([^"]+)"/g;

export function measureReading(tell: Tell): Result[] {
  const {files} = generateCorpus({seed: 1, pages: 200, faults: true});
  const texts = [...files].filter(([file]) => /\.mdx?$/.test(file));
  const unit = best(7, () => texts.map(([, text]) => [...text.matchAll(pattern)].length));
  tell(`${texts.length}: ${unit.toFixed(1)} ms`);
  return readers.map(({id, rounds, read}) => {
    const time = best(rounds, () => {
      for (const [file, text] of texts) read(text, file);
    });
    tell(`${id}: ${time.toFixed(1)} ms`);
    return {id, value: time / unit};
  });
}

/** The best of several: the machine's other work only ever adds. */
function best(rounds: number, run: () => unknown): number {
  const times = Array.from({length: rounds}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
