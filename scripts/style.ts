/** npm test -- --only style: terms, typography and length of sentences in both languages */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runCommand} from './command/command-error';
import {parseOptions} from './command/options';
import {report} from './prose/report';
import {readTexts} from './prose/sources';
import {applyMends, checkStyle, type StyleProblem} from './prose/style/style';

const usage = `Usage: npx tsx scripts/style.ts [--fix]

  --fix    mends the typography: spaces, quotation marks, apostrophes
  --help   this text

Terms and their reasons are in config/style; rules about more than words, in scripts/prose/style.`;

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await runCommand(async () => {
  const {fix, help} = parseOptions(
    process.argv.slice(2),
    {fix: {type: 'boolean', default: false}, help: {type: 'boolean', default: false}},
    usage,
  );
  if (help) {
    console.log(usage);
    return 0;
  }
  if (fix) mend(await checkStyle(readTexts(root), root));
  const texts = readTexts(root);
  return report(await checkStyle(texts, root), texts);
});

function mend(problems: readonly StyleProblem[]): void {
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const mends = problems.flatMap((problem) => (problem.file === file ? (problem.mend ?? []) : []));
    if (mends.length === 0) continue;
    const path = join(root, file);
    writeFileSync(path, applyMends(readFileSync(path, 'utf8'), mends));
  }
}
