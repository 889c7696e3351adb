/** A result as people read it in a terminal. */
import {createColors} from 'picocolors';
import {integrations} from '../../../src/core/contracts/integrations';
import type {Route} from '../../../src/core/contracts/first-calls';
import type {Integration} from '../../../src/core/contracts/schema';
import {answerWords} from '../../diagnose/words-of';
import {layOut, type Section} from '../../diagnose/lay-out';
import type {FactRow} from '../../../src/core/checks/registration/judgement';
import type {Lang} from '../../report/lang';
import type {Found, Result} from '../check/result';
import {commandWords} from '../messages';
import type {ReportWords} from '../messages/words';
import {factWords, statusWords, tell} from './told';

type Settings = {
  readonly lang: Lang;
  readonly route: Route;
  readonly colors: boolean;
  /** Columns; undefined: not a terminal. */
  readonly width: number | undefined;
};

const marks = {passed: '✓', failed: '✗', 'cannot-tell': '?', 'not-checked': '·'} as const;

export function formatText(result: Result, {lang, route, colors, width}: Settings): string {
  const words: ReportWords = commandWords[lang].report;
  const integration = integrations[result.integration];
  const {found} = result;
  const errors = found.filter(({finding}) => finding.severity === 'error').length;
  return layOut(
    {
      title: words.title(integration.title[lang], errors, found.length - errors, hasUnseen(result)),
      subtitle: result.practice ? words.practice : '',
      sections: [
        {
          heading: words.headings.seen,
          items: [
            words.ids(result.tenant, result.clientId),
            ...result.seen.map((seen) => words.seen(seen)),
          ].filter((line) => line !== ''),
        },
        ...found.map((one) => findingSection(one, integration, lang)),
        {heading: words.headings.facts, marked: (result.facts ?? []).map((row) => factLine(row, lang))},
        {heading: words.headings.steps, marked: stepLines(result, integration, lang)},
        dates(integration, route, lang),
      ],
      notes: [...(result.isIncomplete ? [words.incomplete] : []), words.unproved],
    },
    {colors: createColors(colors), width},
  );
}

function findingSection(found: Found, integration: Integration, lang: Lang): Section {
  const words = commandWords[lang].report;
  const {finding, diagnosis} = found;
  const {title, found: seen, expected, next} = tell(found, integration, lang);
  const step = integration.steps.find(({id}) => id === finding.step);
  const [first, ...others] = diagnosis?.causes ?? [];
  const {causes, titles, actors} = answerWords[lang];
  const known = first && first.cause !== 'unknown' ? first : undefined;
  return {
    heading: `${marks[finding.severity === 'error' ? 'failed' : 'cannot-tell']} ${title}`,
    lines: [
      seen,
      ...(expected === undefined ? [] : [expected]),
      ...(known ? [causes[known.cause].happened, words.acts(actors[known.actor])] : []),
      ...(step ? [words.step(step.title[lang], step.id)] : []),
    ],
    numbered: known ? causes[known.cause].steps : [next],
    after: others.length > 0 ? [words.also(others.slice(0, 2).map(({cause}) => titles[cause]))] : [],
  };
}

/** No finding is not yet a proof: neither where parts were denied, nor where nothing was seen at all. */
function hasUnseen({facts = [], isIncomplete, steps}: Result): boolean {
  const all = [...facts.map(({status}) => status), ...Object.values(steps)];
  return isIncomplete === true || all.includes('cannot-tell') || !all.includes('passed');
}

/** In the page’s order and words: `✓ Redirect URI https://…`. */
function factLine({fact, subject, status, remark, seen, consent}: FactRow, lang: Lang): string {
  const words = commandWords[lang].report;
  const {facts, consents, audiences} = factWords(lang);
  const named: Readonly<Record<string, string>> = fact === 'account-types' ? audiences : {};
  const details = [
    ...(remark ? [words.remark] : []),
    ...(consent ? [consents[consent]] : []),
    ...(seen !== undefined && seen !== '' && seen !== subject ? [words.stands(named[seen] ?? seen)] : []),
  ];
  const what = [facts[fact], ...(subject === undefined ? [] : [subject])].join(' ');
  return `${remark ? '!' : marks[status]} ${what}${details.length > 0 ? `${words.colon} ${details.join(', ')}` : ''}`;
}

function stepLines({steps}: Result, integration: Integration, lang: Lang): string[] {
  const statuses = statusWords(lang);
  return integration.steps.flatMap(({id, title}) => {
    const status = steps[id];
    return status === undefined
      ? []
      : [`${marks[status]} ${title[lang]} (${id})${commandWords[lang].report.colon} ${statuses[status]}`];
  });
}

/** Exchange Web Services are being shut down: whoever still uses them is told when, each time. */
function dates({route: {milestones}}: Integration, route: Route, lang: Lang): Section {
  const format = new Intl.DateTimeFormat(`${lang}-${lang === 'en' ? 'GB' : 'FR'}`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return {
    heading: commandWords[lang].report.headings.dates,
    items:
      route === 'ews'
        ? milestones.map(
            ({date, what}) =>
              `${format.format(new Date(date))}${commandWords[lang].report.colon} ${what[lang]}`,
          )
        : [],
  };
}
