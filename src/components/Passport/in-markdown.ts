import {passport as words} from '@passport-words';
import type {Passport} from '../../core/passport/passport';
import type {Locale} from '../site';
import type {PassportGuide} from './data';
import {evidenceLine} from './evidence';
import {findingsIn, headRows, sentenceOf, stateOf, whenOf} from './facts';

/** A passport as Markdown, for a ticket or a mail. */
export function inMarkdown(
  passport: Passport,
  guide: PassportGuide,
  locale: Locale,
  recheckUrl: string,
): string {
  const {view, replay} = words;
  const {steps, checks} = passport;
  const findings = findingsIn(passport);
  const title = (id: string) => guide.titles[id] ?? id;
  return [
    `# ${view.heading(guide.title)}`,
    '',
    ...headRows(passport, locale).map(({name, value}) => `- ${name}${view.colon}${plain(value)}`),
    '',
    `## ${view.steps}`,
    '',
    `| ${view.step} | ${view.state} | ${view.when} |`,
    '| --- | --- | --- |',
    ...steps.map((step) => `| ${plain(title(step.id))} | ${stateOf(step)} | ${whenOf(step, locale)} |`),
    '',
    `## ${view.findings}`,
    '',
    ...(findings.length === 0 ? [checks.length === 0 ? view.nothingChecked : view.noFindings, ''] : []),
    ...findings.flatMap((finding) => {
      const {title: what, found, expected, next} = sentenceOf(finding, guide);
      return [
        `### ${plain(what)} (\`${finding.code}\`)`,
        '',
        `- ${view.found}${view.colon}${plain(found)}`,
        ...(expected === undefined ? [] : [`- ${view.expected}${view.colon}${plain(expected)}`]),
        `- ${view.next}${view.colon}${plain(next)}`,
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
