import {posix, resolve} from 'node:path';
import type {Content} from '../routes/content';
import {filesBelow, readText} from './directory';
import {parseYaml} from './yaml';

/**
 * A site's files as its routes need them, each directory read once.
 *
 * @param frontMatter of a page, by its path relative to the site directory
 */
export function contentOf(siteDir: string, frontMatter: Content['frontMatter']): Content {
  const root = resolve(siteDir).replaceAll('\\', '/');
  const lists = new Map<string, readonly string[]>();
  return {
    frontMatter,
    files: (dir) => {
      const known = lists.get(dir) ?? filesBelow(posix.join(root, dir));
      lists.set(dir, known);
      return known;
    },
    data: (file) => {
      const text = readText(posix.join(root, file));
      return text === undefined ? undefined : parseYaml(text);
    },
  };
}
