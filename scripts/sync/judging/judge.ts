/** Judges pairs of pages: what differs, what changed alone, and what the site's own rules say. */
import {checkDocuments, namedIn} from '../check';
import type {SyncFinding} from '../finding';
import type {PagePair, SyncDocument} from '../model';
import {readSyncConfirmed} from '../read';
import {judgeFreshness, withoutToldAlready} from '../rules/freshness';
import type {JudgedPair, JudgeTask} from './task';

/** Beside those that compare any two pages: about terms, typography, contracts. Pure. */
export type PairRule = (pair: PagePair, texts?: JudgeTask['texts']) => readonly SyncFinding[];

/** @returns a judge that keeps the last source in mind: its translations are asked for one after the other */
export function judgeWith(rules: readonly PairRule[]): (task: JudgeTask) => Promise<JudgedPair> {
  let last: {readonly file: string; readonly text: string; readonly document: SyncDocument} | undefined;
  return async ({files, texts, languages, lock, asksFreshness}) => {
    const {source: file, options} = files;
    const isRead = last?.file === file && last.text === texts.source;
    const source =
      isRead && last
        ? last.document
        : await readSyncConfirmed(file, texts.source, {...options, language: languages.source});
    last = {file, text: texts.source, document: source};
    const translation = await readSyncConfirmed(files.translation, texts.translation, {
      ...options,
      language: languages.translation,
    });
    const {findings, pair} = checkDocuments(source, translation);
    if (source.problem ?? translation.problem) return {findings, sections: 0};
    const more = [
      ...(asksFreshness ? withoutToldAlready(judgeFreshness(pair, lock), findings) : []),
      ...rules.flatMap((rule) => rule(pair, texts)),
    ].map(namedIn(pair));
    return {findings: [...findings, ...more], sections: pair.sections.length};
  };
}
