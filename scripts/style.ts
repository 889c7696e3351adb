/** npm test -- --only style: terms, typography and length of sentences in both languages */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {plainCommand} from './command/plain-command';
import {thisProcess} from './command/surroundings';
import {reportWords, styleWords} from './prose/messages';
import {report} from './prose/report';
import {readTexts} from './prose/sources';
import {applyMends, checkStyle, type StyleProblem} from './prose/style/style';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = {fix: {type: 'boolean'}} as const;

process.exitCode = await runCommand(async () =>
  plainCommand(
    process.argv.slice(2),
    thisProcess(manifest.version),
    options,
    styleWords,
    async ({fix}, lang) => {
      if (fix) mend(await checkStyle(readTexts(root), root));
      const texts = readTexts(root);
      return report(await checkStyle(texts, root, styleWords[lang]), texts, reportWords[lang]);
    },
  ),
);

function mend(problems: readonly StyleProblem[]): void {
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const mends = problems.flatMap((problem) => (problem.file === file ? (problem.mend ?? []) : []));
    if (mends.length === 0) continue;
    const path = join(root, file);
    writeFileSync(path, applyMends(readFileSync(path, 'utf8'), mends));
  }
}
