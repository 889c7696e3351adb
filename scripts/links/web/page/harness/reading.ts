import type {ReadPage} from '../../model';
import {createPageReader} from '../index';

type Reading = {
  readonly fragments?: readonly string[];
  readonly contentType?: string | undefined;
  readonly bytesAtOnce?: number;
};

/** Reads a page in chunks of so many bytes, and stops when it has enough. */
export function readIt(
  body: string | Uint8Array,
  reading: Reading = {},
): ReadPage & {readonly bytes: number} {
  const {fragments = [], bytesAtOnce = Infinity} = reading;
  const contentType = 'contentType' in reading ? reading.contentType : 'text/html; charset=utf-8';
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const reader = createPageReader({fragments, contentType});
  let at = 0;
  let state: 'more' | 'enough' = 'more';
  while (at < bytes.length && state === 'more') {
    const next = Math.min(bytes.length, at + bytesAtOnce);
    state = reader.write(bytes.subarray(at, next));
    at = next;
  }
  return {...reader.end(), bytes: at};
}

/** A page of a documentation site: words enough that nobody takes it for an application's shell. */
export function staticPage(content: string, head = ''): string {
  return `<!doctype html><html lang=en><head><meta charset=utf-8><title>Guide</title>${head}</head><body>${content}<p>${'Some words of a guide. '.repeat(100)}</p></body></html>`;
}
