/** Which files are read for their prose, how, and in which language. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {standIn, type Language, type Passage} from './passage';
import {readMarkdown} from './read-markdown';
import {readPairs, readTranslations, readWords} from './read-typescript';

/** The prose of one file in one language. */
export type Text = {
  /** From the project's root. */
  readonly file: string;
  /** The whole file, to turn offsets into lines. */
  readonly source: string;
  readonly language: Language;
  readonly passages: readonly Passage[];
  /** Captions that Microsoft and vendors print, or that imitate theirs: in nobody's style but their own. */
  readonly quoted: boolean;
};

type Reader = {
  readonly files: RegExp;
  readonly read: (source: string) => Partial<Record<Language, readonly Passage[]>>;
  readonly quoted?: boolean;
};

/** The first that fits a file reads it. */
const readers: readonly Reader[] = [
  {files: /\.test\.tsx?$|\/harness\/|^scripts\/(?:prose|sync\/(?:facts|meaning))\//, read: () => ({})},
  {files: /^docs\/.*\.mdx$/, read: (source) => ({en: readMarkdown(source, 'mdx')})},
  {files: /^i18n\/fr\/.*\.mdx$/, read: (source) => ({fr: readMarkdown(source, 'mdx')})},
  {files: /^i18n\/fr\/.*\.md$/, read: (source) => ({fr: readMarkdown(blankFirstColumn(source), 'md')})},
  {files: /^[A-Z]+\.md$/, read: (source) => ({en: readMarkdown(source, 'md')})},
  {files: /^i18n\/en\/.*\.json$/, read: (source) => ({en: readTranslations(source)})},
  {files: /^i18n\/fr\/.*\.json$/, read: (source) => ({fr: readTranslations(source)})},
  {files: /^src\/practice-tenant\/words\/en.ts$/, read: (source) => ({en: readWords(source)}), quoted: true},
  {files: /^src\/practice-tenant\/words\/fr.ts$/, read: (source) => ({fr: readWords(source)}), quoted: true},
  {files: /^(?:src|scripts)\/.*\/messages\/en[./].*ts$/, read: (source) => ({en: readWords(source)})},
  {files: /^(?:src|scripts)\/.*\/messages\/fr[./].*ts$/, read: (source) => ({fr: readWords(source)})},
  {files: /^src\/core\/contracts\/(?:labels|resources)\/.*\.ts$/, read: readPairs, quoted: true},
  {files: /^(?:src|scripts)\/.*\.tsx?$/, read: readPairs},
];

const folders = ['docs', 'i18n', 'src', 'scripts'];

/** @param root the project's directory, or one that is laid out like it */
export function readTexts(root: string): Text[] {
  return filesOf(root).flatMap((file) => {
    const reader = readers.find(({files}) => files.test(file));
    return reader ? readText(root, file, reader) : [];
  });
}

function readText(root: string, file: string, {read, quoted = false}: Reader): Text[] {
  const source = readFileSync(join(root, file), 'utf8');
  const passages = read(source);
  return (['en', 'fr'] as const)
    .map((language) => ({file, source, language, passages: passages[language] ?? [], quoted}))
    .filter((text) => text.passages.length > 0);
}

/** The glossary's English terms, which are no French. */
function blankFirstColumn(source: string): string {
  return source.replace(/(?<=^\|)[^|\n]*(?=\|)/gm, (cell) => cell.replace(/\p{L}/gu, standIn));
}

/** Sorted, with forward slashes. */
function filesOf(root: string): string[] {
  const deeper = folders.flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)),
  );
  return [...readdirSync(root), ...deeper]
    .filter((file) => statSync(join(root, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
