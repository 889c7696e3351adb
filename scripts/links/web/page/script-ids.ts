import type {Sought} from './sought';

/** What may stand before an id in a script's data: `"anchor":"x"`, `id=\"user-content-x\"`, `href="#x"`. */
const named =
  /(?:(?<!@)\b(?:id|name|slug|href|hash)|anchor)\\*["']?\s*[:=]\s*\\*["'](?:[^"'\\\s#]{0,200}#)?(?:user-content-)?$/i;

/** Characters kept from one stretch to the next, so that an id cut in two is found. */
const overlap = 400;

/** Places looked at in one page: data made of nothing but a short id would cost too much. */
const mostTries = 20_000;

/**
 * Ids in the data that a page brings for its scripts: GitHub sends the rendered Markdown of a file that way, and
 * frameworks the table of contents. One that stands there as an id, an anchor or a link to it will be in the page.
 */
export function createScriptIds(sought: Sought): {read(text: string): void; end(): void} {
  let tail = '';
  let tries = 0;
  const standsIn = (text: string, id: string) => {
    for (let at = text.indexOf(id); at >= 0 && tries < mostTries; at = text.indexOf(id, at + id.length)) {
      const next = text[at + id.length];
      if (next !== '"' && next !== "'" && next !== '\\') continue;
      tries++;
      if (named.test(text.slice(Math.max(0, at - 240), at))) return true;
    }
    return false;
  };
  return {
    read: (text) => {
      const window = tail + text;
      for (const id of sought.left()) if (standsIn(window, id)) sought.see(id);
      tail = window.slice(-overlap);
    },
    end: () => {
      tail = '';
    },
  };
}
