/** npm run bench -- links | sync | mutation | diagnosis: what is measured now and then, each result beside its target */
import {benchLinks} from '../bench/links';
import * as links from '../bench/links/words';
import {CommandError, runCommand} from './command/command-error';
import {parseOptions} from './command/options';

const subjects = ['links', 'sync', 'mutation', 'diagnosis'] as const;

process.exitCode = await runCommand(async () => {
  const [subject = '', ...rest] = process.argv.slice(2);
  const isOption = subject.startsWith('-');
  const {only, full, verbose, lang, help} = parseOptions(
    isOption ? [subject, ...rest] : rest,
    {
      only: {type: 'string', multiple: true, default: []},
      full: {type: 'boolean', default: false},
      verbose: {type: 'boolean', default: false},
      lang: {type: 'string', default: 'en'},
      help: {type: 'boolean', default: false, short: 'h'},
    },
    links.en.usage,
  );
  if (lang !== 'en' && lang !== 'fr') throw bad(links.en.unknown('--lang', lang, 'en, fr'));
  const sync = await import('../bench/sync/words');
  const mutation = await import('../bench/mutation/words');
  const diagnosis = await import('../bench/diagnosis/words');
  const usages = {
    links: links[lang].usage,
    sync: sync[lang].usage,
    mutation: mutation[lang].usage,
    diagnosis: diagnosis[lang].usage,
  };
  const usage = Object.values(usages).join('\n\n');
  if (help) {
    console.log(Object.hasOwn(usages, subject) ? usages[subject as keyof typeof usages] : usage);
    return 0;
  }
  if (subject === '' || isOption) throw bad(usage);
  const output = {
    locale: lang,
    print: (line: string) => console.log(line),
    tell: (line: string) => console.error(line),
  };
  const known = (parts: readonly string[]) => {
    const unknown = only.find((part) => !parts.includes(part));
    if (unknown !== undefined) throw bad(links[lang].unknown('--only', unknown, parts.join(', ')));
  };
  if (subject === 'links') {
    const parts = links.partNames;
    known(parts);
    const wanted = parts.filter((part) => only.includes(part));
    return (await benchLinks({...output, only: wanted, full, words: links[lang]})) ? 0 : 1;
  }
  if (subject === 'sync') {
    const parts = sync.partNames;
    known(parts);
    const wanted = parts.filter((part) => only.includes(part));
    const {benchSync} = await import('../bench/sync');
    return (await benchSync({...output, only: wanted, verbose, words: sync[lang]})) ? 0 : 1;
  }
  if (subject === 'mutation') {
    const {benchMutation, familyNames} = await import('../bench/mutation');
    known(familyNames);
    return (await benchMutation({...output, only, full, verbose, words: mutation[lang]})) ? 0 : 1;
  }
  if (subject === 'diagnosis') {
    known([]);
    const {benchDiagnosis} = await import('../bench/diagnosis');
    return benchDiagnosis({...output, words: diagnosis[lang]}) ? 0 : 1;
  }
  throw bad(links[lang].unknown('bench', subject, subjects.join(', ')));
});

function bad(message: string): CommandError {
  return new CommandError('bad-usage', message);
}
