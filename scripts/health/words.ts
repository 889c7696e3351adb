import type {SyncDocument} from '../sync/model';
import {wordsOf} from '../sync/read/walk';

/** Words that stand in a page's file: in titles, paragraphs, lists and tables; what tags put there is not among them. */
export function wordsIn({sections}: SyncDocument): number {
  return sections
    .flatMap((section) => wordsOf(section))
    .reduce(
      (sum, {words}) => sum + words.text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      0,
    );
}

/** What the page calls itself; its file, where it says nothing. */
export function titleOf({frontMatter: {title}, sections, file}: SyncDocument): string {
  if (typeof title === 'string') return title;
  return sections.find(({level}) => level === 1)?.title.text ?? file;
}
