import type {SourceDocument} from '../model';

type Find = (file: string) => SourceDocument | undefined;

/**
 * @returns ids of a document and of the partials it shows, through however many others, with their lines. The first of
 *   two equal ones counts, as in browsers.
 */
export function idsWithPartials(file: string, document: Find): ReadonlyMap<string, number> | undefined {
  if (!document(file)) return undefined;
  const ids = new Map<string, number>();
  for (const each of withPartials(file, document)) {
    for (const {id, at} of document(each)?.ids ?? []) if (!ids.has(id)) ids.set(id, at.line);
  }
  return ids;
}

/** The file, and the partials it shows, through however many others. Circles end. */
export function withPartials(file: string, document: Find): ReadonlySet<string> {
  const seen = new Set([file]);
  for (const each of seen) for (const partial of document(each)?.partials ?? []) seen.add(partial);
  return seen;
}
