/** What a passport says, in words: shown on a page and written as Markdown from the same rows. */
import {passport as words} from '@passport-words';
import type {Finding} from '../../core/checks/finding';
import {formatFinding} from '../../core/messages/format-finding';
import type {FindingSentence, FindingSentences} from '../../core/messages/sentences';
import {nobody, type Passport, type PassportCheck, type PassportStep} from '../../core/passport/passport';
import type {Locale} from '../site';
import type {PassportGuide} from './data';

/** A name, and what stands beside it. */
export type Row = {readonly name: string; readonly value: string};

export function headRows({madeAt, contract, tenant, client, environment}: Passport, locale: Locale): Row[] {
  const {view} = words;
  const all = [
    [view.made, moment(madeAt, locale)],
    [view.contract, contract],
    [view.tenant, tenant],
    [view.client, client],
    [view.environment, environment],
  ] as const;
  return all.flatMap(([name, value]) => (value ? [{name, value}] : []));
}

export function stateOf({status, mode}: PassportStep): string {
  return words.states[status === 'passed' && mode === 'practice' ? 'practised' : status];
}

/** Day and time in UTC: whoever sends it and whoever reads it may be far apart. */
export function moment(iso: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${format.format(new Date(iso))} UTC`;
}

export function sentenceOf(
  finding: Finding,
  sentences: FindingSentences,
  guide: PassportGuide,
): FindingSentence {
  // The account has no name in a passport: in a sentence it is called what it is.
  const named = JSON.parse(
    JSON.stringify(finding, (_, value: unknown) => (value === nobody ? words.view.unnamed : value)),
  ) as Finding;
  return formatFinding(sentences, named, guide);
}

/** What one check saw, in a line; codes and scopes as received. */
export function evidenceLine({evidence, mode, at}: PassportCheck, locale: Locale): string {
  const {view} = words;
  const where = `${moment(at, locale)}, ${view.modes[mode]}${view.colon}`;
  if (evidence.kind === 'refusal') {
    const codes = [...evidence.codes, ...(evidence.error === undefined ? [] : [evidence.error])];
    const said = evidence.seenBy === 'page' ? view.said : view.pasted;
    return `${where}${said} ${[...new Set(codes)].join(', ')}`;
  }
  const granted =
    evidence.granted.length > 0 ? `${view.granted} ${evidence.granted.join(' ')}` : view.nothingGranted;
  return `${where}${granted} (${view.refresh[evidence.refresh]})`;
}
