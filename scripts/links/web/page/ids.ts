import {createContent} from './content';
import {createMarkup} from './markup';
import {isWrittenByScript} from './script-signs';

/**
 * Ids of a whole page, `name` of anchors included, with the line (from 1) where the tag of each ends. The first of two
 * equal ones counts, as in browsers.
 *
 * @returns undefined where ids may come with a script
 */
export function idsOfHtml(html: string): ReadonlyMap<string, number> | undefined {
  const ids = new Map<string, number>();
  let line = 0;
  const content = createContent({
    see: (id) => {
      if (!ids.has(id)) ids.set(id, line);
    },
    left: () => nothing,
    allFound: () => false,
    found: () => [],
  });
  const markup = createMarkup('html', content);
  for (const text of html.split(/(?<=\n)/)) {
    line += 1;
    markup.write(text);
  }
  markup.end();
  return isWrittenByScript(content.signs, content.textLength) ? undefined : ids;
}

const nothing: ReadonlySet<string> = new Set();
