import {webLinksOf, type BuiltSite} from '../built';
import type {WebUse} from '../web/model';

const start = {line: 1, column: 1};

/**
 * Where the site leads to the web: links of the sources, and of the build those that no source has, each at the first
 * page that has it.
 *
 * @param dir of the build, relative to the site directory
 */
export function webUses(
  sources: readonly WebUse[],
  build: {readonly site: BuiltSite; readonly dir: string} | undefined,
): readonly WebUse[] {
  if (!build) return sources;
  const known = new Set(sources.map(({href}) => href));
  const others = [...webLinksOf(build.site)].filter(([href]) => !known.has(href));
  return [
    ...sources,
    ...others.map(([href, {page, isImage}]): WebUse => {
      const syntax = isImage ? 'image' : 'attribute';
      const link = {syntax, target: href, span: {start, end: start}} as const;
      return {file: `${build.dir}/${page}`, link, href};
    }),
  ];
}
