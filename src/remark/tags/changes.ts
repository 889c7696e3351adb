import type {PhrasingContent, RootContent} from 'mdast';
import {changes, dateOf, type Change, type Phase, type Precision} from '../../core/contracts/changes';
import {formatDate} from '../../core/contracts/facts';
import {limitOf, subjectOfDate} from '../../core/contracts/freshness';
import {integrations} from '../../core/contracts/integrations';
import {flowElement, heading, link, list, paragraph, strong, text, textElement} from '../nodes';
import type {Locale} from '../page';
import {readingProps} from '../reading';
import {sourceLink} from '../source-link';
import type {Tag} from '.';

const words = {
  en: {
    ahead: 'Still to come',
    past: 'What has happened',
    todo: 'What to do:',
    guides: 'Guides it touches:',
    all: 'all of them',
    outdated: 'What vendors’ pages still say:',
    step: 'what holds today',
    source: 'Source:',
    read: 'Last read:',
    colon: ': ',
  },
  fr: {
    ahead: 'À venir',
    past: 'Ce qui a changé',
    todo: 'Que faire :',
    guides: 'Guides concernés :',
    all: 'tous',
    outdated: 'Ce que disent encore des pages d’éditeurs :',
    step: 'ce qui vaut aujourd’hui',
    source: 'Source :',
    read: 'Dernière lecture :',
    colon: '\u00a0: ',
  },
} as const;

/**
 * `<WhatChanged/>`: every change of the platform that a set-up meets, newest first, under two headings. Where the
 * second heading stands is decided by the reader’s clock; until then, by the day of the build.
 */
export const whatChanged: Tag = (_node, {locale}) => {
  const {ahead, past} = words[locale];
  return [
    flowElement('ChangeTimeline', {}, [
      heading(2, ahead, 'still-to-come'),
      heading(2, past, 'what-has-happened'),
      ...changes.map((change) => section(change, locale)),
    ]),
  ];
};

function section(change: Change, locale: Locale): RootContent {
  const {id, title, phases, precision, todo, guides, outdated} = change;
  const say = words[locale];
  const date = dateOf(change);
  return flowElement('Change', {date, when: formatTo(date, precision, locale)}, [
    heading(3, title[locale], id),
    happened(phases, precision, locale),
    paragraph(strong(say.todo), text(` ${todo[locale]}`)),
    paragraph(strong(say.guides), text(' '), ...guideLinks(guides, locale)),
    ...(outdated.length > 0
      ? [paragraph(strong(say.outdated)), list(outdated.map((entry) => corrected(entry, locale)))]
      : []),
    ...reading(phases, locale),
  ]);
}

function happened(phases: readonly Phase[], precision: Precision, locale: Locale): RootContent {
  const [only] = phases;
  if (only && phases.length === 1) return paragraph(text(only.what[locale]));
  return list(
    phases.map(({date, what}) => [
      strong(formatTo(date, precision, locale)),
      text(`${words[locale].colon}${what[locale]}`),
    ]),
  );
}

function guideLinks(guides: Change['guides'], locale: Locale): PhrasingContent[] {
  if (guides === 'all') return [link('/#guides', words[locale].all)];
  return guides.flatMap((id, index) => [
    ...(index > 0 ? [text(', ')] : []),
    link(`/guides/${id}`, integrations[id].title[locale]),
  ]);
}

/** What a vendor's page says, and the step of the guide that says otherwise. */
function corrected({guide, correction}: Change['outdated'][number], locale: Locale): PhrasingContent[] {
  const {title, corrections} = integrations[guide];
  const found = corrections.find(({id}) => id === correction);
  if (!found) throw new Error(`contract "${guide}" has no correction "${correction}"`);
  const step = found.step === undefined ? '' : `#${found.step}`;
  return [
    text(`${title[locale]}${words[locale].colon}${quote(found.says[locale], locale)} → `),
    link(`/guides/${guide}${step}`, words[locale].step),
  ];
}

/** Every source of a change once, and the reading that is due first. */
function reading(phases: readonly Phase[], locale: Locale): RootContent[] {
  const {source, read} = words[locale];
  const [due] = phases
    .map((phase) => ({...phase, about: subjectOfDate(phase.date, phase.verifiedOn)}))
    .sort((a, b) => (limitOf(a) < limitOf(b) ? -1 : 1));
  if (!due) return [];
  const sources = [...new Set(phases.map((phase) => phase.source))].join('; ');
  return [
    flowElement('div', {className: 'reading'}, [
      paragraph(...sourceLink({source: sources, status: due.status}, source, locale)),
      paragraph(text(`${read} `), textElement('ReadOn', readingProps(due, locale))),
    ]),
  ];
}

/** A day, a month or a year, as exactly as it is known. */
function formatTo(date: string, precision: Precision, locale: Locale): string {
  if (precision === 'day') return formatDate(date, locale);
  if (precision === 'year') return date.slice(0, 4);
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-CA' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
}

const quote = (said: string, locale: Locale) => (locale === 'fr' ? `« ${said} »` : `“${said}”`);
