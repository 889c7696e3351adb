import {frontMatterBlock, readFrontMatter} from '../../markdown/front-matter';
import {formatOf, type ReadOptions} from '../../markdown/options';
import {offsetOf} from '../../markdown/place';
import {blankComments, prepare, type Prepared} from '../../markdown/prepare';
import {parse, type Parsed} from '../../markdown/tree';
import {ofSection} from '../content/of-section';
import type {Language, SyncDocument} from '../model';
import {remembered} from '../remembered';
import {withAdmonitions, withoutFences} from './fences';
import {documentOf, fromTree, type MarkdownNode} from './from-tree';
import {pageStretches} from './by-stretches';
import {positionAt} from './places';

export type SyncReadOptions = ReadOptions & {readonly language: Language};

/** Versions of a page begin with the same. */
const frontOf = remembered(readFrontMatter);

/**
 * Reads one page as its languages are compared. Never throws; of a file that does not parse as MDX, `problem` says
 * where, and the sections are what Markdown makes of it.
 *
 * @param file path from the site's directory, with forward slashes
 */
export function readSyncDocument(file: string, source: string, options: SyncReadOptions): SyncDocument {
  const text = source.replace(/^\u{feff}/u, '');
  const front = frontOf(frontMatterBlock(text) ?? '');
  const format = formatOf(file, front.data, options.format);
  let prepared = prepare(text, format, options);
  const {language} = options;
  const page = {text: prepared.text, file: text, toOriginal: prepared.toOriginal, front: front.end, options};
  const stretches = options.parseMdx
    ? undefined
    : pageStretches({...page, manner: mannerOf(format, options), parse: (part) => parse(part, format)});
  const known = stretches?.sections();
  if (known) return documentOf(known, text, {file, language, frontMatter: front});
  const own = format === 'mdx' ? options.parseMdx : undefined;
  let parsed = own ? own(prepared.text) : parse(prepared.text, format);
  let fault: {readonly message: string; readonly offset: number} | undefined;
  if ('message' in parsed) {
    fault = {message: parsed.message, offset: prepared.toOriginal(offsetOf(prepared.text, parsed.at))};
    const asMarkdown = prepare(text, 'md', options);
    prepared = {...asMarkdown, text: plainMarkdown(asMarkdown)};
    parsed = parse(prepared.text, 'md');
  }
  const tree: MarkdownNode = 'tree' in parsed ? parsed.tree : {type: 'root'};
  const document = fromTree(tree, source, {...options, file, language, prepared, frontMatter: front});
  if (!fault && stretches) return {...document, sections: stretches.noted(document.sections)};
  if (!fault || document.problem) return document;
  return {...document, problem: {message: fault.message, at: positionAt(document.lineStarts, fault.offset)}};
}

/**
 * {@link readSyncDocument}, with a second opinion from Docusaurus's own parser where the fast one finds fault, and where
 * it takes on trust what it does not read: JavaScript.
 */
export async function readSyncConfirmed(
  file: string,
  source: string,
  options: SyncReadOptions,
): Promise<SyncDocument> {
  const document = readSyncDocument(file, source, options);
  if (options.parseMdx || !(document.problem ?? hasScript(document, source))) return document;
  const {parseWithRemark} = await import('../../markdown/remark');
  const parseMdx = (text: string): Parsed => {
    const {text: unfenced, fences} = withoutFences(text);
    const parsed = parseWithRemark(unfenced);
    if ('message' in parsed) return parsed;
    return {tree: withAdmonitions(parsed.tree, fences, text) as typeof parsed.tree};
  };
  return readSyncDocument(file, source, {...options, parseMdx});
}

/** `import Tabs from '@theme/Tabs';` is right at a glance, as nearly all of a site's are. */
const plainImports =
  /^(?:import (?:(?:\w+(?:, *)?)?(?:\{[\w, ]*\}|\* as \w+)? from )?(['"])[^'"\n]+\1[ \t]*;?[ \t]*(?:\n|$))+$/;

function hasScript({sections}: SyncDocument, source: string): boolean {
  return script.test(source) && sections.some((section) => scriptsIn(section) > 0);
}

const scriptsIn = ofSection(
  ({blocks}) =>
    blocks.filter(
      (block) =>
        block.kind === 'expression' &&
        /^(?:import|export)\b/.test(block.value) &&
        !plainImports.test(block.value),
    ).length,
);

/** At a glance: most pages have none, and need not be read for it. */
const script = /(?:^|\{)\s*(?:import|export)\b/m;

/** All that decides how a text is read, but the text. */
function mannerOf(
  format: string,
  {language, mdx1Compat, admonitions, maintainCase}: SyncReadOptions,
): string {
  return JSON.stringify([format, language, mdx1Compat, admonitions, maintainCase]);
}

/** MDX's comments are words to Markdown, but for those that are a heading's id. */
function plainMarkdown({text}: Prepared): string {
  const withIds = text.replaceAll(/\{\/\*[ \t]*(#[^\s*{}]+)[ \t]*\*\/\}(?=[ \t]*$)/gm, (whole, id: string) =>
    `{${id}}`.padStart(whole.length),
  );
  return blankComments(withIds, () => undefined);
}
