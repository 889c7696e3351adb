/**
 * What reading costs, as ratios in one run: a regular expression over the text is 1.
 *
 *     npx tsx bench/links/read.mts [DIRECTORY]
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {mdxToMdast} from 'satteri';
import {readDocument} from '../../scripts/links/read/index';
import {parseWithRemark} from '../../scripts/links/read/remark';

const root = path.resolve(import.meta.dirname, '../..');
const directory = path.resolve(process.argv[2] ?? path.join(root, 'docs'));
const texts = readdirSync(directory, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.mdx?$/.test(name) && !name.includes('node_modules'))
  .map((name) => ({name, text: readFileSync(path.join(directory, name), 'utf8')}));

const readers: Readonly<Record<string, (text: string, name: string) => unknown>> = {
  'regular expression': (text) => [...text.matchAll(/\]\(([^)\s]+)|(?:href|src|to)="([^"]+)"/g)].length,
  'satteri alone': (text) => attempt(() => mdxToMdast(text, {features: {directive: true}})),
  readDocument: (text, name) => readDocument(name, text),
  'remark with MDX': (text) => parseWithRemark(text),
  ...(await markdownIt()),
};

const times = Object.entries(readers).map(([name, read]) => {
  const rounds = name.startsWith('remark') ? 2 : 7;
  const runs = Array.from({length: rounds}, () => {
    const start = performance.now();
    for (const file of texts) read(file.text, file.name);
    return performance.now() - start;
  });
  // The best of several: the machine's other work only ever adds.
  return {name, time: Math.min(...runs)};
});

const unit = times[0]?.time ?? 1;
console.log(`${texts.length} files, ${texts.reduce((sum, {text}) => sum + text.length, 0)} characters`);
for (const {name, time} of times) console.log(`${(time / unit).toFixed(1).padStart(8)}  ${name}`);

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

/** Measured where it happens to be installed; nothing here needs it. */
async function markdownIt(): Promise<Record<string, (text: string) => unknown>> {
  const name = 'markdown-it';
  try {
    const {default: MarkdownIt} = (await import(name)) as {
      default: new (options: object) => {parse: (text: string, env: object) => unknown};
    };
    const parser = new MarkdownIt({html: true, linkify: true});
    return {'markdown-it': (text) => parser.parse(text, {})};
  } catch {
    return {};
  }
}
