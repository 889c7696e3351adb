import type {DocsInstance, DocsVersion, Locale, Page, Site} from '../model';
import {sourceIn, type Content} from './content';
import {addressOf} from './doc-address';
import {generatedIndexSlugs, type CategoryFiles} from './generated-indexes';
import {createFilter} from './glob';
import {pageWriter, withoutBase} from './page-writer';
import {directoryOf} from './path';
import {readKnownTags, tagsOf} from './tags';
import {joinPath} from './url';

/** Documents, generated indexes and tag pages of one instance in one locale. */
export function docsPages(site: Site, instance: DocsInstance, locale: Locale, content: Content): Page[] {
  const belongs = createFilter(instance.include, instance.exclude);
  return instance.versions.flatMap((version) =>
    versionPages(site, instance, version, {locale, content, belongs}),
  );
}

function versionPages(
  site: Site,
  instance: DocsInstance,
  version: DocsVersion,
  {
    locale,
    content,
    belongs,
  }: {readonly locale: Locale; readonly content: Content; readonly belongs: (file: string) => boolean},
): Page[] {
  const translatedDir = version.translated[locale.id];
  const dirs = {dir: version.dir, translatedDir};
  const translations = new Set(translatedDir === undefined ? [] : content.files(translatedDir));
  const files = content.files(version.dir);
  const root = joinPath(locale.baseUrl, instance.routeBasePath, version.path);
  const write = pageWriter(site, locale);
  const common = {instance: `docs:${instance.id}`, version: version.name};
  const key = `docs:${instance.id}:${version.name}:`;

  const docs = files.filter(belongs).map((source) => {
    const {path, isTranslated} = sourceIn(dirs, source, translations);
    const frontMatter = content.frontMatter(path);
    const draft = frontMatter['draft'] === true;
    const unlisted = frontMatter['unlisted'] === true;
    const address = addressOf(source, frontMatter, instance.numberPrefix);
    return {...address, source, path, isTranslated, frontMatter, draft, unlisted};
  });
  const published = docs.filter((doc) => !doc.draft);
  const indexes = generatedIndexSlugs(version.sidebars, docs, {
    categories: readCategories(version.dir, files, content),
    numberPrefix: instance.numberPrefix,
  });
  const tagsPath = joinPath(root, instance.tagsBasePath);
  const tagDirs = [...(translatedDir === undefined ? [] : [translatedDir]), version.dir];
  const tags = tagsOf(published, tagsPath, readKnownTags(content, tagDirs, instance.tagsFile));

  return [
    ...docs.map(({slug, source, path, isTranslated, draft, unlisted}) =>
      write({
        kind: 'doc',
        route: joinPath(root, slug),
        source: path,
        twin: `${key}${source}`,
        fallback: !locale.isDefault && !isTranslated,
        draft,
        unlisted,
        ...common,
      }),
    ),
    ...indexes.map((slug) =>
      write({kind: 'generated-index', route: joinPath(root, slug), twin: `${key}index:${slug}`, ...common}),
    ),
    ...(tags.some((tag) => !tag.unlisted) ? [{route: tagsPath, unlisted: false}] : [])
      .concat(tags)
      .map((tag) =>
        write({
          kind: 'tags',
          route: tag.route,
          twin: `${key}tags:${withoutBase(tag.route, locale)}`,
          unlisted: tag.unlisted,
          ...common,
        }),
      ),
  ];
}

/** Only the untranslated files count: translations of a category's words stand elsewhere. */
function readCategories(dir: string, files: readonly string[], content: Content): CategoryFiles {
  const found = files.filter((file) => /(?:^|\/)_category_\.(?:json|ya?ml)$/.test(file)).sort();
  return new Map(found.reverse().map((file) => [directoryOf(file), content.data(`${dir}/${file}`)]));
}
