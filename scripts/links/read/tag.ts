import type {Meter} from '../../markdown/options';
import type {Range} from '../../markdown/place';

/** One attribute of an opening tag. Ranges leave out quotes and braces. */
export type Attribute = {
  readonly name: string;
  readonly kind: 'string' | 'expression';
  readonly value: Range;
};

export type Tag = {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** After the closing `>`. */
  readonly end: number;
};

type Cursor = {readonly text: string; readonly limit: number; at: number};

/**
 * Reads one opening tag, of HTML or of JSX.
 *
 * @param expressions the text of each attribute's expression, in order, where a parser has found them already:
 *   JavaScript need not be understood again to find its end
 * @returns undefined if no complete opening tag begins at `start`
 */
export function readTag(
  text: string,
  {start, end}: Range,
  dialect: 'html' | 'jsx',
  meter: Meter,
  expressions: readonly string[] = [],
): Tag | undefined {
  const name = match(/<([A-Za-z_$][\w$.:-]*)?/y, text, start);
  if (!name || (dialect === 'html' && name[1] === undefined)) return undefined;
  const cursor: Cursor = {text, limit: end, at: start + name[0].length};
  const attributes: Attribute[] = [];
  const known = expressions.values();
  try {
    while (cursor.at < end) {
      skip(cursor, dialect === 'jsx');
      if (text[cursor.at] === '>') return {name: name[1] ?? '', attributes, end: cursor.at + 1};
      if (text[cursor.at] === '/') cursor.at++;
      else if (dialect === 'jsx' && text[cursor.at] === '{') expressionAt(cursor, known.next().value);
      else {
        const attribute = attributeAt(cursor, dialect, known);
        if (attribute === 'broken') return undefined;
        if (attribute) attributes.push(attribute);
      }
    }
    return undefined;
  } finally {
    meter.steps += cursor.at - start;
  }
}

/** The language that a tag's `hreflang` names, `hrefLang` in JSX. */
export function hrefLangOf(tag: Tag | undefined, text: string): {readonly hrefLang?: string} {
  const found = tag?.attributes.find(({name, kind}) => kind === 'string' && /^hreflang$/i.test(name))?.value;
  const hrefLang = found && text.slice(found.start, found.end).trim();
  return hrefLang ? {hrefLang} : {};
}

function attributeAt(
  cursor: Cursor,
  dialect: 'html' | 'jsx',
  known: Iterator<string, unknown>,
): Attribute | 'broken' | undefined {
  const {text} = cursor;
  const name = match(
    dialect === 'jsx' ? /[\w$:-][\w$:.-]*|[^\s"'<>/=\x00-\x7f]+/y : /[^\s"'<>/=]+/y,
    text,
    cursor.at,
  )?.[0];
  if (name === undefined) return 'broken';
  cursor.at += name.length;
  const afterName = cursor.at;
  skip(cursor, dialect === 'jsx');
  if (text[cursor.at] !== '=') {
    cursor.at = afterName;
    return undefined;
  }
  cursor.at++;
  skip(cursor, dialect === 'jsx');
  const first = text.charAt(cursor.at);
  if (first === '"' || first === "'") {
    const start = cursor.at + 1;
    const close = text.indexOf(first, start);
    // The search may look further than the tag: to the end once, then the tag is broken.
    cursor.at = close < 0 || close >= cursor.limit ? cursor.limit : close + 1;
    return close < 0 || close >= cursor.limit ? 'broken' : {name, kind: 'string', value: {start, end: close}};
  }
  if (dialect === 'jsx') {
    if (first === '{') {
      const next = known.next();
      return {
        name,
        kind: 'expression',
        value: expressionAt(cursor, typeof next.value === 'string' ? next.value : undefined),
      };
    }
    return 'broken';
  }
  const value = match(/[^\s"'=<>`]+/y, text, cursor.at)?.[0];
  if (value === undefined) return 'broken';
  const start = cursor.at;
  cursor.at += value.length;
  return {name, kind: 'string', value: {start, end: cursor.at}};
}

function expressionAt(cursor: Cursor, known: unknown): Range {
  const start = cursor.at + 1;
  if (typeof known === 'string' && cursor.text.startsWith(`${known}}`, start)) {
    cursor.at = start + known.length + 1;
  } else cursor.at = closingBrace(cursor.text, start, cursor.limit) + 1;
  return {start, end: cursor.at - 1};
}

/** Strings, templates and comments may hold braces; a regular expression that does is not understood. */
function closingBrace(text: string, start: number, limit: number): number {
  const pieces = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`|\/\*[^]*?\*\/|\/\/.*|[{}]/g;
  pieces.lastIndex = start;
  let depth = 1;
  for (let piece = pieces.exec(text); piece && piece.index < limit; piece = pieces.exec(text)) {
    if (piece[0] === '{') depth++;
    else if (piece[0] === '}' && --depth === 0) return piece.index;
  }
  return limit;
}

function skip(cursor: Cursor, withComments: boolean): void {
  const pattern = withComments ? /(?:\s+|\/\*[^]*?\*\/|\/\/.*)+/y : /\s+/y;
  cursor.at += match(pattern, cursor.text, cursor.at)?.[0].length ?? 0;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
