/** The index of the site’s own search: made of the built pages, one part for each language, read piece by piece. */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {close, createIndex} from 'pagefind';

/** What stands in a page’s main part and is not what it says. */
const aroundTheText = [
  'nav',
  'noscript',
  'svg',
  'button',
  '.hash-link',
  '.theme-doc-breadcrumbs',
  '.theme-doc-toc-mobile',
  '.theme-doc-toc-desktop',
  '.theme-doc-footer',
];

/** The search of this site has a face of its own, so that the program’s own ones need not be published. */
const isOfNoUse = (path: string) => /-ui\.(?:js|css)$|^pagefind-highlight\.js$|^wasm\.unknown\./.test(path);

/**
 * Writes `pagefind/` into a finished build.
 *
 * @returns how many pages it knows
 * @throws Error when a page cannot be read as HTML
 */
export async function writeSearchIndex(buildDir: string): Promise<number> {
  const {index, errors} = await createIndex({
    rootSelector: 'main',
    excludeSelectors: aroundTheText,
    includeCharacters: '_',
  });
  if (!index) throw new Error(errors.join('\n'));
  try {
    let count = 0;
    for (const file of await pagesIn(buildDir)) {
      const content = await readFile(join(buildDir, file), 'utf8');
      if (!isForReaders(content)) continue;
      const added = await index.addHTMLFile({url: addressOf(file), content: withGaps(content)});
      if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('; ')}`);
      count += 1;
    }
    const {files} = await index.getFiles();
    for (const {path, content} of files) {
      if (isOfNoUse(path)) continue;
      const target = join(buildDir, 'pagefind', path);
      await mkdir(dirname(target), {recursive: true});
      await writeFile(target, content);
    }
    return count;
  } finally {
    await close();
  }
}

async function pagesIn(buildDir: string): Promise<readonly string[]> {
  const files = await readdir(buildDir, {recursive: true});
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !/(?:^|\/)404\.html$/.test(file))
    .sort();
}

/** Cells of a table stand side by side without a space: their words would be read as one. */
function withGaps(html: string): string {
  return html.replaceAll(/<t[hd][\s>]/g, ' $&');
}

/** The pages that no language owns say of themselves that they are not to be found. */
function isForReaders(html: string): boolean {
  return !/<meta [^>]*name="?robots"? [^>]*noindex/.test(html);
}

/** From the base of the site, as hosts publish it: `/fr/errors/aadsts50011`. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
}
