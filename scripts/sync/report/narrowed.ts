/** Where exactly a difference stands, as far as the words of its finding tell: a place to look at, and to click. */
import type {SyncFinding} from '../finding';
import type {Range} from '../model';

/**
 * @param own what a finding says of this side
 * @param range what it is about: a whole listing, the words of a link
 * @returns the line of the listing, the address of the link; else the range as it is
 */
export function narrowed(code: SyncFinding['code'], own: string, text: string, range: Range): Range {
  if (own === '') return range;
  if (code === 'code-differs') return soleLine(own, text, range) ?? range;
  if (code === 'fact-differs' || code === 'fact-missing' || code === 'fact-extra')
    return addressAfter(own, text, range) ?? range;
  return range;
}

/** A line that stands in a listing twice may be either. */
function soleLine(line: string, text: string, {start, end}: Range): Range | undefined {
  const at = text.indexOf(line, start);
  const again = text.indexOf(line, at + 1);
  if (at < 0 || at + line.length > end || (again >= 0 && again < end)) return undefined;
  return {start: at, end: at + line.length};
}

/** `](address`, right after the words of a link and the marks that close around them. */
function addressAfter(address: string, text: string, {end}: Range): Range | undefined {
  const opening = /^[*_~`]*\]\(<?/.exec(text.slice(end, end + 8))?.[0];
  const at = end + (opening?.length ?? 0);
  return opening !== undefined && text.startsWith(address, at)
    ? {start: at, end: at + address.length}
    : undefined;
}
