/** What a passport says, in words: shown on a page and written as Markdown from the same rows. */
import data from '@passport-data';
import {passport as words} from '@passport-words';
import {everyFinding} from '@finding-sentences';
import type {AnyFinding} from '../../core/checks/any-finding';
import {originOf, type Origin} from '../../core/checks/check-record';
import {sayAnyFinding, type AnySentence} from '../../core/messages/every-finding';
import {nobody, type Passport, type PassportStep} from '../../core/passport/passport';
import type {Locale} from '../site';
import type {PassportGuide} from './data';

type Ground = Origin | 'attested';

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

export function stateOf(step: PassportStep): string {
  const {states} = words;
  if (step.status !== 'passed' || isProved(step)) return states[step.status];
  return step.mode === 'practice' ? states.practised : states.pasted;
}

/** Practice and pasted text prove nothing by themselves. */
export function isProved({status, origins = []}: PassportStep): boolean {
  return status === 'passed' && origins.includes('live');
}

/** Which checks say so, and where each has it from. */
export function restsOn({at, by = [], origins = []}: PassportStep): string {
  const {view} = words;
  if (at === undefined) return view.never;
  return by
    .map((check, index) => {
      const origin = origins[index];
      return origin === undefined ? view.checks[check] : `${view.checks[check]} ${fromWhere(origin)}`;
    })
    .join(', ');
}

/** Beside a check or a finding. */
export function fromWhere(origin: Origin): string {
  return `(${words.view.origins[origin]})`;
}

/** What a passport rests on, the weightiest first: each is explained below it. */
export function groundsOf({checks, steps}: Pick<Passport, 'checks' | 'steps'>): readonly Ground[] {
  const present = new Set<Ground>(checks.map(originOf));
  if (steps.some(({status}) => status === 'attested')) present.add('attested');
  return (['live', 'pasted', 'practice', 'attested'] as const).filter((ground) => present.has(ground));
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
