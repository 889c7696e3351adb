import type {Fix, LinkFinding} from '../../finding';
import type {WebUse} from '../model';
import {decodedId} from '../page';
import type {Judgement, WebFinding} from './judgement';

/**
 * Puts what was found about an address at each link to it: fragments at the links that have them, pictures where one
 * is shown. Suggestions keep a link's own fragment.
 *
 * @param uses links to the address that was judged
 */
export function placeFindings({findings}: Judgement, uses: readonly WebUse[]): readonly LinkFinding[] {
  return uses.flatMap((use) =>
    findings.filter((finding) => concerns(finding, use)).map((finding) => placed(finding, use)),
  );
}

function concerns({fragment, onlyImages}: WebFinding, {link, href}: WebUse): boolean {
  if (fragment !== undefined && decodedId(fragmentOf(href)) !== decodedId(fragment)) return false;
  return !onlyImages || link.syntax === 'image' || /^(?:img|source|picture)$/i.test(link.element ?? '');
}

function placed({code, severity, args, movedTo}: WebFinding, use: WebUse): LinkFinding {
  const {file, link, href} = use;
  const suggestion = movedTo && withFragment(movedTo.url, href);
  const fix = suggestion !== undefined && movedTo?.isSafe === true ? fixOf(use, suggestion) : undefined;
  return {
    code,
    severity,
    args,
    file,
    line: link.span.start.line,
    column: link.span.start.column,
    target: link.target,
    ...(suggestion === undefined ? {} : {suggestion}),
    ...(fix ? {fix} : {}),
  } as LinkFinding;
}

function withFragment(url: string, href: string): string {
  const fragment = fragmentOf(href);
  return fragment === '' || url.includes('#') ? url : `${url}#${fragment}`;
}

/** What would mean something else in Markdown, in an attribute or in JSX. */
const special = /[()'"<>\s\\`|{}]|&\w+;/;

/**
 * Only where the characters of the target are an address of their own: not the words of a bare link, which readers
 * see, nor the label of a reference, whose definition has the address.
 */
function fixOf({file, link}: WebUse, to: string): Fix | undefined {
  const isAddress = /^https?:\/\//i.test(link.target) && !special.test(link.target);
  if (!isAddress || special.test(to) || link.syntax === 'autolink' || link.syntax === 'reference')
    return undefined;
  return {kind: 'permanent-redirect', file, span: link.span, from: link.target, to};
}

function fragmentOf(href: string): string {
  const at = href.indexOf('#');
  return at < 0 ? '' : href.slice(at + 1);
}
