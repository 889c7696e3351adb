import type {ReadPage} from '../model';
import {createContent} from './content';
import {bodyKindOf, sniffedKind, type BodyKind} from './content-type';
import {createDecoder} from './decoder';
import {createMarkup, type Markup} from './markup';
import {isWrittenByScript} from './script-signs';
import {createSought} from './sought';

export {decodedId, fragmentKind} from './fragment';
export {idsOfHtml} from './ids';

export type PageReader = {
  /** @returns `enough`: nothing that follows can change what is asked. Later bytes are not read. */
  write(chunk: Uint8Array): 'more' | 'enough';
  /** @param body `cut`: it had more bytes than were written */
  end(body?: 'whole' | 'cut'): ReadPage;
};

export type PageToRead = {
  /** Decoded, without `#`. None: read for what a soft 404 is told by. */
  readonly fragments: readonly string[];
  /** The header's value. Undefined: the body's beginning tells. */
  readonly contentType: string | undefined;
};

/** Pieces handed on at once: memory stays at a few of these, however large the chunks. */
const piece = 64 * 1024;

/** Characters after which a page without a fragment to find is no short page that says "not found". */
const enoughText = 6000;

/**
 * Reads a page as its bytes come, and keeps little of it: which fragments are there, title, first headings, and
 * whether its ids may come with its scripts. Memory and time per byte are bounded, whatever the page does.
 */
export function createPageReader({fragments, contentType}: PageToRead): PageReader {
  const sought = createSought(fragments);
  const nothingSought = sought.allFound();
  const content = createContent(sought);
  const decoder = createDecoder(contentType);
  let kind: BodyKind | undefined = bodyKindOf(contentType);
  let markup: Markup | undefined;
  let enough = kind === 'other';

  const isEnough = () =>
    content.titleSettled && sought.allFound() && (!nothingSought || content.textLength > enoughText);
  const read = (text: string) => {
    if (!text) return;
    kind ??= sniffedKind(text.slice(0, 512));
    if (kind === 'other') {
      enough = true;
      return;
    }
    markup ??= createMarkup(kind, content);
    for (let at = 0; at < text.length && !enough; at += piece) {
      markup.write(text.slice(at, at + piece));
      enough = isEnough();
    }
  };

  return {
    write: (chunk) => {
      for (let at = 0; at < chunk.length && !enough; at += piece) {
        read(decoder.decode(chunk.subarray(at, at + piece)));
      }
      return enough ? 'enough' : 'more';
    },
    end: (body = 'whole') => {
      const stoppedEarly = enough;
      if (!enough) read(decoder.rest());
      if (!enough) markup?.end();
      const {title, headings, textLength, signs} = content;
      return {
        ...(title ? {title} : {}),
        headings,
        found: sought.found(),
        complete: body === 'whole' && !stoppedEarly && kind !== 'other',
        writtenByScript: isWrittenByScript(signs, textLength),
        textLength,
        isHtml: kind === 'html',
      };
    },
  };
}
