import type {Value} from './value';

/** Names and what they stand for, each found out when it is first asked for. */
export class Scope {
  readonly #names = new Map<string, () => Value>();

  constructor(readonly outer?: Scope) {}

  /** @param compute called once, if ever; a name that needs itself is `loop` */
  define(name: string, compute: () => Value, loop: () => Value): void {
    let state: 'new' | 'running' | 'done' = 'new';
    let value: Value;
    this.#names.set(name, () => {
      if (state === 'running') return loop();
      if (state === 'new') {
        state = 'running';
        value = compute();
        state = 'done';
      }
      return value;
    });
  }

  find(name: string): (() => Value) | undefined {
    return this.#names.get(name) ?? this.outer?.find(name);
  }
}
