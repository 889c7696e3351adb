import type {Unknown} from '../model';
import {FunctionValue, ObjectValue, Unreadable, isList, toPlain, type Value} from './evaluate/value';

/** Told what cannot be read; `file` is absolute. */
export type Report = (unknown: Unknown) => void;

/**
 * One object of a configuration, read option by option. What is there and cannot be read is reported when it is asked
 * for, and is then as good as absent: options that nobody asks for are never in the way.
 */
export class Options {
  constructor(
    readonly value: Value,
    readonly path: string,
    readonly report: Report,
  ) {}

  text(key: string): string | undefined {
    const value = this.#read(key);
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
  }

  number(key: string): number | undefined {
    const value = this.#read(key);
    return typeof value === 'number' ? value : undefined;
  }

  flag(key: string): boolean | undefined {
    const value = this.#read(key);
    return typeof value === 'boolean' ? value : undefined;
  }

  /** True: set to `false` or `null`, which turns many things off. */
  isOff(key: string): boolean {
    const value = this.#read(key);
    return value === false || value === null;
  }

  texts(key: string): readonly string[] | undefined {
    const value = this.#read(key);
    if (typeof value === 'string') return [value];
    if (!isList(value)) return undefined;
    return value.flatMap((item, index) => {
      if (item instanceof Unreadable) this.#tell(item, `${key}[${index}]`);
      return typeof item === 'string' ? [item] : [];
    });
  }

  /** An object below; empty where there is none. */
  below(key: string): Options {
    return new Options(this.#read(key), this.#name(key), this.report);
  }

  items(key: string): readonly Options[] {
    const value = this.#read(key);
    const items = isList(value) ? value : [];
    return items.map((item, index) => new Options(item, this.#name(`${key}[${index}]`), this.report));
  }

  /** Plain data; a part that cannot be read is reported and left out. */
  plain(key: string): unknown {
    return toPlain(this.#read(key), (unreadable) => this.#tell(unreadable, key));
  }

  /** A function there makes of the site what only running it would tell. */
  refuseFunction(key: string): void {
    const value = this.#get(key);
    if (!(value instanceof FunctionValue) || !value.written) return;
    const {file, line} = value.written;
    this.report({what: this.#name(key), file, line, kind: 'value'});
  }

  get keys(): readonly string[] {
    return this.value instanceof ObjectValue ? [...this.value.entries.keys()] : [];
  }

  #read(key: string): Value {
    const value = this.#get(key);
    if (!(value instanceof Unreadable)) return value;
    this.#tell(value, key);
    return undefined;
  }

  #get(key: string): Value {
    return this.value instanceof ObjectValue ? this.value.get(key) : undefined;
  }

  #tell({file, line}: Unreadable, key: string): void {
    this.report({what: this.#name(key), file, line, kind: 'value'});
  }

  #name(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}
