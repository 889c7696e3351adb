import type {Page, SourceDocument} from '../model';

/** For each partial, the documents that show it at once. */
export type Includers = ReadonlyMap<string, readonly string[]>;

export function includersOf(documents: Iterable<SourceDocument>): Includers {
  const includers = new Map<string, string[]>();
  for (const {file, partials} of documents) {
    for (const partial of partials) {
      const known = includers.get(partial);
      if (known) known.push(file);
      else includers.set(partial, [file]);
    }
  }
  return includers;
}

/** Pages that show a file, through however many partials. Circles of partials end. */
export function pagesShowing(
  file: string,
  includers: Includers,
  pagesOf: (file: string) => readonly Page[],
): Page[] {
  const seen = new Set([file]);
  const pages: Page[] = [];
  for (const each of seen) {
    for (const includer of includers.get(each) ?? []) {
      if (seen.has(includer)) continue;
      seen.add(includer);
      pages.push(...pagesOf(includer));
    }
  }
  return pages;
}
