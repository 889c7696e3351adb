/** Words of the link checker, by language. */
import type {LinkCode, LinkFinding} from '../finding';
import {built as builtEn} from './en/built';
import {command as commandEn} from './en/command';
import {language as languageEn} from './en/language';
import {lists as listsEn} from './en/lists';
import {source as sourceEn} from './en/source';
import {web as webEn} from './en/web';
import {built as builtFr} from './fr/built';
import {command as commandFr} from './fr/command';
import {language as languageFr} from './fr/language';
import {lists as listsFr} from './fr/lists';
import {source as sourceFr} from './fr/source';
import {web as webFr} from './fr/web';
import type {CommandWords} from './command-words';
import type {FindingWords, Lang, Words} from './words';

export const findingWords: Readonly<Record<Lang, FindingWords>> = {
  en: {...sourceEn, ...languageEn, ...builtEn, ...webEn, ...listsEn},
  fr: {...sourceFr, ...languageFr, ...builtFr, ...webFr, ...listsFr},
};

export const commandWords: Readonly<Record<Lang, CommandWords>> = {en: commandEn, fr: commandFr};

/** Gives a finding its words. Code and arguments stay tied, which a lookup by a union of codes would lose. */
export function wordFinding<C extends LinkCode>(
  finding: LinkFinding<C>,
  lang: Lang,
): {readonly title: string; readonly message: string; readonly remedy: string} {
  const words: Words<C> = findingWords[lang][finding.code];
  const link = finding.target === undefined ? {} : {target: finding.target};
  return {
    title: words.title,
    message: words.message(finding.args, link),
    remedy: words.remedy(finding.args, link),
  };
}

export type {CommandWords, FindingWords, Lang};
