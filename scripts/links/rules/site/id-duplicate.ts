import type {DocumentRule} from '../../evidence';
import type {SourceId} from '../../model';

/**
 * An id that stands twice: links lead to the first. Docusaurus numbers the ids it makes itself, so one of the two
 * was always chosen by somebody.
 */
export const idDuplicate: DocumentRule = ({document: {file, ids}, locale}) => {
  const first = new Map<string, SourceId>();
  return ids.filter(isShown).flatMap((id) => {
    const earlier = first.get(id.id);
    if (!earlier) {
      first.set(id.id, id);
      return [];
    }
    if (isSamePlace(earlier, id)) return [];
    return [
      {
        code: 'id-duplicate',
        severity: 'warning',
        file,
        ...id.at,
        locales: [locale],
        args: {id: id.id, firstLine: earlier.at.line},
      },
    ];
  });
};

/** Docusaurus writes no id on a heading of level 1. */
function isShown({kind, level}: SourceId): boolean {
  return level !== 1 || (kind !== 'heading' && kind !== 'explicit-heading');
}

/** `<a name="install"></a>` right before `## Install`, as README files have it: both lead to the same place. */
function isSamePlace(a: SourceId, b: SourceId): boolean {
  return a.kind === 'html' && b.kind.endsWith('heading') && b.at.line - a.at.line <= 2;
}
