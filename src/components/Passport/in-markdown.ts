import {passport as words} from '@passport-words';
import type {Passport} from '../../core/passport/passport';
import type {Locale} from '../site';
import type {PassportGuide} from './data';
import {evidenceLine} from './evidence';
import {findingOrigins} from '../../core/passport/finding-origin';
import {findingsIn, fromWhere, groundsOf, headRows, moment, restsOn, sentenceOf, stateOf} from './facts';

/** A passport as Markdown, for a ticket or a mail. */
export function inMarkdown(
  passport: Passport,
  guide: PassportGuide,
  locale: Locale,
  /** Whole, with the fragment of the check. */
  recheckUrl: string,
): string {
  const {view, replay} = words;
  const {steps, checks} = passport;
  const findings = findingsIn(passport);
  const grounds = groundsOf(passport);
  const originOf = findingOrigins(passport, guide.contract);
  const title = (id: string) => guide.titles[id] ?? id;
  const [guideUrl = ''] = recheckUrl.split('#');
  const link = (text: string, id: string) => `[${plain(text)}](${guideUrl}#${guide.checks[id] ?? id})`;
  return [
    `# ${view.heading(guide.title)}`,
    '',
    ...headRows(passport, locale).map(({name, value}) => `- ${name}${view.colon}${plain(value)}`),
    '',
    `## ${view.steps}`,
    '',
    `| ${view.step} | ${view.state} | ${view.rests} |`,
    '| --- | --- | --- |',
    ...steps.map((step) => {
      const when = step.at === undefined ? '' : `, ${moment(step.at, locale)}`;
      return `| ${link(title(step.id), step.id)} | ${stateOf(step)} | ${restsOn(step)}${when} |`;
    }),
    '',
    ...(grounds.length > 0
      ? [`## ${view.from}`, '', ...grounds.map((ground) => `- ${view.grounds[ground]}`), '']
      : []),
    `## ${view.findings}`,
    '',
    ...(findings.length === 0 ? [checks.length === 0 ? view.nothingChecked : view.noFindings, ''] : []),
    ...findings.flatMap((finding) => {
      const {title: what, found, expected, next} = sentenceOf(finding, guide);
      const origin = originOf(finding);
      const {step} = finding;
      return [
        `### ${plain(what)} (\`${finding.code}\`)${origin === undefined ? '' : ` ${fromWhere(origin)}`}`,
        '',
        `- ${view.found}${view.colon}${plain(found)}`,
        ...(expected === undefined ? [] : [`- ${view.expected}${view.colon}${plain(expected)}`]),
        `- ${view.next}${view.colon}${plain(next)}`,
        ...(step === undefined ? [] : [`- ${view.step}${view.colon}${link(title(step), step)}`]),
        '',
      ];
    }),
    `## ${view.evidence}`,
    '',
    ...(checks.length === 0
      ? [view.noEvidence]
      : checks.map((check) => `- ${plain(evidenceLine(check, locale))}`)),
    '',
    `${view.recheck}${view.colon}<${recheckUrl}>`,
    '',
    replay.unsigned,
    '',
  ].join('\n');
}

/** Text that Markdown reads as text, on one line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
