import {alignPages} from '../../../align';
import type {SyncFinding} from '../../../finding';
import type {PagePair} from '../../../model';
import {positionAt} from '../../../read/places';
import {readSyncDocument} from '../../../read';
import {structureRules} from '..';

export function pagePair(en: string, fr: string, ending = 'mdx'): PagePair {
  return alignPages(
    readSyncDocument(`docs/page.${ending}`, en, {language: 'en'}),
    readSyncDocument(`i18n/fr/page.${ending}`, fr, {language: 'fr'}),
  );
}

export function findingsIn(page: PagePair): readonly SyncFinding[] {
  return structureRules.flatMap((rule) => rule(page));
}

/** `code section:line`, the line in the translation; for what it lacks, in the source after `<`. */
export function told(en: string, fr: string, ending?: string): string[] {
  const page = pagePair(en, fr, ending);
  return findingsIn(page)
    .filter(({severity}) => severity !== 'note')
    .map((finding) => {
      const {code, section = '', at, beside} = finding;
      const isMissing = code.endsWith('-missing');
      const line = isMissing
        ? `<${positionAt(page.source.lineStarts, beside?.range?.start ?? 0).line}`
        : positionAt(page.translation.lineStarts, at.range?.start ?? 0).line;
      return `${code} ${section}:${line}`;
    });
}
