/** The scripts that a page loads, with their text and what they weigh on the wire. */
import {gzipSync} from 'node:zlib';
import type {Page} from '@playwright/test';

export type LoadedScript = {
  readonly path: string;
  readonly text: string;
  /** Bytes, compressed as a server would. */
  readonly gzip: number;
};

/**
 * Records from now on, scripts that are fetched ahead for another page included.
 *
 * @returns what was loaded when it is called, each script once
 */
export function recordScripts(page: Page): () => Promise<readonly LoadedScript[]> {
  const loading = new Map<string, Promise<LoadedScript>>();
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    if (!pathname.endsWith('.js') || !response.ok() || loading.has(pathname)) return;
    loading.set(
      pathname,
      response.body().then((body) => describe(pathname, body)),
    );
  });
  return () => Promise.all(loading.values());
}

function describe(path: string, body: Buffer): LoadedScript {
  return {path, text: unescaped(body.toString()), gzip: gzipSync(body, {level: 9}).byteLength};
}

/** As a reader would see what is written in it: minifiers write some letters as escapes. */
function unescaped(code: string): string {
  return code
    .replace(
      /\\u\{?([0-9a-fA-F]{4})\}?|\\x([0-9a-fA-F]{2})/g,
      (_, four: string | undefined, two: string | undefined) =>
        String.fromCharCode(Number.parseInt(four ?? two ?? '', 16)),
    )
    .replace(/\\(['"`])/g, '$1');
}

export function weightOf(scripts: readonly LoadedScript[]): number {
  return scripts.reduce((sum, {gzip}) => sum + gzip, 0);
}
