/** What a passport says, in words: shown on a page and written as Markdown from the same rows. */
import data from '@passport-data';
import {passport as words} from '@passport-words';
import {everyFinding} from '@finding-sentences';
import type {AnyFinding} from '../../core/checks/any-finding';
import {sayAnyFinding, type AnySentence} from '../../core/messages/every-finding';
import {nobody, type Passport, type PassportStep} from '../../core/passport/passport';
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

/** When it was checked, and by what. */
export function whenOf({at, by = []}: PassportStep, locale: Locale): string {
  const {view} = words;
  if (at === undefined) return view.never;
  const named = by.map((check) => view.checks[check]).join(', ');
  return named === '' ? moment(at, locale) : `${moment(at, locale)} (${named})`;
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

export function findingsIn({steps, others}: Pick<Passport, 'steps' | 'others'>): AnyFinding[] {
  return [...others, ...steps.flatMap((step) => step.findings)];
}

export function sentenceOf(finding: AnyFinding, guide: PassportGuide): AnySentence {
  const named = JSON.parse(
    JSON.stringify(finding, (_, value: unknown) => (typeof value === 'string' ? nameOf(value) : value)),
  ) as AnyFinding;
  return sayAnyFinding(everyFinding, named, guide) ?? {title: finding.code, found: '', next: ''};
}

/** A passport leaves names out: in a sentence, things are called what they are. */
function nameOf(value: string): string {
  const {view} = words;
  if (value === nobody) return view.unnamed;
  const company = value.startsWith(nobody) ? value.slice(nobody.length) : '';
  if (/^\d+$/.test(company)) return view.company(company);
  return data.apis[value] ?? value;
}
