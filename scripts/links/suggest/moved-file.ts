import type {DocumentView, ResolvedLink, SiteIndex} from '../evidence';
import type {Fix} from '../finding';
import type {LocaleId} from '../model';
import {baseName} from '../routes/path';
import {filesByName, pagesIn, saysNothing} from './site-names';
import {writtenParts} from './spelling';

/**
 * A file that was moved, so surely that a link to it may be rewritten unasked: nothing stands at the old path, exactly
 * one file of the same name does elsewhere (for a page: in the same language and version), the name says something,
 * and the link's id is there too.
 *
 * @param suggestion what leads to the file, checked
 */
export function movedFile(
  {link, target}: ResolvedLink,
  suggestion: string,
  view: DocumentView,
  index: SiteIndex,
): Fix | undefined {
  if (target.kind !== 'missing-file' || saysNothing(target.path)) return undefined;
  // GFM's bare links have no target of their own that could be replaced.
  if (link.syntax === 'autolink') return undefined;
  // A file that several languages show is put right by the one it is written in.
  if (ownLocaleOf(view, index) !== view.locale) return undefined;
  if (writtenParts(link.target).hash !== writtenParts(suggestion).hash) return undefined;
  const found = index.resolve({...link, target: suggestion}, view.document.file, view.locale);
  const name = baseName(target.path);
  if (found.kind === 'page' ? !isOnlyPage(name, found.page.source) : !isOnlyFile(name, found))
    return undefined;
  return {
    kind: 'moved-file',
    file: view.document.file,
    span: link.span,
    from: link.target,
    to: suggestion,
  };

  function isOnlyPage(wanted: string, source: string | undefined): boolean {
    if (source === undefined || baseName(source) !== wanted) return false;
    const version = view.pages[0]?.version;
    const namesakes = (pagesIn(view.locale, index).byFile.get(wanted) ?? []).filter(
      (page) => version === undefined || page.version === version,
    );
    return namesakes.length === 1 && namesakes[0]?.source === source;
  }

  function isOnlyFile(wanted: string, at: typeof found): boolean {
    if (at.kind !== 'file' || baseName(at.file) !== wanted) return false;
    return filesByName(index).exact(wanted.toLowerCase()).length === 1;
  }
}

/** The language that a file is written in, whichever it is shown in. */
export function ownLocaleOf({document: {file}, locale}: DocumentView, {site}: SiteIndex): LocaleId {
  const own =
    site.locales.find(({dir}) => file.startsWith(`${dir}/`)) ?? site.locales.find((each) => each.isDefault);
  return own?.id ?? locale;
}
