/** What a configuration's expressions come to, as far as they can be known without running the site's code. */

export type Value =
  undefined | null | boolean | number | string | readonly Value[] | ObjectValue | FunctionValue | Unreadable;

/** A value that only running the code would tell. Paths are absolute. */
export class Unreadable {
  constructor(
    readonly why: string,
    readonly file: string,
    readonly line: number,
  ) {}
}

export class ObjectValue {
  readonly #entries: ReadonlyMap<string, Value>;
  readonly #rest: Unreadable | undefined;

  /** @param rest stands for every other key, where something unreadable was spread into the object */
  constructor(entries: ReadonlyMap<string, Value>, rest?: Unreadable) {
    this.#entries = entries;
    this.#rest = rest;
  }

  get(key: string): Value {
    return this.#entries.has(key) ? this.#entries.get(key) : this.#rest;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  get entries(): ReadonlyMap<string, Value> {
    return this.#entries;
  }

  get rest(): Unreadable | undefined {
    return this.#rest;
  }
}

export class FunctionValue {
  /** @param written the function as it stands in its file; undefined for those of the language */
  constructor(
    readonly call: (args: readonly Value[]) => Value,
    readonly written?: {readonly text: string; readonly file: string; readonly line: number},
  ) {}
}

export function objectOf(entries: Readonly<Record<string, Value>>): ObjectValue {
  return new ObjectValue(new Map(Object.entries(entries)));
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isPrimitive(value: Value): value is undefined | null | boolean | number | string {
  return value === null || !['object', 'function'].includes(typeof value);
}

/** What a condition makes of the value; undefined where that cannot be known. */
export function truthOf(value: Value): boolean | undefined {
  if (value instanceof Unreadable) return undefined;
  return Boolean(value);
}

/** Plain data as `JSON.parse` gives it. */
export function fromJson(data: unknown): Value {
  if (Array.isArray(data)) return data.map(fromJson);
  if (typeof data === 'object' && data !== null) {
    return new ObjectValue(new Map(Object.entries(data).map(([key, value]) => [key, fromJson(value)])));
  }
  if (data === null || typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean')
    return data;
  return undefined;
}

/** Plain data, as far as it is known: functions are left out, and what is unreadable is told to `report`. */
export function toPlain(value: Value, report: (unreadable: Unreadable) => void): unknown {
  if (value instanceof Unreadable) {
    report(value);
    return undefined;
  }
  if (isList(value)) return value.map((item) => toPlain(item, report));
  if (value instanceof ObjectValue) {
    if (value.rest) report(value.rest);
    return Object.fromEntries([...value.entries].map(([key, item]) => [key, toPlain(item, report)]));
  }
  return value instanceof FunctionValue ? undefined : value;
}
