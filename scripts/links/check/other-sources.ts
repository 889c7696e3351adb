import {posix} from 'node:path';
import {dirsOf} from '../sources/list';
import type {Site, SourceDocument} from '../model';
import {dataKindOf, readDataFile} from '../read/data';
import {readScriptFile} from '../read/typescript';
import {listScripts, type LiteralSources} from '../read/typescript/list';
import type {ReadOptions} from '../../markdown/options';
import {directoriesIn, filesBelow, filesIn, readText} from '../site/directory';

type Wanted = {
  readonly tags: NonNullable<ReadOptions['tags']>;
  readonly sources: readonly LiteralSources[];
};

/** Directories that hold no script of the site's own. */
const elsewhere = new Set(['node_modules', 'build', 'dist', 'out', 'coverage', 'i18n']);

/**
 * Links outside Markdown: in the configuration, in sidebars, pages and components, and in what settings name.
 *
 * @param root the site directory, absolute
 */
export function readOtherSources(root: string, site: Site, {tags, sources}: Wanted): SourceDocument[] {
  const text = (file: string): string | undefined => readText(posix.join(root, file));
  const data = site.instances.flatMap((instance) => {
    const authors = instance.kind === 'blog' ? instance.authorsFile : undefined;
    return dirsOf(instance).flatMap((dir) =>
      filesBelow(posix.join(root, dir)).flatMap((name) => {
        const kind = dataKindOf(name, authors);
        if (!kind) return [];
        return readDataFile(`${dir}/${name}`, text(`${dir}/${name}`) ?? '', kind);
      }),
    );
  });
  const scripts = listScripts(site, sources, scriptsOf(root, site), text).flatMap(({file, kinds, except}) => {
    const source = text(file);
    if (source === undefined) return [];
    const document = readScriptFile(file, source, kinds, {tags, except});
    return [document];
  });
  return [...data, ...scripts].filter(({links, ignores}) => links.length + ignores.length > 0);
}

function scriptsOf(root: string, site: Site): string[] {
  const own = new Set([
    ...site.instances.flatMap((instance) => (instance.kind === 'pages' ? [] : dirsOf(instance))),
    ...site.staticDirs,
  ]);
  const dirs = directoriesIn(root).filter(
    (dir) => !dir.startsWith('.') && !elsewhere.has(dir) && !own.has(dir),
  );
  const below = dirs.flatMap((dir) => filesBelow(posix.join(root, dir)).map((file) => `${dir}/${file}`));
  return [...filesIn(root), ...below];
}
