/** Files of words as Docusaurus writes and reads them: `{"key": {"message": "…"}}`, or `{"key": "…"}`. */
import {readJson} from '../../../links/settings/json';
import type {Range} from '../../model';

export type WordFile =
  | {readonly words: ReadonlyMap<string, Entry>}
  /** What keeps Docusaurus from reading it, and where. */
  | {readonly problem: 'not-json' | 'not-words'; readonly range: Range};

export type Entry = {
  readonly message: string;
  /** Of the key, quotes included. */
  readonly range: Range;
};

/** Total: any text gives words or a problem. A key that stands twice counts once, as its last. */
export function readWordFile(text: string): WordFile {
  const json = readJson(text);
  if ('because' in json) {
    const isTwice = json.because === 'name-twice';
    const end = isTwice ? json.offset + JSON.stringify(json.name).length : json.offset;
    return {problem: isTwice ? 'not-words' : 'not-json', range: {start: json.offset, end}};
  }
  const words = new Map<string, Entry>();
  if (!isRecord(json.value)) return {problem: 'not-words', range: {start: 0, end: 0}};
  for (const [key, value] of Object.entries(json.value)) {
    const message = isRecord(value) ? value['message'] : value;
    const start = json.nameAt([key]) ?? 0;
    const range = {start, end: start + JSON.stringify(key).length};
    if (typeof message !== 'string') return {problem: 'not-words', range};
    words.set(key, {message, range});
  }
  return {words};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
