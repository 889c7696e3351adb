import type {Position, SourceDocument, SourceId, SourceLink} from '../model';
import {decodeReferences} from '../../markdown/decode';
import type {ReadOptions} from '../../markdown/options';
import type {Range} from '../../markdown/place';
import {srcsetUrls} from './srcset';

type Link = Omit<SourceLink, 'span'>;

/** What a link says of itself. */
export type LinkWords = Pick<SourceLink, 'text' | 'prose' | 'remark' | 'hrefLang'>;

/** An attribute with a value that is known without running anything. */
export type KnownAttribute = {
  readonly element: string;
  readonly name: string;
  /** Decoded already if it came from JavaScript; else as written. */
  readonly value: string;
  readonly range: Range;
} & LinkWords;

/** Gathers what the readers find, in the offsets of the text they read. */
export type Collector = {
  readonly link: (link: Link, range: Range) => void;
  readonly id: (id: Omit<SourceId, 'at'>, offset: number) => void;
  readonly comment: (inner: string, offset: number) => void;
  readonly imported: (name: string | undefined, target: string, range: Range) => void;
  readonly shown: (element: string) => void;
  readonly attribute: (attribute: KnownAttribute) => void;
  readonly isTarget: (element: string, name: string) => boolean;
  readonly finish: () => Pick<SourceDocument, 'links' | 'ids' | 'ignores'> & {partials: readonly string[]};
};

const ignoring = /^\s*(check-links-ignore\b[^]*?)\s*$/;

/** Components of Docusaurus itself that pass `id` on to the page. */
const passOn = new Set(['Heading', 'Link', 'Details', 'Admonition']);

export function collectorFor(place: (offset: number) => Position, tags: ReadOptions['tags'] = {}): Collector {
  const links: SourceLink[] = [];
  const ids: SourceId[] = [];
  const ignores: SourceDocument['ignores'][number][] = [];
  const imports = new Map<string, string>();
  const shown: string[] = [];

  const link: Collector['link'] = (found, {start, end}) =>
    links.push({...found, span: {start: place(start), end: place(end)}});
  const id: Collector['id'] = (found, offset) => {
    if (found.id) ids.push({...found, at: place(offset)});
  };
  const isTarget: Collector['isTarget'] = (element, name) => {
    const plain = name.toLowerCase();
    if (plain === 'href' || plain === 'src' || plain === 'srcset' || plain === 'poster') return true;
    return (
      (plain === 'to' && isComponent(element)) || (ownTag(tags, element)?.links?.includes(name) ?? false)
    );
  };
  return {
    link,
    id,
    isTarget,
    comment(inner, offset) {
      const text = ignoring.exec(inner)?.[1];
      if (text !== undefined) ignores.push({text, at: place(offset)});
    },
    imported(name, target, range) {
      link({syntax: 'import', target}, range);
      if (name !== undefined && /\.mdx?$/.test(target)) imports.set(name, target);
    },
    shown: (element) => shown.push(element),
    attribute({element, name, value, range, ...words}) {
      const isId =
        name === 'id'
          ? !isComponent(element) || passOn.has(element)
          : name === 'name' && /^a$/i.test(element);
      if (isId) id({id: value, kind: 'html'}, range.start);
      else if (isTarget(element, name)) {
        link({syntax: 'attribute', target: value, element, attribute: name, ...words}, range);
      }
    },
    finish() {
      const partials = shown.map((name) => imports.get(name)).filter((target) => target !== undefined);
      return {links: inOrder(links, ({span}) => span.start), ids, ignores, partials: [...new Set(partials)]};
    },
  };
}

/** Tells the collector of an attribute as it is written in HTML or JSX: references are undone, sets taken apart. */
export function collectWritten(
  collector: Collector,
  source: string,
  attribute: Omit<KnownAttribute, 'value'>,
): void {
  const ranges =
    attribute.name.toLowerCase() === 'srcset' ? srcsetUrls(source, attribute.range) : [attribute.range];
  for (const range of ranges) {
    collector.attribute({...attribute, range, value: decodeReferences(source.slice(range.start, range.end))});
  }
}

/** @returns whether a tag's name is one that JSX takes for a variable */
export function isComponent(element: string): boolean {
  return /^[A-Z_$]|\./.test(element);
}

export function ownTag(tags: ReadOptions['tags'], element: string) {
  return tags && Object.hasOwn(tags, element) ? tags[element] : undefined;
}

function inOrder<T>(items: readonly T[], at: (item: T) => Position): T[] {
  return items.toSorted((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
