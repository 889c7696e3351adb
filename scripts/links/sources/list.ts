import type {BlogInstance, DocsInstance, PagesInstance, Site} from '../model';
import type {ReadOptions} from '../../markdown/options';
import type {Content} from '../routes/content';

/** A Markdown file, and what of its site changes how it is read. */
export type Source = {readonly file: string; readonly options: ReadOptions};

type Instance = DocsInstance | BlogInstance | PagesInstance;

/** Every Markdown file in the directories of the site's instances: pages, and the partials beside them. */
export function listSources(site: Site, files: Content['files']): Source[] {
  const found = new Map<string, Source>();
  for (const instance of site.instances) {
    const options = optionsFor(site, instance);
    for (const dir of dirsOf(instance)) {
      for (const name of files(dir)) {
        if (!/\.mdx?$/.test(name)) continue;
        const file = `${dir}/${name}`;
        // A directory inside another instance's: the first that claims a file is the one that shows it.
        if (!found.has(file)) found.set(file, {file, options});
      }
    }
  }
  return [...found.values()];
}

/** How a partial from anywhere in the site is read: as a document of the instance that shows it. */
export function optionsFor(
  {markdown}: Site,
  instance: Instance | undefined,
  tags?: NonNullable<ReadOptions['tags']>,
): ReadOptions {
  return {
    format: markdown.format,
    mdx1Compat: markdown.mdx1Compat,
    maintainCase: markdown.maintainCase,
    ...(tags && {tags}),
    ...(instance && {admonitions: instance.admonitions, removeContentTitle: instance.kind === 'blog'}),
  };
}

/** Every directory whose files an instance may show. */
export function dirsOf(instance: Instance): string[] {
  const homes = instance.kind === 'docs' ? instance.versions : [instance];
  return homes.flatMap(({dir, translated}) => [dir, ...Object.values(translated)]);
}
