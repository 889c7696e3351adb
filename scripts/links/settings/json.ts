/** JSON (RFC 8259) with the place of every value and name, which `JSON.parse` does not tell. */

export type JsonPath = readonly PropertyKey[];

export type ReadJson = {
  readonly value: unknown;
  /** Offset of the value at a path; undefined if there is none. */
  readonly valueAt: (path: JsonPath) => number | undefined;
  /** Offset of a property's name. */
  readonly nameAt: (path: JsonPath) => number | undefined;
};

/** Where a text stops being JSON. `name-twice`: an object has two properties of that name. */
export type JsonFault = {
  readonly offset: number;
  readonly because: 'not-json' | 'name-twice';
  readonly name?: string;
};

/** Deeper than any settings, shallower than any stack. */
const deepest = 100;
const tokens =
  /[\t\n\r ]*(?:([[\]{},:])|("(?:[^"\\\u{0}-\u{1f}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;

/** Total: any text gives a value or a fault. */
export function readJson(text: string): ReadJson | JsonFault {
  const reader = new JsonReader(text);
  try {
    const value = reader.readAll();
    return {
      value,
      valueAt: (path) => reader.values.get(keyOf(path)),
      nameAt: (path) => reader.names.get(keyOf(path)),
    };
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

class Fault extends Error {
  constructor(readonly fault: JsonFault) {
    super(fault.because);
  }
}

type Token = {readonly text: string; readonly start: number};

class JsonReader {
  readonly values = new Map<string, number>();
  readonly names = new Map<string, number>();
  #at = 0;

  constructor(private readonly text: string) {}

  readAll(): unknown {
    const value = this.#value([], this.#next());
    const rest = /\S/.exec(this.text.slice(this.#at));
    if (rest || /[^\t\n\r ]/.test(this.text.slice(this.#at)))
      throw this.#fault(this.#at + (rest?.index ?? 0));
    return value;
  }

  #next(): Token {
    tokens.lastIndex = this.#at;
    const found = tokens.exec(this.text);
    if (!found) {
      const spaces = /^[\t\n\r ]*/.exec(this.text.slice(this.#at))?.[0].length ?? 0;
      throw this.#fault(this.#at + spaces);
    }
    const text = found[1] ?? found[2] ?? found[3] ?? '';
    this.#at = tokens.lastIndex;
    return {text, start: this.#at - text.length};
  }

  #value(path: JsonPath, token: Token): unknown {
    this.values.set(keyOf(path), token.start);
    if (path.length > deepest) throw this.#fault(token.start);
    if (token.text === '{') return this.#object(path);
    if (token.text === '[') return this.#list(path);
    if (/^[\]},:]/.test(token.text)) throw this.#fault(token.start);
    return JSON.parse(token.text);
  }

  #object(path: JsonPath): unknown {
    const entries = new Map<string, unknown>();
    let token = this.#next();
    while (token.text !== '}') {
      if (!token.text.startsWith('"')) throw this.#fault(token.start);
      const name = String(JSON.parse(token.text));
      if (entries.has(name)) {
        throw new Fault({offset: token.start, because: 'name-twice', name});
      }
      const inner = [...path, name];
      this.names.set(keyOf(inner), token.start);
      this.#expect(':');
      entries.set(name, this.#value(inner, this.#next()));
      if (this.#expect(',', '}') === '}') break;
      token = this.#next();
      if (token.text === '}') throw this.#fault(token.start);
    }
    return Object.fromEntries(entries);
  }

  #list(path: JsonPath): unknown[] {
    const items: unknown[] = [];
    let token = this.#next();
    while (token.text !== ']') {
      items.push(this.#value([...path, items.length], token));
      if (this.#expect(',', ']') === ']') break;
      token = this.#next();
      if (token.text === ']') throw this.#fault(token.start);
    }
    return items;
  }

  #expect(...allowed: readonly string[]): string {
    const {text, start} = this.#next();
    if (!allowed.includes(text)) throw this.#fault(start);
    return text;
  }

  #fault(offset: number): Fault {
    return new Fault({offset, because: 'not-json'});
  }
}

/** Names of properties and numbers of items never meet at one path. */
function keyOf(path: JsonPath): string {
  return JSON.stringify(path.map(String));
}
