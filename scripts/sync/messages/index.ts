/** Words of the sync checker, by language. */
import type {SyncCode, SyncFinding} from '../finding';
import type {CommandWords} from './command-words';
import {command as commandEn} from './en/command';
import {contracts as contractsEn} from './en/contracts';
import {facts as factsEn} from './en/facts';
import {freshness as freshnessEn} from './en/freshness';
import {meaning as meaningEn} from './en/meaning';
import {pairs as pairsEn} from './en/pairs';
import {structure as structureEn} from './en/structure';
import {terms as termsEn} from './en/terms';
import {command as commandFr} from './fr/command';
import {contracts as contractsFr} from './fr/contracts';
import {facts as factsFr} from './fr/facts';
import {freshness as freshnessFr} from './fr/freshness';
import {meaning as meaningFr} from './fr/meaning';
import {pairs as pairsFr} from './fr/pairs';
import {structure as structureFr} from './fr/structure';
import {terms as termsFr} from './fr/terms';
import type {FindingWords, Lang, Languages, Words} from './words';

export const findingWords: Readonly<Record<Lang, FindingWords>> = {
  en: {
    ...pairsEn,
    ...structureEn,
    ...factsEn,
    ...meaningEn,
    ...contractsEn,
    ...freshnessEn,
    ...termsEn,
  },
  fr: {
    ...pairsFr,
    ...structureFr,
    ...factsFr,
    ...meaningFr,
    ...contractsFr,
    ...freshnessFr,
    ...termsFr,
  },
};

export const commandWords: Readonly<Record<Lang, CommandWords>> = {en: commandEn, fr: commandFr};

/** Gives a finding its words. Code and arguments stay tied, which a lookup by a union of codes would lose. */
export function wordFinding<C extends SyncCode>(
  finding: SyncFinding<C>,
  lang: Lang,
  languages: Languages,
): {readonly message: string; readonly remedy: string} {
  const words: Words<C> = findingWords[lang][finding.code];
  return {
    message: words.message(finding.args, languages),
    remedy: words.remedy(finding.args, languages),
  };
}

export type {CommandWords, Lang, Languages};
