/** Judges the file that somebody is writing, as it stands in the editor, against its counterpart on the disk. */
import {existsSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import type {VFile} from 'vfile';
import type {SyncFinding} from '../finding';
import {judgePair, savedTexts, type TextOf} from '../one-page/judge-pair';
import {keepOpen, type Found} from '../one-page/keep-open';
import type {OpenSite} from '../one-page/open-site';

export type OpenFile = {
  readonly open: OpenSite;
  /** From the site’s directory, with forward slashes. */
  readonly file: string;
  readonly textOf: TextOf;
  /** For each language that the file is compared with, or is of. */
  readonly judged: readonly {
    readonly translationLanguage: string;
    readonly findings: readonly SyncFinding[];
  }[];
};

const sites = new Map<string, (path: string) => Found | undefined>();
const judgedFiles = new WeakMap<VFile, Promise<OpenFile | undefined>>();

/**
 * Once per file and run, however many plugins ask.
 *
 * @param siteDir undefined: the nearest folder above the file with a configuration of Docusaurus
 * @returns undefined for what is no page of a site
 */
export function judgeOpenFile(file: VFile, siteDir?: string): Promise<OpenFile | undefined> {
  const known = judgedFiles.get(file) ?? judge(file, siteDir);
  judgedFiles.set(file, known);
  return known;
}

async function judge(vfile: VFile, siteDir: string | undefined): Promise<OpenFile | undefined> {
  const path = resolve(vfile.cwd, vfile.path);
  const dir = siteDir === undefined ? siteAbove(dirname(path)) : resolve(vfile.cwd, siteDir);
  if (dir === undefined) return undefined;
  const lookUp = sites.get(dir) ?? keepOpen(dir, process.env);
  sites.set(dir, lookUp);
  const found = lookUp(path);
  if (!found || found.pairs.length + found.alone.length === 0) return undefined;
  const {open, file, pairs, alone} = found;
  const saved = savedTexts(open);
  const own = String(vfile).replace(/^\u{feff}/u, '');
  const textOf: TextOf = (name) => (name === file ? own : saved(name));
  const compared = await Promise.all(
    pairs.map(async (pair) => {
      const {findings} = await judgePair(open, pair, textOf);
      return {translationLanguage: pair.locale.lang, findings};
    }),
  );
  const lone = alone.map(({locale, finding}) => ({translationLanguage: locale.lang, findings: [finding]}));
  return {open, file, textOf, judged: [...compared, ...lone]};
}

function siteAbove(dir: string): string | undefined {
  for (let at = dir; ; at = dirname(at)) {
    if (['ts', 'mts', 'js', 'mjs', 'cjs'].some((end) => existsSync(join(at, `docusaurus.config.${end}`))))
      return at;
    if (dirname(at) === at) return undefined;
  }
}
