import {Tokenizer} from 'htmlparser2';
import type {BodyKind} from './content-type';

/** What a page is made of, in order. Names of elements are in small letters. */
export type MarkupEvents = {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  /** A stretch of text, entities undone; a run of text may come in several. */
  text(words: string): void;
};

export type Markup = {write(text: string): void; end(): void};

/** The attributes anybody asks for; the others are not kept. */
const kept = new Set(['id', 'name', 'xml:id', 'src', 'type', 'http-equiv', 'content']);

/** Longer names and values are cut: no id that a link can name is that long. */
const longest = {name: 64, value: 4096};

/** Characters kept of what was read, where pieces are small: a name may begin many pieces ago. */
const leastKept = 1024;

/**
 * Reads markup in pieces. Tokens, not a tree: a stack of open elements is what a hostile page could make endless, or
 * slow. What it keeps is this piece and the one before, and of one tag its few attributes.
 */
export function createMarkup(kind: BodyKind, events: MarkupEvents): Markup {
  let before = '';
  let now = '';
  let nowStart = 0;
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  /** Elements of SVG and MathML around: there, `<title>` and `<style>` are elements like any other. */
  let foreign = 0;

  const slice = (start: number, end: number, most = Infinity) => {
    const until = Math.min(end, start + most);
    if (start >= nowStart) return now.slice(start - nowStart, until - nowStart);
    const beforeStart = nowStart - before.length;
    // What began before the piece kept belongs to a token of many thousands of characters.
    const head = before.slice(Math.max(0, start - beforeStart), Math.max(0, until - beforeStart));
    return until > nowStart ? head + now.slice(0, until - nowStart) : head;
  };
  const isForeign = (element: string) => element === 'svg' || element === 'math';
  const close = (element: string) => {
    if (isForeign(element) && foreign > 0) foreign--;
    events.close(element);
  };
  const opened = () => {
    if (isForeign(name)) foreign++;
    events.open(name, attributes);
  };
  const tokenizer = new Tokenizer(
    {xmlMode: kind === 'xml'},
    {
      onopentagname: (start, end) => {
        name = slice(start, end, longest.name).toLowerCase();
        attributes = {};
      },
      onattribname: (start, end) => {
        const written = slice(start, end, longest.name).toLowerCase();
        attribute = kept.has(written) ? written : '';
        value = '';
      },
      onattribdata: (start, end) => {
        if (attribute && value.length < longest.value) value += slice(start, end, longest.value);
      },
      onattribentity: (codepoint) => {
        if (attribute && value.length < longest.value) value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        // The first of two attributes of one name counts (WHATWG HTML, section 13.2.5.33).
        if (attribute && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
        attribute = '';
      },
      onopentagend: opened,
      onselfclosingtag: () => {
        opened();
        if (kind === 'xml' || foreign > 0) close(name);
      },
      onclosetag: (start, end) => close(slice(start, end, longest.name).toLowerCase()),
      ontext: (start, end) => events.text(slice(start, end)),
      ontextentity: (codepoint) => events.text(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => {
        if (kind === 'xml' || foreign > 0) events.text(slice(start, end - offset));
      },
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
      isInForeignContext: () => foreign > 0,
    },
  );
  return {
    write: (text) => {
      nowStart += now.length;
      before = now.length < leastKept ? (before + now).slice(-leastKept) : now;
      now = text;
      tokenizer.write(text);
    },
    end: () => tokenizer.end(),
  };
}
