import type {LinkFinding} from '../finding';
import type {Position, SourceDocument} from '../model';
import {linesCoveredIn, type Lines} from './cover';
import {inlineNames, parseInline, type InlineIgnore} from './inline';

/** An ignore in a page, with the lines it is about. */
export type PlacedIgnore = InlineIgnore & {
  readonly file: string;
  readonly at: Position;
  readonly lines: Lines;
};

/**
 * Reads the ignores of all pages.
 *
 * @param textOf a page's text; asked only for pages that have ignores
 */
export function inlineIgnores(
  documents: Iterable<Pick<SourceDocument, 'file' | 'ignores'>>,
  textOf: (file: string) => string,
  today: string,
): {readonly ignores: readonly PlacedIgnore[]; readonly findings: readonly LinkFinding[]} {
  const ignores: PlacedIgnore[] = [];
  const findings: LinkFinding[] = [];
  for (const {file, ignores: comments} of documents) {
    if (comments.length === 0) continue;
    const linesAt = linesCoveredIn(textOf(file));
    for (const {text, at} of comments) {
      const parsed = parseInline(text, today);
      if ('because' in parsed) {
        findings.push({code: 'ignore-malformed', severity: 'error', file, ...at, args: parsed});
      } else {
        const lines = parsed.scope === 'file' ? {from: 0, to: Number.MAX_SAFE_INTEGER} : linesAt(at);
        ignores.push({...parsed, file, at, lines});
      }
    }
  }
  return {ignores, findings};
}

export function isAbout({lines, codes}: PlacedIgnore, {line, code}: LinkFinding): boolean {
  const within = line ?? 0;
  return lines.from <= within && within <= lines.to && (codes?.includes(code) ?? true);
}

/** How reports name it: it has no pattern of its own. */
export function nameOf({scope}: PlacedIgnore): string {
  return inlineNames[scope];
}
