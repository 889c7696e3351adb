import {z} from 'zod';
import type {LockFault} from '../finding';
import type {AcceptedSection, LockDamage, PageLock} from './model';
import {readPiece, storedPiece} from './pieces';

/**
 * The file of one page: a line that names the format, then one line of JSON for each section, sorted by key. Sections
 * that two branches accept meet as two lines, which git merges by itself; where it cannot, either line will do until
 * the section is accepted again.
 */
const header = '{"passerelle":"sync lock","version":1}';

const headerSchema = z.object({passerelle: z.literal('sync lock'), version: z.number()});

const piece = z.string().transform((stored, context) => {
  const read = readPiece(stored);
  if (read) return read;
  context.issues.push({code: 'custom', input: stored, message: 'no piece'});
  return z.NEVER;
});

const sectionSchema = z.object({
  key: z.string(),
  source: z.array(piece).optional(),
  translation: z.array(piece).optional(),
  reason: z.string(),
  by: z.string().optional(),
});

/**
 * Total: what cannot be used is damage, and the rest counts.
 *
 * @param file where the text comes from
 */
export function parseLock(text: string, file: string): PageLock {
  const sections: AcceptedSection[] = [];
  const damage: LockDamage[] = [];
  const keys = new Set<string>();
  let start = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const content = line.trim();
    const read = content === '' ? undefined : readLine(content);
    if (typeof read === 'string' || (read && keys.has(read.key))) {
      const reason = typeof read === 'string' ? read : 'key-twice';
      damage.push({reason, range: {start, end: start + line.trimEnd().length}, line: content});
      if (reason === 'other-version') return {file, sections: [], damage};
    } else if (read) {
      keys.add(read.key);
      sections.push(read);
    }
    start += line.length;
  }
  return {file, sections, damage};
}

/** @returns the file's text, the same for the same sections in any order; damaged lines last, as they were */
export function serializeLock({sections, damage}: PageLock): string {
  const lines = sections
    .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({key, source, translation, reason, by}) =>
      JSON.stringify({
        key,
        source: source?.map(storedPiece),
        translation: translation?.map(storedPiece),
        reason,
        by,
      }),
    );
  return [header, ...lines, ...damage.map(({line}) => line), ''].join('\n');
}

function readLine(content: string): AcceptedSection | LockFault | undefined {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(content)) return 'conflict';
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return 'not-json';
  }
  const head = headerSchema.safeParse(value);
  if (head.success) return head.data.version === 1 ? undefined : 'other-version';
  const {data} = sectionSchema.safeParse(value);
  if (!data) return 'not-a-section';
  const {key, source, translation, reason, by} = data;
  return {
    key,
    reason,
    ...(source && {source}),
    ...(translation && {translation}),
    ...(by !== undefined && {by}),
  };
}
