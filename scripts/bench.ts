/** npm run bench -- links: ratios against peers and floors, each beside its target */
import {benchLinks} from '../bench/links';
import {en, fr, partNames, type PartName} from '../bench/links/words';
import {CommandError, runCommand} from './command/command-error';
import {parseOptions} from './command/options';

const languages = {en, fr} as const;

process.exitCode = await runCommand(async () => {
  const [subject = '', ...rest] = process.argv.slice(2);
  const isOption = subject.startsWith('-');
  const {only, full, lang, help} = parseOptions(
    isOption ? [subject, ...rest] : rest,
    {
      only: {type: 'string', multiple: true, default: []},
      full: {type: 'boolean', default: false},
      lang: {type: 'string', default: 'en'},
      help: {type: 'boolean', default: false, short: 'h'},
    },
    en.usage,
  );
  if (lang !== 'en' && lang !== 'fr') throw bad(en.unknown('--lang', lang, 'en, fr'));
  const words = languages[lang];
  if (help) {
    console.log(words.usage);
    return 0;
  }
  if (subject === '' || isOption) throw bad(words.usage);
  if (subject !== 'links') throw bad(words.notYet(subject));
  const unknown = only.find((part) => !isPart(part));
  if (unknown !== undefined) throw bad(words.unknown('--only', unknown, partNames.join(', ')));
  const allMet = await benchLinks({
    only: only.filter(isPart),
    full,
    words,
    locale: lang,
    print: (line) => console.log(line),
    tell: (line) => console.error(line),
  });
  return allMet ? 0 : 1;
});

function isPart(name: string): name is PartName {
  return (partNames as readonly string[]).includes(name);
}

function bad(message: string): CommandError {
  return new CommandError('bad-usage', message);
}
