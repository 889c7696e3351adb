import {z} from 'zod';
import type {ReadOptions, RegisteredTag} from '../../markdown/options';
import type {Settings} from './index';

type IdSource = NonNullable<Settings['tags'][string]['ids']>[number];

/** Ids by tag; or by tag, then by value of one of its attributes. */
const listSchema = z.record(
  z.string(),
  z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))]),
);
type IdList = z.infer<typeof listSchema>;

/**
 * What settings say of tags, for the readers of pages.
 *
 * @param readText a file of the site; undefined if there is none
 * @returns also files of ids that are not there, or hold something else; and a text that changes whenever the tags
 *   mean something else, for whoever keeps documents that were read with them
 */
export function registeredTags(
  {tags}: Pick<Settings, 'tags'>,
  readText: (path: string) => string | undefined,
): {
  readonly tags: NonNullable<ReadOptions['tags']>;
  readonly unreadable: readonly string[];
  readonly key: string;
} {
  const lists = new Map<string, IdList | undefined>();
  for (const {listed} of Object.values(tags).flatMap(({ids = []}) => ids)) {
    if (listed !== undefined && !lists.has(listed)) lists.set(listed, parseList(readText(listed)));
  }
  const registered = Object.entries(tags).map(([name, {ids, links}]): [string, RegisteredTag] => [
    name,
    {
      ...(links && {links}),
      ...(ids && {
        ids: (attributes) => ids.flatMap((source) => idsFrom(source, name, attributes, lists)),
      }),
    },
  ]);
  return {
    tags: Object.fromEntries(registered),
    unreadable: [...lists].filter(([, list]) => list === undefined).map(([file]) => file),
    key: JSON.stringify([tags, [...lists]]),
  };
}

function idsFrom(
  {attribute, prefix = '', suffix = '', always = [], listed, by}: IdSource,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  lists: ReadonlyMap<string, IdList | undefined>,
): readonly string[] {
  if (attribute !== undefined) {
    const value = own(attributes, attribute);
    return value ? [prefix + value + suffix] : [];
  }
  if (listed === undefined) return always;
  const ids = own(lists.get(listed) ?? {}, tag) ?? [];
  if (Array.isArray(ids)) return ids;
  return by === undefined ? Object.values(ids).flat() : (own(ids, own(attributes, by) ?? '') ?? []);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function parseList(text: string | undefined): IdList | undefined {
  try {
    return listSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}
