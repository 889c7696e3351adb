import {createBrotliDecompress, createGunzip, createInflate, createInflateRaw, constants} from 'node:zlib';
import type {Transform} from 'node:stream';
import type {ReadPage} from '../model';
import type {Reading} from './suspicion';

/** What a body is handed to, piece by piece, and taken from when it ends. Memory: a few pieces, whatever comes. */
export type Body = {
  /** @returns `wait`: no more, please, until {@link Resume} is called; `stop`: no more at all */
  write(chunk: Buffer): 'more' | 'wait' | 'stop';
  /** The body has ended, or what came of it is all there will be. Calls back once. */
  end(how: 'whole' | 'cut', done: (page: ReadPage | undefined) => void): void;
  /** Nobody wants it any more. */
  drop(): void;
};

type Resume = {
  /** Write again. */
  readonly more: () => void;
  /** What was read since the last `write` suffices. */
  readonly stop: () => void;
};

/**
 * A body for a page reader, decompressed. Both what comes and what it expands to are bounded. A body that is not
 * compressed as its header says is read as it is; one that breaks off counts as cut.
 *
 * @param encoding value of Content-Encoding
 */
export function createBody(
  reader: Reading,
  encoding: string | undefined,
  maxBytes: number,
  resume: Resume,
): Body {
  const kind = encodingOf(encoding);
  let came = 0;
  let read = 0;
  let state: 'open' | 'enough' | 'cut' | 'dropped' = 'open';
  let inflater: Transform | undefined;
  let isFirst = true;

  const take = (chunk: Buffer) => {
    if (state !== 'open') return;
    const room = maxBytes - read;
    read += chunk.length;
    if (reader.write(chunk.length > room ? chunk.subarray(0, room) : chunk) === 'enough') state = 'enough';
    else if (read >= maxBytes) state = 'cut';
  };
  const stopInflating = () => {
    const ended = inflater;
    inflater = undefined;
    ended?.destroy();
  };
  const inflate = (first: Buffer) => {
    const made = inflaterOf(kind, first);
    if (!made) return;
    inflater = made;
    made.on('data', (chunk: Buffer) => {
      take(chunk);
      if (state === 'open' || !inflater) return;
      stopInflating();
      resume.stop();
    });
    made.on('drain', resume.more);
    made.on('error', () => {
      if (state === 'open') state = 'cut';
      stopInflating();
      resume.stop();
    });
  };

  return {
    write: (chunk) => {
      if (state !== 'open') return 'stop';
      // More than one layer, or one that is not known, is left alone.
      if (kind === 'unknown') state = 'cut';
      if (isFirst) inflate(chunk);
      isFirst = false;
      came += chunk.length;
      if (!inflater) take(chunk);
      else if (came > maxBytes) state = 'cut';
      else return inflater.write(chunk) ? 'more' : 'wait';
      return state === 'open' ? 'more' : 'stop';
    },
    end: (how, done) => {
      const finish = () => {
        stopInflating();
        done(reader.end(how === 'cut' || state === 'cut' ? 'cut' : 'whole'));
      };
      if (!inflater || state !== 'open' || how === 'cut') return finish();
      inflater.once('close', finish);
      inflater.once('end', () => inflater?.destroy());
      inflater.end();
    },
    drop: () => {
      state = 'dropped';
      stopInflating();
    },
  };
}

type Encoding = 'none' | 'gzip' | 'deflate' | 'br' | 'unknown';

function encodingOf(header: string | undefined): Encoding {
  const layers = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const [only] = layers;
  if (only === undefined) return 'none';
  if (layers.length > 1) return 'unknown';
  if (only === 'gzip' || only === 'x-gzip') return 'gzip';
  return only === 'deflate' || only === 'br' ? only : 'unknown';
}

/** Undefined: the bytes are not what the header says, or need nothing. */
function inflaterOf(kind: Encoding, [first, second]: Buffer): Transform | undefined {
  // A body that breaks off gives what can be had of it, as in browsers.
  const options = {flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH};
  switch (kind) {
    case 'gzip':
      return first === 0x1f && (second === undefined || second === 0x8b) ? createGunzip(options) : undefined;
    case 'deflate':
      // RFC 9110, 8.4.1.2: some send the bare format. `<` begins neither.
      if (first === 0x3c) return undefined;
      return ((first ?? 0) & 0x0f) === 8 ? createInflate(options) : createInflateRaw(options);
    case 'br':
      return first === 0x3c
        ? undefined
        : createBrotliDecompress({
            flush: constants.BROTLI_OPERATION_FLUSH,
            finishFlush: constants.BROTLI_OPERATION_FLUSH,
          });
    case 'none':
    case 'unknown':
      return undefined;
  }
}
