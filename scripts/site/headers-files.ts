import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod';
import {computeHeaders, formatHeadersFile, type HeaderRule} from './headers';

/** `build/headers.json`: for hosts whose own format is neither Netlify's nor Cloudflare's, and for `npm run serve`. */
const headersJson = z.object({
  baseUrl: z.string(),
  rules: z.array(z.object({path: z.string(), headers: z.record(z.string(), z.string())})).readonly(),
});

/** Longer lines than this are dropped by Cloudflare Pages, without a word. */
const longestLine = 2000;

/** Reads every page of the build and writes `_headers` and `headers.json` beside them. */
export async function writeHeaders(buildDir: string, baseUrl: string): Promise<void> {
  const files = await readdir(buildDir, {recursive: true});
  const pages = await Promise.all(
    files.filter((file) => file.endsWith('.html')).map((file) => readFile(join(buildDir, file), 'utf8')),
  );
  const rules = computeHeaders(pages, baseUrl);
  const text = formatHeadersFile(rules);
  if (text.split('\n').some((line) => line.length > longestLine)) {
    throw new Error(
      `The security policy has outgrown ${String(longestLine)} characters: too many inline styles or scripts`,
    );
  }
  await writeFile(join(buildDir, '_headers'), text);
  await writeFile(
    join(buildDir, 'headers.json'),
    `${JSON.stringify({baseUrl, rules} satisfies z.infer<typeof headersJson>, null, 2)}\n`,
  );
}

/** @returns undefined when this directory holds no finished build */
export async function readHeaders(
  buildDir: string,
): Promise<{baseUrl: string; rules: readonly HeaderRule[]} | undefined> {
  try {
    return headersJson.parse(JSON.parse(await readFile(join(buildDir, 'headers.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
