import type {Parsed} from './tree';

/** What of a site's configuration changes how one file is read. Docusaurus's own defaults hold for what is left out. */
export type ReadOptions = {
  /** `markdown.format`; a file's own `mdx.format` in its front matter comes first. */
  readonly format?: Format | 'detect';
  /** `markdown.mdx1Compat`; `false` for all three is what Docusaurus 4, and `future.v4`, read by. */
  readonly mdx1Compat?: {
    readonly comments?: boolean;
    readonly admonitions?: boolean;
    readonly headingIds?: boolean;
  };
  /** Admonitions beside Docusaurus's own. */
  readonly admonitions?: readonly string[];
  /** `markdown.anchors.maintainCase`. */
  readonly maintainCase?: boolean;
  /** Blogs take a post's first heading for its title, before headings get their ids. */
  readonly removeContentTitle?: boolean;
  /** Components that stand for ids or hold targets in attributes of their own, by name. */
  readonly tags?: Readonly<Record<string, RegisteredTag>>;
  /** Another parser for MDX. */
  readonly parseMdx?: (text: string) => Parsed;
  /** Counts the characters looked at: what tests hold to be linear. */
  readonly meter?: Meter;
};

export type Format = 'md' | 'mdx';

export type RegisteredTag = {
  /** Ids that the tag's place on the page has, from its string attributes. */
  readonly ids?: (attributes: Readonly<Record<string, string>>) => readonly string[];
  /** Attributes that hold a target, beside `href`, `src`, `srcset`, `to` and `poster`. */
  readonly links?: readonly string[];
};

export type Meter = {steps: number};

const markdownExtensions = /\.(?:md|markdown|mdown|mkdn|mkd|mdwn|mkdown|ron)$/;

/** @returns how Docusaurus reads the file: as MDX, unless the file or the site says otherwise. */
export function formatOf(
  file: string,
  frontMatter: Readonly<Record<string, unknown>>,
  option: Format | 'detect' = 'mdx',
): Format {
  const own = isRecord(frontMatter['mdx']) ? frontMatter['mdx']['format'] : undefined;
  const wanted = own === 'md' || own === 'mdx' || own === 'detect' ? own : option;
  if (wanted !== 'detect') return wanted;
  return markdownExtensions.test(file) ? 'md' : 'mdx';
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
