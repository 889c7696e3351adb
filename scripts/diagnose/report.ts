/** A diagnosis as people read it in a terminal. */
import {createColors} from 'picocolors';
import {integrations} from '../../src/core/contracts/integrations';
import {roles} from '../../src/core/contracts/roles';
import type {IntegrationId, RoleId} from '../../src/core/contracts/schema';
import {causeFacts} from '../../src/core/diagnosis/causes';
import type {ActingRole} from '../../src/core/diagnosis/causes/cause-facts';
import {placeLink} from '../../src/core/diagnosis/causes/place-link';
import type {Diagnosis, RankedCause} from '../../src/core/diagnosis/diagnosis';
import type {Lang} from '../report/lang';
import {nameOf, reasonWords} from './answer';
import {layOut, type Section} from './lay-out';
import {commandWords} from './messages';
import {supportValues} from './support-values';
import {answerWords} from './words-of';

type Settings = {
  readonly lang: Lang;
  readonly integration: IntegrationId | undefined;
  readonly colors: boolean;
  /** Columns; undefined: not a terminal. */
  readonly width: number | undefined;
};

export function formatReport(diagnosis: Diagnosis, settings: Settings): string {
  const {lang} = settings;
  const {report} = commandWords[lang];
  const {diagnosis: words} = answerWords[lang];
  const {causes, masked, text} = diagnosis;
  const [first, ...others] = causes;
  const colors = createColors(settings.colors);
  const {title, subtitle, sections} =
    first.cause === 'unknown' ? unknown(diagnosis, lang) : known(diagnosis, first, settings);
  const also: Section = {
    heading: report.headings.also,
    items: others.map(({cause, because}) => {
      const [why] = because;
      const reason = why === undefined ? '' : ` ${reasonWords(why, lang)}`;
      return `${answerWords[lang].titles[cause]}.${reason}`;
    }),
  };
  const notes = [
    ...(text.trim() === '' ? [report.unknown.nothing] : []),
    ...(masked.length > 0 ? [report.masked(masked.map(({kind, count}) => words.masked[kind](count)))] : []),
  ];
  return layOut({title, subtitle, sections: [...sections, also], notes}, {colors, width: settings.width});
}

type Body = {readonly title: string; readonly subtitle: string; readonly sections: readonly Section[]};

function unknown({code, links}: Diagnosis, lang: Lang): Body {
  const {report} = commandWords[lang];
  const {headings} = report;
  return {
    title: report.unknown.title,
    subtitle: '',
    sections: [
      {heading: headings.happened, lines: [report.unknown.happened(code, nameOf(code))]},
      {heading: headings.steps, numbered: report.unknown.steps},
      {heading: headings.links, items: links.map(({url}) => url)},
    ],
  };
}

function known(
  {code, confidence, evidence, links}: Diagnosis,
  first: RankedCause,
  {lang, integration}: Settings,
): Body {
  const {report} = commandWords[lang];
  const {headings} = report;
  const {causes: sentences, titles, diagnosis: words, actors} = answerWords[lang];
  const facts = causeFacts[first.cause];
  const {happened, tell, steps, undo, stop} = sentences[first.cause];
  const step = integration && integrations[integration].steps.find(({id}) => id === first.step);
  const places = facts.places.flatMap((place) => {
    const url = placeLink(place, evidence.appId === undefined ? {} : {clientId: evidence.appId});
    return url === undefined ? [] : [`${words.places[place]}  ${url}`];
  });
  const lookup = links.filter(({kind}) => kind === 'lookup').map(({url}) => url);
  const {waiting} = facts;
  return {
    title: titles[first.cause],
    subtitle: [code, words.confidences[confidence], evidence.speaker && words.speakers[evidence.speaker]]
      .filter((part) => part !== null && part !== undefined)
      .join(' · '),
    sections: [
      {heading: headings.happened, lines: [happened]},
      {heading: headings.because, items: first.because.map((reason) => reasonWords(reason, lang))},
      {heading: headings.tell, lines: [tell]},
      {
        heading: headings.steps,
        lines: [
          report.acts(actors[first.actor]),
          ...(facts.roles.length > 0 ? [report.roles(facts.roles.map((role) => roleName(role, lang)))] : []),
          ...(step ? [report.step(step.title[lang], step.id)] : []),
        ],
        numbered: steps,
        after: waiting ? [words.waiting[waiting.reason](...waiting.minutes)] : [],
      },
      {heading: headings.links, items: [...places, ...lookup]},
      {heading: headings.undo, lines: [undo]},
      {
        heading: headings.stop,
        lines: [stop, report.send(words.supports[facts.stop.ask])],
        items: facts.stop.send.map((item) => {
          const value = supportValues(item, code, evidence);
          return value === undefined
            ? words.supportItems[item]
            : `${words.supportItems[item]}${report.colon} ${value}`;
        }),
      },
    ],
  };
}

function roleName(role: ActingRole, lang: Lang): string {
  return isContractRole(role) ? roles[role].name[lang] : answerWords[lang].diagnosis.roles[role];
}

function isContractRole(role: ActingRole): role is RoleId {
  return Object.hasOwn(roles, role);
}
