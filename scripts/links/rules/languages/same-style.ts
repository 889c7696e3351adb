import type {SiteIndex, Target} from '../../evidence';
import type {LocaleId, Page, SourceLink} from '../../model';
import {directoryOf} from '../../routes/path';
import {idInTwin} from './headings';

/** A link taken apart: what it is written with, its path, and what follows that. */
const parts = /^(pathname:\/\/|(?:https?:)?\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is;

/**
 * The same link to another page, in the style of the one that is written: full address, route or file; with the
 * fragment as that page has it, or none. Tried before it is returned.
 *
 * @param link written in `file`, where `locale` shows it
 * @returns undefined if it would not lead there
 */
export function inSameStyle(
  link: SourceLink,
  from: Page,
  to: Page,
  {index, file, locale}: {readonly index: SiteIndex; readonly file: string; readonly locale: LocaleId},
): string | undefined {
  const [, before = '', path = '', query = '', fragment = ''] = parts.exec(link.target) ?? [];
  const isFile = /\.mdx?$/i.test(path) && to.source !== undefined;
  const written = isFile ? fileAs(path, file, to.source) : `${before}${escapeSpaces(to.route)}`;
  const target = `${written}${query}${fragmentIn(fragment, from, to, index)}`;
  return leadsTo(index.resolve({...link, target}, file, locale), to) ? target : undefined;
}

function leadsTo(target: Target, page: Page): boolean {
  return (
    target.kind === 'page' &&
    target.page.locale === page.locale &&
    target.page.twin === page.twin &&
    target.spelling === 'exact'
  );
}

function fragmentIn(written: string, from: Page, to: Page, index: SiteIndex): string {
  if (written === '') return '';
  const id = decode(written.slice(1));
  const ids = index.idsOf(to);
  if (!ids || ids.has(id)) return written;
  const ours = from.source === undefined ? undefined : index.document(from.source);
  const theirs = to.source === undefined ? undefined : index.document(to.source);
  const twin = ours && theirs && idInTwin(id, ours, theirs);
  return twin !== undefined && ids.has(twin) ? `#${twin}` : '';
}

function fileAs(written: string, from: string, to: string): string {
  if (written.startsWith('@site/')) return `@site/${to}`;
  const here = directoryOf(from).split('/');
  const there = to.split('/');
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  const up = here.slice(common).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...there.slice(common)].join('/');
}

/** Markdown ends a target at a space. */
function escapeSpaces(route: string): string {
  return route.replaceAll(/[\s<>]/g, encodeURIComponent);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
