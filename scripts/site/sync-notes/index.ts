/**
 * Tells on each page where it and the other language differ: in the preview to whoever writes, with all that is found; on
 * the published site to readers, and only that the other language has changed since both were accepted together. A page
 * that has nothing to tell gets nothing.
 */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {sectionNotes as en} from '../../../src/components/messages/en/section-notes';
import {sectionNotes as fr} from '../../../src/components/messages/fr/section-notes';
import type {Lang} from '../../report/lang';
import type {PagePair} from '../../sync/model';
import {judgeAge, judgePair, lockFileOf, savedTexts} from '../../sync/one-page/judge-pair';
import {keepOpen, type Found} from '../../sync/one-page/keep-open';
import type {PairOfFiles} from '../../sync/one-page/open-site';
import {aloneNotes} from './alone-notes';
import {placeNotes} from './place-notes';
import {readerNotes} from './reader-notes';
import {otherSide, type Side} from './section-notes';
import {writerNotes} from './writer-notes';

const words = {en, fr};

export type Transformer = (tree: Root, file: VFile) => Promise<void>;

/** One for the whole process: a build compiles each page twice or more. */
const ownSite = keepOpen(fileURLToPath(new URL('../../../', import.meta.url)), process.env);

/**
 * Puts onto a page what it has to tell.
 *
 * @param around `lookUp` says what is known of a page, by its absolute path: by default, of this project’s
 */
export async function tellOn(
  tree: Root,
  {path}: VFile,
  {lookUp = ownSite, env = process.env}: Around = {},
): Promise<void> {
  const found = lookUp(path);
  if (!found) return;
  // Of all that runs Docusaurus, its preview alone is for writers.
  const isPreview = env['NODE_ENV'] === 'development';
  const tell = isPreview ? tellWriters : tellReaders;
  for (const pair of found.pairs) await tell(tree, found, pair);
  if (isPreview) tellAlone(tree, found, env['DOCUSAURUS_CURRENT_LOCALE'] ?? found.open.source.id);
}

export type Around = {
  readonly lookUp?: (path: string) => Found | undefined;
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/**
 * @param path absolute, of a page
 * @returns absolute paths of what else decides what is told on it
 */
export function filesBeside(
  path: string,
  lookUp = ownSite,
): {readonly present: readonly string[]; readonly missing: readonly string[]} {
  const found = lookUp(path);
  if (!found) return {present: [], missing: []};
  const {open, file, pairs, alone} = found;
  const beside = [
    ...pairs.flatMap((pair) => [pair.files.source, pair.files.translation, lockFileOf(pair)]),
    ...alone.flatMap(({finding: {args}}) => ('expected' in args ? [String(args.expected)] : [])),
  ];
  const paths = beside.filter((one) => one !== file).map((one) => `${open.root}/${one}`);
  return {
    present: paths.filter((one) => existsSync(one)),
    missing: paths.filter((one) => !existsSync(one)),
  };
}

async function tellWriters(tree: Root, found: Found, pair: PairOfFiles): Promise<void> {
  const {open} = found;
  const {side, lang, locale} = viewFrom(found, pair);
  // What only this site asks for (terms, contracts) is no matter of the other language: the editor underlines it.
  const judged = await judgePair({...open, rules: []}, pair);
  const textOf = savedTexts(open);
  const notes = writerNotes(judged.pair, judged.findings, {side, lang, locale, words: words[lang], textOf});
  placeNotes(tree, notes, headingsIn(judged.pair[side]), 'SectionDrift');
}

async function tellReaders(tree: Root, found: Found, pair: PairOfFiles): Promise<void> {
  const judged = await judgeAge(found.open, pair);
  if (!judged) return;
  const {side, lang, locale} = viewFrom(found, pair);
  const notes = readerNotes(judged.pair, side, judged.findings, locale, {
    here: words[lang],
    there: words[langOf(judged.pair[otherSide(side)].language)],
  });
  placeNotes(tree, notes, headingsIn(judged.pair[side]), 'NewerElsewhere');
}

/** A page that only one language has: it is shown in both. */
function tellAlone(tree: Root, {open, alone}: Found, current: string): void {
  const lang = langOf(current);
  placeNotes(tree, aloneNotes(open, alone, current, lang, words[lang]), 0, 'SectionDrift');
}

function viewFrom(
  {open, file}: Found,
  {files, locale}: PairOfFiles,
): {readonly side: Side; readonly lang: Lang; readonly locale: string} {
  return file === files.source
    ? {side: 'source', lang: langOf(open.source.lang), locale: locale.id}
    : {side: 'translation', lang: langOf(locale.lang), locale: open.source.id};
}

function langOf(language: string): Lang {
  return language.startsWith('fr') ? 'fr' : 'en';
}

function headingsIn({sections}: PagePair[Side]): number {
  return sections.filter(({level}) => level > 0).length;
}
