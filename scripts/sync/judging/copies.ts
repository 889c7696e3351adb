/** Pages of one version are those of the one before, mostly to the letter: a pair like another is not judged again. */
import {createHash} from 'node:crypto';
import {posix} from 'node:path';
import {withPlaces} from '../content/elsewhere';
import type {FilePlace} from '../finding';
import type {JudgedPair, Judges, JudgeTask} from './task';

type Files = JudgeTask['files'];

/** @param judges whose rules look at what two files say, and not at where they are */
export function withoutCopies(judges: Judges): Judges {
  const known = new Map<string, {readonly files: Files; readonly judged: Promise<JudgedPair>}>();
  return {
    ...judges,
    async do(task, left) {
      // What was accepted of a page was accepted of that page.
      if (task.lock) return judges.do(task, left);
      const key = keyOf(task);
      const copied = known.get(key);
      if (copied) return moved(await copied.judged, copied.files, task.files);
      const judged = judges.do(task, left);
      known.set(key, {files: task.files, judged});
      return judged;
    },
  };
}

function keyOf({files, texts, languages, asksFreshness}: JudgeTask): string {
  const endings = [posix.extname(files.source), posix.extname(files.translation)];
  const manner = JSON.stringify([languages, endings, files.options, asksFreshness, texts.source.length]);
  return createHash('sha256').update(manner).update(texts.source).update(texts.translation).digest('base64');
}

function moved({findings, sections}: JudgedPair, from: Files, to: Files): JudgedPair {
  const place = (one: FilePlace): FilePlace => ({
    ...one,
    file: one.file === from.source ? to.source : one.file === from.translation ? to.translation : one.file,
  });
  return {sections, findings: findings.map((finding) => withPlaces(finding, place))};
}
