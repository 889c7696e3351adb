import {frontMatterBlock, type FrontMatter} from '../../markdown/front-matter';
import type {Mark, Words} from '../model';

/**
 * What front matter says of a page in a sentence, with code in backticks. Titles and labels are translated as one likes;
 * this is prose.
 *
 * @param file without a byte order mark
 * @returns undefined for a page without one
 */
export function descriptionOf(file: string, {data}: FrontMatter): Words | undefined {
  const {description} = data;
  if (typeof description !== 'string') return undefined;
  const block = frontMatterBlock(file) ?? '';
  const field = /^(["']?)description\1[ \t]*:/m.exec(block);
  const start = field ? field.index + field[0].length : 0;
  let raw = start;
  let text = '';
  const marks: Mark[] = [];
  const origins: {at: number; offset: number}[] = [];
  for (const [nth, part] of description.split(/`([^`]+)`/).entries()) {
    const at = text.length;
    // Quotation marks, escapes and folded lines change what stands between words: each word is looked for.
    for (const {0: word, index} of part.matchAll(/\S+/g)) {
      const offset = block.indexOf(word, raw);
      if (offset < 0) continue;
      origins.push({at: at + index, offset});
      raw = offset + word.length;
    }
    text += part;
    if (nth % 2 === 1) marks.push({kind: 'code', value: part, start: at, end: text.length});
    else marks.push(...addressesIn(part, at));
  }
  return {text, marks, origins: origins[0]?.at === 0 ? origins : [{at: 0, offset: start}, ...origins]};
}

/** As Markdown would make links of them. */
function addressesIn(text: string, at: number): Mark[] {
  return [...text.matchAll(/https?:\/\/[^\s<>«»“”]*[^\s<>«»“”"'.,;:!?)\]]/g)].map(({0: url, index}) => ({
    kind: 'link',
    url,
    isAutolink: true,
    start: at + index,
    end: at + index + url.length,
  }));
}
