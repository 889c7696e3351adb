/** Links in the data files beside documents and posts: `_category_.json`, `_category_.yml`, authors. */
import type {SourceDocument} from '../../model';
import {collectorFor} from '../collect';
import {scalar} from '../../../markdown/front-matter';
import {placesOf} from '../../../markdown/place';

export type DataKind = 'category' | 'authors';

const fields: Readonly<Record<DataKind, ReadonlySet<string>>> = {
  category: new Set(['image']),
  authors: new Set(['url', 'image_url', 'imageURL']),
};

/** @returns what a data file is, by its name; undefined for one that holds no links (`tags.yml`) */
export function dataKindOf(file: string, authorsFile = 'authors.yml'): DataKind | undefined {
  if (/(?:^|\/)_category_\.(?:json|ya?ml)$/.test(file)) return 'category';
  return file === authorsFile || file.endsWith(`/${authorsFile}`) ? 'authors' : undefined;
}

/**
 * Reads one data file, YAML or JSON, one property a line. Names of accounts (`github: octocat`) are no addresses; ids
 * of documents are Docusaurus's to look for. Total.
 *
 * @param file path from the site's directory, with forward slashes
 */
export function readDataFile(file: string, source: string, kind: DataKind): SourceDocument {
  const text = source.replace(/^\u{feff}/u, '');
  const collector = collectorFor(placesOf(text));
  for (const match of text.matchAll(/^[ \t]*(?:[-{,] *)?(["']?)([\w-]+)\1[ \t]*:[ \t]+(\S.*)$/gm)) {
    const [line, , field = '', rest = ''] = match;
    const value = scalar(rest);
    if (!value?.target || !isLink(kind, field, value.target)) continue;
    const start = match.index + line.length - rest.length + value.start;
    const range = {start, end: start + value.end - value.start};
    collector.link({syntax: 'front-matter', target: value.target, attribute: field}, range);
  }
  for (const comment of text.matchAll(/#\s*(check-links-ignore.*)/g))
    collector.comment(comment[1] ?? '', comment.index);
  const {links, ignores} = collector.finish();
  return {file, frontMatter: {}, links, ids: [], partials: [], ignores};
}

function isLink(kind: DataKind, field: string, target: string): boolean {
  return (
    fields[kind].has(field) || (kind === 'authors' && /^https?:\/\//i.test(target) && field !== 'description')
  );
}
