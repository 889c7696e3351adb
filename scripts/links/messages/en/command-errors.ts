import {argumentWords} from '../../../command/messages/en';
import {listed} from '../../../report/count';
import type {CommandWords} from '../command-words';

export const commandErrors: CommandWords['errors'] = {
  ...argumentWords,
  'shard-malformed': ({value}) =>
    `--shard: expected a part and a number of parts, such as 2/5, found “${value}”.`,
  'duration-malformed': ({option, value}) =>
    `${option}: expected a number and a unit, such as 90m, 12h or 7d, found “${value}”.`,
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
