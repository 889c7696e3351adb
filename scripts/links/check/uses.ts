import type {SiteIndex} from '../evidence';
import type {LinkFinding} from '../finding';
import type {WebUse} from '../web/model';

/** What a build says, beside the sources. */
export type Build = {
  /** Relative to the site directory. */
  readonly dir: string;
  /** Addresses elsewhere, each with the first page that leads there. */
  readonly webLinks: ReadonlyMap<string, {readonly page: string; readonly isImage: boolean}>;
  /** @param known findings of the sources, which are not told twice */
  findings(index: SiteIndex, known: readonly LinkFinding[]): LinkFinding[];
};

const start = {line: 1, column: 1};

/**
 * Where the site leads to the web: links of the sources, and of the build those that no source has, each at the first
 * page that has it.
 */
export function webUses(
  sources: readonly WebUse[],
  build: Pick<Build, 'dir' | 'webLinks'> | undefined,
): readonly WebUse[] {
  if (!build) return sources;
  const known = new Set(sources.map(({href}) => href));
  const others = [...build.webLinks].filter(([href]) => !known.has(href));
  return [
    ...sources,
    ...others.map(([href, {page, isImage}]): WebUse => {
      const syntax = isImage ? 'image' : 'attribute';
      const link = {syntax, target: href, span: {start, end: start}} as const;
      return {file: `${build.dir}/${page}`, link, href};
    }),
  ];
}
