/** npm run bench -- links | sync | mutation | diagnosis: what is measured now and then, each result beside its target */
import {benchLinks} from '../bench/links';
import * as diagnosis from '../bench/diagnosis/words';
import * as links from '../bench/links/words';
import * as mutation from '../bench/mutation/words';
import * as sync from '../bench/sync/words';
import {langAsked} from './command/about-itself';
import {problem, readArguments, type OptionTypes} from './command/arguments';
import {CommandError, runCommand} from './command/command-error';
import {badUsage} from './command/own-complaints';

const subjects = ['links', 'sync', 'mutation', 'diagnosis'] as const;

const types = {
  only: {type: 'string', multiple: true},
  full: {type: 'boolean'},
  verbose: {type: 'boolean'},
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const satisfies OptionTypes;

process.exitCode = await runCommand(async () => {
  const given = readArguments(process.argv.slice(2), types);
  const lang = langAsked(given, process.env);
  const usages = {
    links: links[lang].usage,
    sync: sync[lang].usage,
    mutation: mutation[lang].usage,
    diagnosis: diagnosis[lang].usage,
  };
  const usage = Object.values(usages).join('\n\n');
  if (given.kind === 'problem') throw badUsage(lang, given.problem);
  if (given.kind !== 'values') {
    const named = subjects.find((name) => process.argv.includes(name));
    console.log(named ? usages[named] : usage);
    return 0;
  }
  const {only = [], full = false, verbose = false} = given.values;
  const [subject, unexpected] = given.positionals;
  if (subject === undefined) throw new CommandError('bad-usage', usage);
  if (unexpected !== undefined) throw badUsage(lang, problem('argument-unexpected', {argument: unexpected}));
  const noneOf = (option: string, value: string, allowed: readonly string[]) =>
    badUsage(lang, problem('value-not-allowed', {option, value, allowed}));
  const output = {
    locale: lang,
    print: (line: string) => console.log(line),
    tell: (line: string) => console.error(line),
  };
  const known = (parts: readonly string[]) => {
    const unknown = only.find((part) => !parts.includes(part));
    if (unknown !== undefined) throw noneOf('--only', unknown, parts);
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
    if (only.length > 0) throw badUsage(lang, problem('option-unknown', {option: '--only'}));
    const {benchDiagnosis} = await import('../bench/diagnosis');
    return benchDiagnosis({...output, words: diagnosis[lang]}) ? 0 : 1;
  }
  throw noneOf('bench', subject, subjects);
});
