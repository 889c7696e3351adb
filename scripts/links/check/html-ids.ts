import {posix} from 'node:path';
import {readText} from '../site/directory';
import {idsOfHtml} from '../web/page';

/** Ids with the lines they stand in; undefined where nobody can tell: no HTML, or written by script. */
type Ids = ReadonlyMap<string, number> | undefined;

/**
 * Ids of static HTML files. A file is read when the first link asks for one of its ids, and once.
 *
 * @param root the site directory, absolute
 */
export function staticHtmlIds(root: string): (file: string) => Ids {
  const known = new Map<string, Ids>();
  return (file) => {
    if (!/\.html?$/i.test(file)) return undefined;
    if (!known.has(file)) {
      const html = readText(posix.join(root, file));
      known.set(file, html === undefined ? undefined : idsOfHtml(html));
    }
    return known.get(file);
  };
}
