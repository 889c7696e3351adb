import {splitNumberPrefix, withoutNumberPrefixes} from './number-prefix';
import {resolvePath} from './url';
import {baseName, directoryOf, stem} from './path';

export type FrontMatter = Readonly<Record<string, unknown>>;

export type DocAddress = {
  /** What sidebars call it: `guides/first`. */
  readonly id: string;
  /** From the version's root: `/guides/first`. */
  readonly slug: string;
  /** From front matter or the number in its name. */
  readonly position?: number;
};

/**
 * The id and slug of a document.
 *
 * @param source its file, relative to the version's directory
 * @param numberPrefix whether the instance takes numbers off names
 */
export function addressOf(source: string, frontMatter: FrontMatter, numberPrefix: boolean): DocAddress {
  const strips = numberPrefix && frontMatter['parse_number_prefixes'] !== false;
  const fileName = stem(source);
  const split: ReturnType<typeof splitNumberPrefix> = strips ? splitNumberPrefix(fileName) : {name: fileName};
  const dir = directoryOf(source);
  const plainDir = strips ? withoutNumberPrefixes(dir) : dir;
  const baseId = textOf(frontMatter['id']) ?? split.name;
  const position = numberOf(frontMatter['sidebar_position']) ?? split.number;
  return {
    id: dir === '.' ? baseId : `${plainDir}/${baseId}`,
    slug: slugOf(textOf(frontMatter['slug']), {source, baseId, dir: dir === '.' ? '/' : `/${plainDir}/`}),
    ...(position !== undefined && {position}),
  };
}

/** Whether a document stands for its folder: `index`, `readme`, or the folder's own name, in any case. */
export function isIndex(source: string): boolean {
  const name = stem(source).toLowerCase();
  return ['index', 'readme', baseName(directoryOf(source)).toLowerCase()].includes(name);
}

/** What YAML read as a number is text where Docusaurus wants text: `slug: 2024`. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function slugOf(
  written: string | undefined,
  {source, baseId, dir}: {readonly source: string; readonly baseId: string; readonly dir: string},
): string {
  if (written?.startsWith('/')) return written;
  if (!written && isIndex(source)) return dir;
  return resolvePath(written ?? baseId, dir);
}
