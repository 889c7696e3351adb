import type {ReadPage} from '../model';
import {mayTellOfNotFound, notFoundPart} from '../judge/not-found-words';
import type {PageReader} from './options';

/** Reads a page that nobody asked for a fragment of; there may be nothing to tell of it. */
export type Reading = {
  write(chunk: Buffer): 'more' | 'enough';
  end(body: 'whole' | 'cut'): ReadPage | undefined;
};

/** Bytes in which a page has its title and its first headings. */
const beginning = 64 * 1024;

/** Characters of a heading's markup that are looked at: its words may stand behind a drawing. */
const longestHeading = 2000;

/**
 * A reading that is cheap for pages that are there: their beginning is looked at as it is, without being parsed, and
 * only where its title or a heading may say "not found" does a page reader read it all.
 *
 * @param read makes the page reader; called once at most
 * @returns a reading that tells of a page only if its title, or one of its first headings, says that it is not there
 */
export function suspicion(read: () => PageReader): Reading {
  let held: Buffer[] = [];
  let length = 0;
  /** `false`: nothing was found; undefined: not looked for yet. */
  let reader: PageReader | false | undefined;

  const look = (): 'more' | 'enough' => {
    const chunks = held;
    held = [];
    const [first] = chunks;
    const whole = chunks.length === 1 && first ? first : Buffer.concat(chunks, length);
    reader = looksLikeNotFound(whole) && read();
    return reader ? reader.write(whole) : 'enough';
  };
  return {
    write: (chunk) => {
      if (reader !== undefined) return reader ? reader.write(chunk) : 'enough';
      held.push(chunk);
      length += chunk.length;
      return length < beginning ? 'more' : look();
    },
    end: (body) => {
      if (reader === undefined) look();
      const page = reader ? reader.end(body) : undefined;
      return page && saysNotFound(page) ? page : undefined;
    },
  };
}

const opening = /<(?:title|h[1-3])\b/gi;
const closing = /<\/(?:title|h[1-3])\b/i;

function looksLikeNotFound(bytes: Buffer): boolean {
  const text = bytes.toString('utf8', 0, beginning);
  // Encodings that do not keep ASCII as it is: UTF-16, with and without its mark, and those that switch.
  if (text.startsWith('\ufffd') || text.includes('\0') || text.includes('\u001b')) return true;
  for (const {index} of text.matchAll(opening)) {
    const rest = text.slice(index, index + longestHeading);
    const end = rest.search(closing);
    if (mayTellOfNotFound(end < 0 ? rest : rest.slice(0, end))) return true;
  }
  return false;
}

function saysNotFound({title = '', headings}: ReadPage): boolean {
  return [title, ...headings.slice(0, 2)].some((words) => notFoundPart(words) !== undefined);
}
