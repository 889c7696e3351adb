/** Links outside Markdown: in a site's configuration, in its pages and components, in data that its tags show. */
import type {SourceDocument, SourceLink} from '../../model';
import {collectorFor, type Collector} from '../collect';
import type {ReadOptions} from '../../../markdown/options';
import {placesOf} from '../../../markdown/place';
import {readScript} from '../script';
import {mayConfigureLinks, readConfiguration} from './configuration';
import {mayHoldLiterals, readLiterals} from './literals';

/** What is read of a script: links of a theme's configuration, attributes of JSX, or whole literals. */
export type ScriptKind = 'configuration' | 'page' | 'literals';

export type ScriptOptions = Pick<ReadOptions, 'tags'> & {
  /** Properties whose literals only look like links. */
  readonly except?: readonly string[];
};

const ignoring = /\/\*\s*(check-links-ignore[^]*?)\*\/|\/\/\s*(check-links-ignore.*)/g;
const mayHoldTags = /<[A-Za-z][^]*\b(?:href|src|srcSet|to|poster)\b|useBaseUrl/;
/**
 * Reads one script. Never throws; of a script with mistakes, what can be read is read. It has links and ignores, and no
 * ids: what a script renders only running it would tell.
 *
 * @param file path from the site's directory, with forward slashes
 * @param kinds each once; a link that is found twice counts once
 */
export function readScriptFile(
  file: string,
  source: string,
  kinds: readonly ScriptKind[],
  {tags, except}: ScriptOptions = {},
): SourceDocument {
  const text = source.replace(/^\u{feff}/u, '');
  const collector = collectorFor(placesOf(text), tags);
  for (const kind of kinds) if (mayHold(kind, text, tags)) readAs(kind, file, text, collector, except);
  for (const comment of text.matchAll(ignoring)) {
    collector.comment(comment[1] ?? comment[2] ?? '', comment.index);
  }
  const {links, ignores} = collector.finish();
  return {
    file,
    frontMatter: {},
    // What modules import, the bundler looks for.
    links: once(links.filter(({syntax}) => syntax !== 'import')),
    ids: [],
    partials: [],
    ignores,
  };
}

function readAs(
  kind: ScriptKind,
  file: string,
  text: string,
  collector: Collector,
  except: readonly string[] | undefined,
): void {
  if (kind === 'page') {
    // In `'https://…'` it would see a comment.
    const silent = {...collector, comment: () => {}};
    readScript(text, {start: 0, end: text.length}, 'module', silent, {steps: 0});
  } else if (kind === 'configuration') readConfiguration(file, text, collector);
  else readLiterals(file, text, collector, except);
}

/** Cheaper than parsing: most scripts hold no link. */
function mayHold(kind: ScriptKind, text: string, tags: ReadOptions['tags'] = {}): boolean {
  if (kind === 'configuration') return mayConfigureLinks.test(text);
  if (kind === 'literals') return mayHoldLiterals.test(text);
  return (
    mayHoldTags.test(text) ||
    Object.entries(tags).some(([name, {links}]) => links && text.includes(`<${name}`))
  );
}

function once(links: readonly SourceLink[]): readonly SourceLink[] {
  const seen = new Set<string>();
  return links.filter(({span: {start}}) => {
    const key = `${start.line}:${start.column}`;
    return !seen.has(key) && seen.add(key);
  });
}
