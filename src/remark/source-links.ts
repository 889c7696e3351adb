import type {PhrasingContent} from 'mdast';
import {link, text} from './nodes';

type Dated = {readonly source: string; readonly verifiedOn: string};

/**
 * Every source of several facts, once each, as links with the day of the last reading. What is neither a page nor a
 * repository is named as `elsewhere`.
 */
export function sourceLinks(
  facts: readonly Dated[],
  elsewhere: string,
  dated: (isoDate: string) => string,
): PhrasingContent[] {
  const latest = new Map<string, {readonly url?: string; readonly date: string}>();
  for (const {source, verifiedOn} of facts) {
    for (const part of source.split('; ')) {
      const {label, url} = place(part.replace(/^FR: /, ''), elsewhere);
      const known = latest.get(label);
      if (known && known.date >= verifiedOn) continue;
      latest.set(label, {date: verifiedOn, ...(url === undefined ? {} : {url})});
    }
  }
  return [...latest].flatMap(([label, {url, date}], index) => [
    ...(index > 0 ? [text(' · ')] : []),
    url === undefined ? text(label) : link(url, label),
    text(dated(date)),
  ]);
}

function place(source: string, elsewhere: string): {readonly label: string; readonly url?: string} {
  const [first = ''] = source.split(/,? /);
  if (first.startsWith('https://')) {
    const {hostname, pathname} = new URL(first);
    return {label: `${hostname}: ${pathname.split('/').at(-1) ?? ''}`, url: first};
  }
  const repository = /^github:([\w.-]+\/[\w.-]+)/.exec(first)?.[1];
  return repository ? {label: repository, url: `https://github.com/${repository}`} : {label: elsewhere};
}
