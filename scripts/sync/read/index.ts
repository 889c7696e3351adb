import {readFrontMatter} from '../../markdown/front-matter';
import {formatOf, type ReadOptions} from '../../markdown/options';
import {offsetOf} from '../../markdown/place';
import {blankComments, prepare, type Prepared} from '../../markdown/prepare';
import {parse, type Parsed} from '../../markdown/tree';
import type {Language, SyncDocument} from '../model';
import {withAdmonitions, withoutFences} from './fences';
import {fromTree, type MarkdownNode} from './from-tree';
import {positionAt} from './places';

export type SyncReadOptions = ReadOptions & {readonly language: Language};

/**
 * Reads one page as its languages are compared. Never throws; of a file that does not parse as MDX, `problem` says
 * where, and the sections are what Markdown makes of it.
 *
 * @param file path from the site's directory, with forward slashes
 */
export function readSyncDocument(file: string, source: string, options: SyncReadOptions): SyncDocument {
  const text = source.replace(/^\u{feff}/u, '');
  const front = readFrontMatter(text);
  const format = formatOf(file, front.data, options.format);
  let prepared = prepare(text, format, options);
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
  const {language} = options;
  const document = fromTree(tree, source, {...options, file, language, prepared, frontMatter: front});
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
  if (options.parseMdx || !(document.problem ?? hasScript(document))) return document;
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

function hasScript({sections}: SyncDocument): boolean {
  return sections.some(({blocks}) =>
    blocks.some(
      (block) =>
        block.kind === 'expression' &&
        /^(?:import|export)\b/.test(block.value) &&
        !plainImports.test(block.value),
    ),
  );
}

/** MDX's comments are words to Markdown, but for those that are a heading's id. */
function plainMarkdown({text}: Prepared): string {
  const withIds = text.replaceAll(/\{\/\*[ \t]*(#[^\s*{}]+)[ \t]*\*\/\}(?=[ \t]*$)/gm, (whole, id: string) =>
    `{${id}}`.padStart(whole.length),
  );
  return blankComments(withIds, () => undefined);
}
