import {fragmentKind} from '../page';
import {segmentsOf} from './address';
import {aboutAnswers, isThere, type Answered, type WebFinding} from './judgement';

/** Fragments that these sites' scripts understand, or fetch the element of. `fine`: always there. */
const known: readonly {readonly host: RegExp; readonly id: RegExp; readonly says: 'fine' | 'unknown'}[] = [
  {host: /^github\.com$/, id: /^readme(?:-ov-file)?$/, says: 'fine'},
  {
    host: /^github\.com$/,
    id: /^(?:issuecomment|discussion_r|discussioncomment|pullrequestreview|issue|event|commits-pushed|diff|r\d|files)/,
    says: 'unknown',
  },
  {host: /(?:^|\.)gitlab\./, id: /^(?:note|diff|tree|blob)[-_]/, says: 'unknown'},
  {
    host: /(?:^|\.)(?:stackoverflow|stackexchange|superuser|serverfault|askubuntu)\./,
    id: /^comment\d/,
    says: 'unknown',
  },
];

/** What viewers of other files understand: Adobe's PDF open parameters, W3C Media Fragments. */
const viewers: readonly {readonly type: RegExp; readonly fragment: RegExp}[] = [
  {
    type: /^application\/pdf\b/i,
    fragment: /^(?:page|nameddest|zoom|view|viewrect|search|toolbar|comment|pagemode)=/i,
  },
  {type: /^(?:video|audio|image)\//i, fragment: /^(?:t|xywh|track|id)=/i},
  {type: /^image\/svg\+xml/i, fragment: /^svgView\(/},
];

/** Fragments that are not on the page. */
export const anchors = aboutAnswers(({fragments}, answered) =>
  isThere(answered) ? fragments.flatMap((fragment) => anchor(fragment, answered)) : [],
);

function anchor(fragment: string, answered: Answered): WebFinding[] {
  const {page, contentType = '', finalUrl} = answered;
  const kind = fragmentKind(fragment);
  if (kind === 'top' || page?.found.includes(fragment)) return [];
  const unknown = (because: 'written-by-script' | 'too-long' | 'not-a-page'): WebFinding[] => [
    {code: 'web-anchor-unknown', severity: 'note', args: {id: fragment, because}, fragment},
  ];
  if (viewers.some((viewer) => viewer.type.test(contentType) && viewer.fragment.test(fragment))) return [];
  if (!page?.isHtml) return unknown('not-a-page');
  const {hostname} = new URL(finalUrl);
  const byHost = known.find(({host, id}) => host.test(hostname) && id.test(fragment));
  // The file list with its readme is what a repository's own address shows; files below have headings like any page.
  if (byHost)
    return byHost.says === 'fine' && segmentsOf(finalUrl).length <= 2 ? [] : unknown('written-by-script');
  if (kind !== 'id' || page.writtenByScript) return unknown('written-by-script');
  if (!page.complete) return unknown('too-long');
  return [{code: 'web-anchor-missing', severity: 'error', args: {id: fragment}, fragment}];
}
