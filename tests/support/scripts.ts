/** The scripts that a page loads, with their text and what they weigh on the wire. */
import {gzipSync} from 'node:zlib';
import type {Page, Response} from '@playwright/test';

export type LoadedScript = {
  readonly path: string;
  readonly text: string;
  /** Bytes, compressed as a server would. */
  readonly gzip: number;
  /** Fetched ahead for a page that may come next, and not run on this one. */
  readonly ahead: boolean;
};

/**
 * Records from now on.
 *
 * @returns what was loaded when it is called
 */
export function recordScripts(page: Page): () => Promise<readonly LoadedScript[]> {
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (isScript(response)) responses.push(response);
  });
  return () => Promise.all(responses.map(describe));
}

function isScript(response: Response): boolean {
  return new URL(response.url()).pathname.endsWith('.js') && response.ok();
}

async function describe(response: Response): Promise<LoadedScript> {
  const body = await response.body();
  return {
    path: new URL(response.url()).pathname,
    text: unescaped(body.toString()),
    gzip: gzipSync(body, {level: 9}).byteLength,
    ahead: response.request().resourceType() !== 'script',
  };
}

/** As a reader would see what is written in it: minifiers write some letters as escapes. */
export function unescaped(code: string): string {
  return code
    .replace(/\\u\{?([0-9a-fA-F]{4})\}?|\\x([0-9a-fA-F]{2})/g, (_, four: string, two: string) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
    )
    .replace(/\\(['"`])/g, '$1');
}

export function weightOf(scripts: readonly LoadedScript[]): number {
  return scripts.reduce((sum, {gzip}) => sum + gzip, 0);
}
