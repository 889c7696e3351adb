/**
 * Writes the pages that no language owns: the redirect bridge, and the two of the practice tenant. Their addresses
 * are stable, since readers register one of them; their scripts carry their content's hash in the query.
 */
import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join, posix} from 'node:path';
import {gzipSync} from 'node:zlib';
import {bundleScript} from './static-page/bundle';
import {renderDocument} from './static-page/document';
import {staticPages} from './static-page/pages';

export type WrittenFile = {
  /** From `outDir`, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Compressed as a server would, in bytes. */
  readonly gzip: number;
};

const stylesheetSource = new URL('../../src/practice-tenant/pages/practice.css', import.meta.url);

const scripts = {
  'redirect-bridge.js': 'src/auth/pages/redirect-bridge.ts',
  'practice/practice-page.js': 'src/auth/pages/practice-page.ts',
} as const;

/**
 * @param options.outDir one of the site's static directories; made if missing, other files in it stay.
 * @returns what was written, for size budgets.
 */
export async function writeStaticPages({outDir}: {readonly outDir: string}): Promise<readonly WrittenFile[]> {
  const assets = new Map<string, string>();
  assets.set('practice/practice.css', await readFile(stylesheetSource, 'utf8'));
  for (const [path, entry] of Object.entries(scripts)) assets.set(path, await bundleScript(entry));

  const documents = staticPages.map((page) => {
    const addressOf = (asset: string) => {
      const relative = posix.relative(posix.dirname(page.path), asset);
      return `${relative}?v=${hash(assets.get(asset) ?? '')}`;
    };
    const script = addressOf(page.script);
    const stylesheet = addressOf('practice/practice.css');
    return [page.path, renderDocument({...page, script, stylesheet})] as const;
  });

  const files = [...assets, ...documents];
  await Promise.all(files.map(([path, text]) => write(join(outDir, path), text)));
  return files.map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    gzip: gzipSync(text, {level: 9}).byteLength,
  }));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
