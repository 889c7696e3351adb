import type {BlogInstance, Locale, Page, Site} from '../model';
import {asRecord, isRecord, sourceIn, type Content} from './content';
import {textOf, type FrontMatter} from './doc-address';
import {createFilter} from './glob';
import {kebabCase} from './kebab-case';
import {pageWriter, withoutBase} from './page-writer';
import {readKnownTags, tagsOf} from './tags';
import {joinPath} from './url';

/** `2024-05-01-title.md`, `2024/05/01/title/index.md`: the date may stand below folders. */
const dated = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*?)(?:\/index)?\.mdx?$/;

/** @returns the slug of a post without one in its front matter, such as `/2024/05/01/title` */
export function postSlug(file: string): string {
  const [, folder, date, text] = dated.exec(file) ?? [];
  if (folder === undefined || date === undefined || text === undefined) {
    return `/${file.replace(/(?:\/index)?\.mdx?$/, '')}`;
  }
  return `/${date.replaceAll('-', '/')}/${folder}${text}`;
}

/** Posts, lists, tag and author pages, archive and feeds of one blog in one locale. */
export function blogPages(site: Site, instance: BlogInstance, locale: Locale, content: Content): Page[] {
  const translatedDir = instance.translated[locale.id];
  const dirs = {dir: instance.dir, translatedDir};
  const translations = new Set(translatedDir === undefined ? [] : content.files(translatedDir));
  const root = joinPath(locale.baseUrl, instance.routeBasePath);
  const write = pageWriter(site, locale);
  const common = {instance: `blog:${instance.id}`};
  const key = `blog:${instance.id}:`;
  const searched = [...(translatedDir === undefined ? [] : [translatedDir]), instance.dir];

  const all = content
    .files(instance.dir)
    .filter(createFilter(instance.include, instance.exclude))
    .map((file) => {
      const {path, isTranslated} = sourceIn(dirs, file, translations);
      const frontMatter = content.frontMatter(path);
      const route = joinPath(root, textOf(frontMatter['slug']) ?? postSlug(file));
      const draft = frontMatter['draft'] === true;
      return {
        file,
        path,
        isTranslated,
        frontMatter,
        route,
        draft,
        unlisted: frontMatter['unlisted'] === true,
      };
    });
  const posts = all.filter((post) => !post.draft);
  const listed = posts.filter((post) => !post.unlisted);

  const paginate = (route: string, count: number): string[] => {
    const perPage = instance.postsPerPage === 'ALL' ? count : instance.postsPerPage;
    const pages = Math.max(1, Math.ceil(count / Math.max(1, perPage)));
    const numbers = Array.from({length: pages - 1}, (_, index) => String(index + 2));
    return [route, ...numbers.map((number) => joinPath(route, instance.pageBasePath, number))];
  };
  const tagsPath = joinPath(root, instance.tagsBasePath);
  const tags = tagsOf(posts, tagsPath, readKnownTags(content, searched, instance.tagsFile));
  const authors = readAuthors(content, searched, instance);
  const authorsPath = joinPath(root, instance.authorsBasePath);
  const lists = [
    ...paginate(root, listed.length),
    ...(instance.archiveBasePath !== undefined && listed.length > 0
      ? [joinPath(root, instance.archiveBasePath)]
      : []),
    ...(authors.length > 0 ? [authorsPath] : []),
    ...authors.flatMap(({id, slug}) =>
      slug === undefined
        ? []
        : paginate(joinPath(authorsPath, slug), listed.filter((post) => isBy(post.frontMatter, id)).length),
    ),
  ];

  return [
    ...all.map(({file, path, isTranslated, route, draft, unlisted}) =>
      write({
        kind: 'blog-post',
        route,
        source: path,
        twin: `${key}${file}`,
        fallback: !locale.isDefault && !isTranslated,
        draft,
        unlisted,
        ...common,
      }),
    ),
    ...lists.map((route) =>
      write({kind: 'blog-list', route, twin: `${key}list:${withoutBase(route, locale)}`, ...common}),
    ),
    ...(tags.length > 0 ? [{route: tagsPath, unlisted: false, listed: 0}] : [])
      .concat(tags)
      .flatMap((tag) => paginate(tag.route, tag.listed).map((route) => ({route, unlisted: tag.unlisted})))
      .map(({route, unlisted}) =>
        write({kind: 'tags', route, twin: `${key}tags:${withoutBase(route, locale)}`, unlisted, ...common}),
      ),
    ...(posts.length > 0 ? instance.feeds : []).map((feed) =>
      write({kind: 'static', route: joinPath(root, feed), twin: `${key}feed:${feed}`, ...common}),
    ),
  ];
}

/** Authors of the blog's file of authors; `slug` where they have a page. */
function readAuthors(
  content: Content,
  dirs: readonly string[],
  instance: BlogInstance,
): {readonly id: string; readonly slug: string | undefined}[] {
  const data = dirs
    .map((dir) => content.data(`${dir}/${instance.authorsFile}`))
    .find((found) => found !== undefined);
  return Object.entries(asRecord(data)).map(([id, author]) => {
    const page = asRecord(author)['page'];
    return {id, slug: page === true ? kebabCase(id) : isRecord(page) ? textOf(page['permalink']) : undefined};
  });
}

function isBy(frontMatter: FrontMatter, author: string): boolean {
  const authors: unknown = frontMatter['authors'];
  const list: readonly unknown[] = Array.isArray(authors) ? authors : [authors];
  return list.some((entry) => entry === author || (isRecord(entry) && entry['key'] === author));
}
