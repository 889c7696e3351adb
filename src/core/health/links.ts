/** The link report of the sources, and what is known of the web. */
import {findingsOf, tallyOf} from './findings';
import {dayIn} from './day';
import type {Found, LinksHealth, Tally} from './model';

export type LinkEvidence = {
  readonly counts: {readonly files: number; readonly links: number; readonly addresses: number};
  readonly findings: readonly Found[];
  /** Addresses that were asked some day: when (ISO date). */
  readonly answers: readonly {readonly url: string; readonly on: string}[];
};

/** Says that nobody asked: no finding about an address. */
const notAsked = 'web-not-in-cache';

export function linksHealth({counts, findings, answers}: LinkEvidence, locale: 'en' | 'fr'): LinksHealth {
  const day = dayIn(locale);
  const isOfWeb = ({code}: Found) => code.startsWith('web-');
  const ofWeb = findings.filter((finding) => isOfWeb(finding) && finding.code !== notAsked);
  const broken = targetsOf(ofWeb, 'error');
  const unsure = [...targetsOf(ofWeb, 'warning')].filter((target) => !broken.has(target)).length;
  const dates = answers.map(({on}) => on).sort();
  const [oldest] = dates;
  const newest = dates.at(-1);
  return {
    counts: {files: counts.files, links: counts.links},
    own: findingsOf(findings.filter((finding) => !isOfWeb(finding))),
    byFile: byFile(findings.filter(({code}) => code !== notAsked)),
    web: {
      ...findingsOf(ofWeb),
      addresses: counts.addresses,
      asked: answers.length,
      fine: Math.max(0, answers.length - broken.size - unsure),
      unsure,
      broken: broken.size,
      ...(oldest !== undefined &&
        newest !== undefined && {answers: {oldest: day(oldest), newest: day(newest)}}),
    },
  };
}

function byFile(findings: readonly Found[]): Readonly<Record<string, Tally>> {
  const files = new Set(findings.flatMap(({file}) => file ?? []));
  return Object.fromEntries(
    [...files].map((file) => [file, tallyOf(findings.filter((finding) => finding.file === file))]),
  );
}

/** Addresses without their fragments: each is asked once. */
function targetsOf(findings: readonly Found[], wanted: Found['severity']): ReadonlySet<string> {
  const found = findings.filter(({severity}) => severity === wanted);
  return new Set(
    found.map(({target = '', file = ''}) => (target === '' ? file : (target.split('#', 1)[0] ?? ''))),
  );
}
