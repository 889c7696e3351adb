/** Which files belong to a plugin: its `include` and `exclude`, matched as Docusaurus's globs match. */

/**
 * @param include patterns relative to the directory; a plain name that is a directory stands for all it holds, and a
 *   pattern after `!` takes away
 * @returns whether a file, relative to that directory, belongs
 */
export function createFilter(
  include: readonly string[],
  exclude: readonly string[],
): (file: string) => boolean {
  const wanted = include
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => toMatcher(pattern, false));
  const unwanted = [
    ...exclude,
    ...include.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
  ].map((pattern) => toMatcher(pattern, true));
  return (file) => wanted.some((fits) => fits(file)) && !unwanted.some((fits) => fits(file));
}

/** @param dot whether `*` also stands for names that begin with a full stop */
function toMatcher(pattern: string, dot: boolean): (file: string) => boolean {
  const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  const expression = new RegExp(`^(?:${new GlobWriter(plain, dot).write()})$`, 'u');
  const isLiteral = !/[*?[\]{}()!+@]/.test(plain);
  return (file) => expression.test(file) || (isLiteral && file.startsWith(`${plain}/`));
}

/** One pass over a pattern, writing a regular expression. */
class GlobWriter {
  #at = 0;

  constructor(
    private readonly pattern: string,
    private readonly dot: boolean,
  ) {}

  write(): string {
    return this.#sequence('');
  }

  /** Up to one of the characters in `until`, at this depth. */
  #sequence(until: string): string {
    let written = '';
    while (this.#at < this.pattern.length && !until.includes(this.#here())) written += this.#next();
    return written;
  }

  #next(): string {
    const group = /^([@?*+!])\(/.exec(this.#rest());
    if (group?.[1] !== undefined) return this.#group(group[1]);
    const stars = /^\*\*(?:\/|$|(?=[,}|)]))/.exec(this.#rest());
    if (stars && this.#startsSegment()) {
      this.#at += stars[0].length;
      const segments = this.dot ? '(?:[^/]+/)*' : String.raw`(?:(?!\.)[^/]+/)*`;
      return stars[0].endsWith('/') ? segments : `${segments}${this.#nameStart()}[^/]+`;
    }
    const first = this.#startsSegment();
    const character = this.#here();
    this.#at += 1;
    if (character === '*') {
      while (this.#here() === '*') this.#at += 1;
      // A star alone is a whole name, and names are never empty.
      const alone = first && (this.#here() === '' || this.#here() === '/');
      return `${first ? this.#nameStart() : ''}[^/]${alone ? '+' : '*'}`;
    }
    if (character === '?') return `${first ? this.#nameStart() : ''}[^/]`;
    if (character === '{') return this.#braces();
    if (character === '[') return this.#brackets();
    if (character === '\\' && this.#at < this.pattern.length) {
      this.#at += 1;
      return escape(this.pattern[this.#at - 1] ?? '');
    }
    return escape(character);
  }

  #braces(): string {
    const start = this.#at;
    const alternatives: string[] = [];
    while (this.#at < this.pattern.length) {
      alternatives.push(this.#sequence(',}'));
      this.#at += 1;
      if (this.pattern[this.#at - 1] === '}' && alternatives.length > 1)
        return `(?:${alternatives.join('|')})`;
      if (this.pattern[this.#at - 1] === '}') break;
    }
    // Nothing to choose from: the brace means itself.
    this.#at = start;
    return escape('{');
  }

  #brackets(): string {
    const end = this.pattern.indexOf(']', this.#at + 1);
    if (end === -1) return escape('[');
    const inner = this.pattern
      .slice(this.#at, end)

      .replaceAll(/[\\[]/g, String.raw`\$&`);
    this.#at = end + 1;
    return `(?!/)[${inner}]`;
  }

  #group(kind: string): string {
    this.#at += 2;
    const alternatives: string[] = [];
    do {
      alternatives.push(this.#sequence('|)'));
      this.#at += 1;
    } while (this.pattern[this.#at - 1] === '|');
    const choice = `(?:${alternatives.join('|')})`;
    if (kind === '!') return `(?!${choice}(?:${new GlobWriter(this.#rest(), this.dot).write()})$)[^/]*`;
    return kind === '@' ? choice : `${choice}${kind}`;
  }

  #startsSegment(): boolean {
    return this.#at === 0 || '/,{(|'.includes(this.pattern[this.#at - 1] ?? '');
  }

  #nameStart(): string {
    return this.dot ? '' : String.raw`(?!\.)`;
  }

  #here(): string {
    return this.pattern[this.#at] ?? '';
  }

  #rest(): string {
    return this.pattern.slice(this.#at);
  }
}

function escape(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
