/**
 * What a fragment asks of a page:
 * - `top`: nothing; the empty fragment and `top` are always there (WHATWG HTML, section 7.4.6.4)
 * - `id`: an element of that id or anchor name
 * - `lines`: lines of a code host, `L10` or `L10-L20`
 * - `route`: a page that a script shows: `/x`, `!x`
 * - `state`: something a script, a player or a viewer reads: `page=3`, `t=10`, `gid=0`
 *
 * All but the first are looked for as ids too: where one is there, the link is right.
 */
export type FragmentKind = 'top' | 'id' | 'lines' | 'route' | 'state';

/** @param fragment decoded, without `#` */
export function fragmentKind(fragment: string): FragmentKind {
  const id = soughtId(fragment);
  if (id === '' || id.toLowerCase() === 'top') return 'top';
  if (/^[LC]\d+(?:[-:,]?[LC]?\d+)*$/i.test(id)) return 'lines';
  if (/^[/!?]/.test(id)) return 'route';
  return /^[\w.~-]+=/.test(id) ? 'state' : 'id';
}

/**
 * @param fragment decoded, without `#`
 * @returns the id it names: what stands before a fragment directive (WICG Scroll to Text Fragment, section 3.1)
 */
export function soughtId(fragment: string): string {
  const directive = fragment.indexOf(':~:');
  return directive < 0 ? fragment : fragment.slice(0, directive);
}

/** Percent-decoded; as it is, where its escapes are none. */
export function decodedId(id: string): string {
  if (!id.includes('%')) return id;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
