import {asRecord, isRecord, type Content} from './content';
import {textOf, type FrontMatter} from './doc-address';
import {kebabCase} from './kebab-case';
import {joinPath} from './url';

type Tagged = {readonly frontMatter: FrontMatter; readonly unlisted: boolean};

export type Tag = {
  readonly route: string;
  /** Of all that carry it: such a tag is in no list. */
  readonly unlisted: boolean;
  /** How many items its page lists. */
  readonly listed: number;
};

/** Addresses of the tags that a tags file knows, by the name that front matter uses. */
export type KnownTags = ReadonlyMap<string, string>;

/** @param dirs where the file is looked for, the translated directory first */
export function readKnownTags(
  content: Content,
  dirs: readonly string[],
  file: string | undefined,
): KnownTags {
  if (file === undefined) return new Map();
  const data = dirs.map((dir) => content.data(`${dir}/${file}`)).find((found) => found !== undefined);
  return new Map(
    Object.entries(asRecord(data)).map(([name, tag]) => [
      name,
      textOf(asRecord(tag)['permalink']) ?? `/${kebabCase(name)}`,
    ]),
  );
}

/** The tags of some documents or posts, each once, in the order in which they are met. */
export function tagsOf(items: readonly Tagged[], basePath: string, known: KnownTags): Tag[] {
  const carriers = new Map<string, Tagged[]>();
  for (const item of items) {
    const tags = item.frontMatter['tags'];
    const routes = Array.isArray(tags) ? tags.map((tag) => routeOf(tag, basePath, known)) : [];
    for (const route of new Set(routes)) {
      if (route === undefined) continue;
      const tagged = carriers.get(route);
      if (tagged) tagged.push(item);
      else carriers.set(route, [item]);
    }
  }
  return [...carriers].map(([route, tagged]) => {
    const listed = tagged.filter((item) => !item.unlisted).length;
    return {route, unlisted: listed === 0, listed: listed === 0 ? tagged.length : listed};
  });
}

function routeOf(tag: unknown, basePath: string, known: KnownTags): string | undefined {
  const name = textOf(tag);
  if (name !== undefined) return joinPath(basePath, known.get(name) ?? kebabCase(name));
  const permalink = isRecord(tag) ? textOf(tag['permalink']) : undefined;
  return permalink === undefined ? undefined : joinPath(basePath, permalink);
}
