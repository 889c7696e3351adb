import type {LocaleId, Page, SourceDocument} from '../model';

/**
 * Which languages show which document: those whose pages are made of it, and those of the pages that show it as a
 * partial. A draft is on no site, and neither is what only drafts show.
 */
export function shownIn(
  pages: readonly Page[],
  documents: ReadonlyMap<string, SourceDocument>,
): Map<string, Set<LocaleId>> {
  const shown = new Map<string, Set<LocaleId>>();
  const show = (file: string, locale: LocaleId): void => {
    const document = documents.get(file);
    if (!document) return;
    const locales = shown.get(file) ?? new Set();
    if (locales.has(locale)) return;
    shown.set(file, locales.add(locale));
    for (const partial of document.partials) show(partial, locale);
  };
  for (const {source, locale, draft} of pages) if (source !== undefined && !draft) show(source, locale);
  return shown;
}
