import type {SourceDocument} from '../model';

/**
 * @returns ids of a document and of the partials it shows, through however many others, with their lines. The first of
 *   two equal ones counts, as in browsers.
 */
export function idsWithPartials(
  file: string,
  document: (file: string) => SourceDocument | undefined,
): ReadonlyMap<string, number> | undefined {
  if (!document(file)) return undefined;
  const ids = new Map<string, number>();
  const seen = new Set([file]);
  for (const each of seen) {
    const read = document(each);
    for (const {id, at} of read?.ids ?? []) if (!ids.has(id)) ids.set(id, at.line);
    for (const partial of read?.partials ?? []) seen.add(partial);
  }
  return ids;
}
