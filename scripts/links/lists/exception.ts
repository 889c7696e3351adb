import type {LinkFinding} from '../finding';
import {createFilter} from '../routes/glob';
import {isWebCode} from './codes';
import type {ExpectEntry, IgnoreEntry} from './entry';
import {isAbout, nameOf, type PlacedIgnore} from './inline-ignores';
import {linkMatcher, meansWeb} from './pattern';

/** An ignore, whether it stands in the list or in a page. */
export type Exception = {
  readonly takes: (finding: LinkFinding) => boolean;
  readonly place: Pick<LinkFinding, 'file' | 'line' | 'column'>;
  /** How reports name it. */
  readonly pattern: string;
  readonly reason: string;
  readonly until: string;
  /** What it takes away may be of the web. */
  readonly isOfWeb: boolean;
};

/** @param listFile the settings' path */
export function exceptionInList(entry: IgnoreEntry, listFile: string): Exception {
  const {link, file, codes} = entry;
  const isLink = linkMatcher(link);
  const isFile = file === undefined ? undefined : createFilter([file], []);
  return {
    ...standing(entry, listFile),
    takes: (finding) =>
      (codes?.includes(finding.code) ?? true) &&
      isLink(finding.target ?? '') &&
      (!isFile || (finding.file !== undefined && isFile(finding.file))),
    isOfWeb: meansWeb(link) && (codes?.some(isWebCode) ?? true),
  };
}

export function exceptionInPage(ignore: PlacedIgnore): Exception {
  const {file, at, reason, until, codes} = ignore;
  return {
    takes: (finding) => finding.file === file && isAbout(ignore, finding),
    place: {file, line: at.line, column: at.column},
    pattern: nameOf(ignore),
    reason,
    until,
    isOfWeb: codes?.some(isWebCode) ?? true,
  };
}

export function expired({place, pattern, reason, until}: Omit<Exception, 'takes' | 'isOfWeb'>): LinkFinding {
  return {code: 'ignore-expired', severity: 'error', ...place, args: {pattern, expired: until, reason}};
}

export function unused({place, pattern, reason}: Omit<Exception, 'takes' | 'isOfWeb'>): LinkFinding {
  return {code: 'ignore-unused', severity: 'warning', ...place, args: {pattern, reason}};
}

/** What reports say of an entry, whichever list it is in. */
export function standing(
  {link, reason, until, at}: IgnoreEntry | ExpectEntry,
  file: string,
): Omit<Exception, 'takes' | 'isOfWeb'> {
  return {place: {file, line: at.line, column: at.column}, pattern: link, reason, until};
}
