/** npm test -- --only spelling: each language's texts by its own dictionary and the project's words */
import {fileURLToPath} from 'node:url';
import manifest from '../package.json' with {type: 'json'};
import {runCommand} from './command/command-error';
import {plainCommand} from './command/plain-command';
import {thisProcess} from './command/surroundings';
import {reportWords, spellingWords} from './prose/messages';
import {report} from './prose/report';
import {readTexts} from './prose/sources';
import {checkSpelling} from './prose/spelling';
import {readWordLists} from './prose/word-list';

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await runCommand(async () =>
  plainCommand(process.argv.slice(2), thisProcess(manifest.version), {}, spellingWords, async (_, lang) => {
    const texts = readTexts(root);
    const problems = await checkSpelling(texts, readWordLists(root), spellingWords[lang]);
    return report(problems, texts, reportWords[lang]);
  }),
);
