import type {PhrasingContent} from 'mdast';
import type {Provenance} from '../core/contracts/schema';
import {link, text} from './nodes';
import type {Locale} from './page';
import {sourceWords} from './source-words';

/** Every source of several facts, once each, with the day of its last reading. */
export function sourceLinks(
  facts: readonly Provenance[],
  locale: Locale,
  dated: (isoDate: string) => string,
): PhrasingContent[] {
  const latest = new Map<string, {readonly text: string; readonly href?: string; readonly date: string}>();
  for (const fact of facts) {
    for (const words of sourceWords(fact, locale)) {
      const key = words.href ?? words.text;
      const known = latest.get(key);
      if (!known || known.date < fact.verifiedOn) latest.set(key, {...words, date: fact.verifiedOn});
    }
  }
  return [...latest.values()].flatMap(({text: words, href, date}, index) => [
    ...(index > 0 ? [text(' · ')] : []),
    href === undefined ? text(words) : link(href, words),
    text(dated(date)),
  ]);
}
