import type {Locale, Page, PagesInstance, Site} from '../model';
import {sourceIn, type Content} from './content';
import {textOf} from './doc-address';
import {createFilter} from './glob';
import {pageWriter} from './page-writer';
import {joinPath} from './url';

/** Pages outside documents and blogs: Markdown files and React components. */
export function standalonePages(
  site: Site,
  instance: PagesInstance,
  locale: Locale,
  content: Content,
): Page[] {
  const translatedDir = instance.translated[locale.id];
  const dirs = {dir: instance.dir, translatedDir};
  const translations = new Set(translatedDir === undefined ? [] : content.files(translatedDir));
  const write = pageWriter(site, locale);
  return content
    .files(instance.dir)
    .filter(createFilter(instance.include, instance.exclude))
    .map((file) => {
      const {path, isTranslated} = sourceIn(dirs, file, translations);
      const isMarkdown = /\.mdx?$/.test(file);
      const frontMatter = isMarkdown ? content.frontMatter(path) : {};
      return write({
        kind: 'page',
        route: joinPath(locale.baseUrl, instance.routeBasePath, textOf(frontMatter['slug']) ?? slugOf(file)),
        source: path,
        twin: `pages:${instance.id}:${file}`,
        // The words of a component are translated elsewhere.
        fallback: !locale.isDefault && !isTranslated && isMarkdown,
        draft: frontMatter['draft'] === true,
        unlisted: frontMatter['unlisted'] === true,
        instance: `pages:${instance.id}`,
      });
    });
}

function slugOf(file: string): string {
  const path = file.replace(/(^|\/)index\.(?:mdx?|[jt]sx?)$/i, '$1').replace(/\.(?:mdx?|[jt]sx?)$/, '');
  return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}
