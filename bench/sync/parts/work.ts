/** In a process of its own, on one thread: does one kind of work on so many page pairs, and prints what it took. */
import {formatOf} from '../../../scripts/markdown/options';
import {prepare} from '../../../scripts/markdown/prepare';
import {parseWithRemark} from '../../../scripts/markdown/remark';
import {parse, type TreeNode} from '../../../scripts/markdown/tree';
import {checkPair} from '../../../scripts/sync/check';
import type {PairFiles, Side} from '../model';
import {manyPairs} from './pairs';

const [kind = 'check', count = '200'] = process.argv.slice(2);
const sides: readonly Side[] = ['en', 'fr'];
const work: Readonly<Record<string, (pair: PairFiles) => unknown>> = {
  check: ({file, text}) => checkPair(file.en, text.en, file.fr, text.fr).findings.length,
  satteri: ({file, text}) =>
    sides.map((side) => {
      const format = formatOf(file[side], {}, 'detect');
      const parsed = parse(prepare(text[side], format, {}).text, format);
      return 'tree' in parsed ? nodesIn(parsed.tree) : 0;
    }),
  remark: ({text}) => sides.map((side) => parseWithRemark(prepare(text[side], 'mdx', {}).text)),
};

const run = work[kind];
if (!run) throw new Error(`no such work: ${kind}`);
const pairs = manyPairs(Number(count));
const start = performance.now();
const before = process.cpuUsage();
for (const pair of pairs) run(pair);
const {user, system} = process.cpuUsage(before);
// Both in milliseconds.
console.log(JSON.stringify({wall: performance.now() - start, cpu: (user + system) / 1000}));

/** The parser makes nodes when they are looked at. */
function nodesIn({children = [], position, value}: TreeNode): number {
  let nodes = position ? 1 : 0;
  if (value) nodes++;
  for (const child of children) nodes += nodesIn(child);
  return nodes;
}
