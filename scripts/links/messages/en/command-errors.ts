import {listed} from '../../../report/count';
import type {CommandWords} from '../command-words';

export const commandErrors: CommandWords['errors'] = {
  'option-unknown': ({option, nearest}) =>
    `There is no option ${option}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  'option-without-value': ({option}) => `${option} needs a value.`,
  'value-not-allowed': ({option, value, allowed}) =>
    `${option}: expected one of ${listed(allowed)}, found “${value}”.`,
  'value-not-expected': ({option, value}) => `${option} takes no value, found “${value}”.`,
  'options-exclude-each-other': ({one, other}) => `${one} and ${other} cannot be used together.`,
  'argument-unexpected': ({argument}) =>
    `“${argument}” is not expected here: options begin with two hyphens.`,
  'directory-missing': ({option, path}) => `${option}: there is no directory “${path}”.`,
  'settings-missing': ({path}) => `--config: there is no file “${path}”.`,
  'site-missing': ({path}) =>
    `“${path}” holds neither a Docusaurus configuration nor a docs directory. Name the site’s directory with --site-dir.`,
  'site-without-content': ({path}) =>
    `In the Docusaurus configuration of “${path}”, no docs, blog or pages could be found without running it: there is nothing to check.`,
  'output-not-written': ({path, reason}) => `--output: “${path}” cannot be written: ${reason}`,
  'shard-malformed': ({value}) =>
    `--shard: expected a part and a number of parts, such as 2/5, found “${value}”.`,
  'duration-malformed': ({option, value}) =>
    `${option}: expected a number and a unit, such as 90m, 12h or 7d, found “${value}”.`,
  'locale-unknown': ({value, known}) =>
    `--locale: the site has no language “${value}”. It has ${listed(known)}.`,
  'nothing-to-merge': () => 'merge needs the JSON reports to join.',
  'report-unreadable': ({file, at}) => `“${file}” is not a JSON report of this command (see ${at}).`,
  'reports-of-different-tools': ({tools}) => `These reports come from different commands: ${listed(tools)}.`,
  'reports-of-different-versions': ({versions}) =>
    `These reports come from different versions: ${listed(versions)}. Run every shard with the same one.`,
  'shards-of-different-runs': () =>
    'These reports do not belong together: some are shards and some are not, or their number of shards differs.',
  'shard-missing': ({missing, of}) =>
    `The reports are not complete: of ${of} shards, ${listed(missing.map(String))} ${missing.length === 1 ? 'is' : 'are'} missing. Without them, nothing can be said of the site.`,
  'shard-twice': ({index}) => `Shard ${index} is there twice.`,
};
