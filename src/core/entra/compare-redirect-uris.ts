/**
 * Why a redirect URI that was used does not match the one that is registered (AADSTS50011): Entra compares text, and
 * two addresses that look alike may differ by a slash, a capital or a port.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reply-url
 */

export type RedirectUriDifference =
  | 'scheme'
  /** The same letters, some of them capitals in one and not in the other. */
  | 'case'
  | 'trailing-slash'
  | 'port'
  | 'path'
  | 'host'
  | 'query'
  | 'fragment';

export type RedirectUriComparison =
  /** `portIgnored`: they differ by the port of localhost alone, which Entra does not look at. */
  | {readonly match: true; readonly portIgnored: boolean}
  | {
      readonly match: false;
      /** At least one, in the order of the parts of a URI. */
      readonly differences: readonly RedirectUriDifference[];
      /** Where the two texts begin to differ, in UTF-16 code units. */
      readonly index: number;
    };

/**
 * Compares a registered redirect URI with the one of a request, part by part. Any two texts can be compared; they
 * need not be valid.
 */
export function compareRedirectUris(registered: string, used: string): RedirectUriComparison {
  if (registered === used) return {match: true, portIgnored: false};
  const [ours, theirs] = [split(registered), split(used)];
  const differences = new Set<RedirectUriDifference>();
  compare(ours.scheme, theirs.scheme, 'scheme', differences);
  compare(ours.host, theirs.host, 'host', differences);
  const onLocalhost = ours.host === theirs.host && ours.host === 'localhost';
  if (ours.port !== theirs.port && !onLocalhost) differences.add('port');
  comparePaths(ours.path, theirs.path, differences);
  compare(ours.query, theirs.query, 'query', differences);
  compare(ours.fragment, theirs.fragment, 'fragment', differences);
  if (differences.size === 0) return {match: true, portIgnored: true};
  return {match: false, differences: [...differences], index: firstDifference(registered, used)};
}

type Parts = {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
};

/** RFC 3986 appendix B: this expression splits every text there is. User information stays with the host. */
function split(text: string): Parts {
  const parts = /^([^:/?#]+:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(text);
  const authority = parts?.[2] ?? '';
  const port = /:\d*$/.exec(authority)?.[0] ?? '';
  return {
    scheme: parts?.[1] ?? '',
    host: authority.slice(authority.startsWith('//') ? 2 : 0, authority.length - port.length),
    port,
    path: parts?.[3] ?? '',
    query: parts?.[4] ?? '',
    fragment: parts?.[5] ?? '',
  };
}

function compare(
  ours: string,
  theirs: string,
  part: RedirectUriDifference,
  differences: Set<RedirectUriDifference>,
): void {
  if (ours === theirs) return;
  differences.add(ours.toLowerCase() === theirs.toLowerCase() ? 'case' : part);
}

function comparePaths(ours: string, theirs: string, differences: Set<RedirectUriDifference>): void {
  if (ours === theirs) return;
  const [mine, yours] = [withoutSlash(ours), withoutSlash(theirs)];
  if (mine.toLowerCase() !== yours.toLowerCase()) {
    differences.add('path');
    return;
  }
  if (mine !== yours) differences.add('case');
  if (ours.endsWith('/') !== theirs.endsWith('/')) differences.add('trailing-slash');
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function firstDifference(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at += 1) if (one[at] !== other[at]) return at;
  return shorter;
}
