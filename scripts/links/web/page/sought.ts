import {decodedId, fragmentKind, soughtId} from './fragment';

/** GitHub, and sites that render Markdown as it does, prefix ids and let a script look for them without. */
const prefix = 'user-content-';

export type Sought = {
  /** An id that is there. */
  see(id: string): void;
  /** Ids not seen yet, as a page may write them. */
  left(): ReadonlySet<string>;
  allFound(): boolean;
  /** Of the fragments, those that are there, in their order. */
  found(): readonly string[];
};

/** Keeps which of the fragments were found, and nothing of the ids that nobody asked for. */
export function createSought(fragments: readonly string[]): Sought {
  const byId = new Map<string, Set<string>>();
  const missing = new Set<string>();
  for (const fragment of new Set(fragments)) {
    if (fragmentKind(fragment) === 'top') continue;
    missing.add(fragment);
    const id = soughtId(fragment);
    for (const form of [id, decodedId(id)]) byId.set(form, (byId.get(form) ?? new Set()).add(fragment));
  }
  const ids = new Set(byId.keys());
  const mark = (id: string) => {
    const named = byId.get(id);
    if (!named) return;
    ids.delete(id);
    for (const fragment of named) missing.delete(fragment);
  };
  return {
    see: (id) => {
      for (const form of id.includes('%') ? [id, decodedId(id)] : [id]) {
        mark(form);
        if (form.startsWith(prefix)) mark(form.slice(prefix.length));
      }
    },
    left: () => ids,
    allFound: () => missing.size === 0,
    found: () => fragments.filter((fragment) => !missing.has(fragment)),
  };
}
