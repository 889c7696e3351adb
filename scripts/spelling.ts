/** npm test -- --only spelling: each language's texts by its own dictionary and the project's words */
import {fileURLToPath} from 'node:url';
import {runCommand} from './command/command-error';
import {parseOptions} from './command/options';
import {report} from './prose/report';
import {readTexts} from './prose/sources';
import {checkSpelling} from './prose/spelling';
import {readWordLists} from './prose/word-list';

const usage = `Usage: npx tsx scripts/spelling.ts

  --help   this text

A right word that no dictionary knows goes into config/spelling: en.txt, fr.txt, or names.txt for both languages.`;

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await runCommand(async () => {
  const {help} = parseOptions(process.argv.slice(2), {help: {type: 'boolean', default: false}}, usage);
  if (help) {
    console.log(usage);
    return 0;
  }
  const texts = readTexts(root);
  return report(await checkSpelling(texts, readWordLists(root)), texts);
});
