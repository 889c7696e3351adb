import type {ReportSummary} from '../../report/model';
import {commandWords, type Lang} from '../messages';
import type {CountName} from '../messages/command-words';

/**
 * What a run looked at: files read, links in them, addresses of the web (each once), and requests made for those. Of
 * a shard, only what it looked at itself, so that counts add up.
 */
export type LinkCounts = Readonly<Record<CountName, number>>;

const order = ['files', 'links', 'addresses', 'requests'] as const satisfies readonly CountName[];

/** In the order in which they are told, with their words. */
export function wordCounts(counts: LinkCounts, lang: Lang): ReportSummary['counts'] {
  return order.map((name) => ({
    name,
    value: counts[name],
    words: commandWords[lang].counts[name](counts[name]),
  }));
}
