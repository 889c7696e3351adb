import type {FrontMatter} from './doc-address';

/** What the pages of a site are made of. Paths are POSIX and relative to the site directory, like those of `Site`. */
export type Content = {
  /** Every file below a directory, relative to it; nothing where there is no such directory. */
  readonly files: (dir: string) => readonly string[];
  readonly frontMatter: (file: string) => FrontMatter;
  /** A YAML or JSON file's content; undefined if there is none, or none that can be read. */
  readonly data: (file: string) => unknown;
};

/** A translated file takes the place of the one it translates; alone, it makes no page. */
export function sourceIn(
  {dir, translatedDir}: {readonly dir: string; readonly translatedDir: string | undefined},
  file: string,
  translations: ReadonlySet<string>,
): {readonly path: string; readonly isTranslated: boolean} {
  const isTranslated = translatedDir !== undefined && translations.has(file);
  return {path: `${isTranslated ? translatedDir : dir}/${file}`, isTranslated};
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
