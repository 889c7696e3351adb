import type {LinkFinding} from '../../../scripts/links/finding';
import {temptingKinds, type Corpus} from '../corpus';
import type {Complaint} from './complaints';

/**
 * The complaints that no finding of ours answers, but for those that the corpus knows to be wrong (`excused`).
 *
 * Docusaurus names pages, and targets as it resolved them; we name files and targets as written. Pages of the corpus
 * have the file's number in their route, and a target that was a file keeps its fragment.
 */
export function unanswered(
  complaints: readonly Complaint[],
  findings: readonly LinkFinding[],
  corpus: Corpus,
): Complaint[] {
  const files = [...corpus.files.keys()];
  const excused = new Set(temptingKinds.filter((kind) => kind.excused).map(({kind}) => kind));
  return complaints.filter(({at, target}) => {
    const number = /check-\d+/.exec(at)?.[0];
    const isFile = ({file}: {readonly file?: string}) =>
      file === at || (number !== undefined && file?.includes(`${number}.`) === true);
    const isFound = findings.some((finding) => isFile(finding) && isSame(finding.target ?? '', target));
    if (isFound) return false;
    const fragment = target.split('#')[1];
    return !corpus.tempting.some(
      (link) =>
        isFile(link) &&
        excused.has(link.kind) &&
        fragment !== undefined &&
        files.includes(link.file) &&
        linesFrom(corpus, link).includes(`#${fragment}`),
    );
  });
}

function linesFrom({files}: Corpus, {file, line}: {readonly file: string; readonly line: number}): string {
  return (files.get(file) ?? '')
    .split('\n')
    .slice(line - 1, line + 2)
    .join('\n');
}

function isSame(written: string, resolved: string): boolean {
  const ours = plain(written);
  const theirs = plain(resolved);
  const fragment = ours.split('#')[1];
  return ours === theirs || (fragment !== undefined && fragment !== '' && fragment === theirs.split('#')[1]);
}

/** Without language, slash at the end and escapes. */
function plain(target: string): string {
  const text = target.replace(/^\/(?:fr|de)\//, '/').replace(/\/(?=#|$)/, '');
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
