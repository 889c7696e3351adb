import type {PhrasingContent} from 'mdast';
import type {Provenance} from '../core/contracts/schema';
import {link, text} from './nodes';
import type {Locale} from './page';
import {sourceWords} from './source-words';

/** A fact's sources after a label such as “Source:”, as links where they are some. */
export function sourceLink(
  fact: Pick<Provenance, 'source' | 'status'>,
  label: string,
  locale: Locale,
): PhrasingContent[] {
  const parts = sourceWords(fact, locale).map(({text: words, href}) =>
    href === undefined ? text(words) : link(href, words),
  );
  return [text(`${label} `), ...parts.flatMap((part, index) => (index > 0 ? [text(', '), part] : [part]))];
}
