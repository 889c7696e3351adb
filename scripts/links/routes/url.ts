/** Paths of URLs, as Docusaurus puts them together. */

/**
 * One pathname from several parts, with a slash at its start and none doubled. It ends with a slash if its last part
 * does, an empty part counting for nothing.
 */
export function joinPath(...parts: readonly string[]): string {
  return `/${parts.filter((part) => part !== '').join('/')}`.replaceAll(/\/{2,}/g, '/');
}

/** `to` as a browser would follow it from the page `from`: both are pathnames without query and fragment. */
export function resolvePath(to: string, from: string): string {
  const segments = to.startsWith('/') ? to.split('/') : [...from.split('/').slice(0, -1), ...to.split('/')];
  const kept: string[] = [];
  for (const segment of segments.slice(1)) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  const endsInDirectory = ['', '.', '..'].includes(segments.at(-1) ?? '');
  const path = `/${kept.join('/')}`;
  return endsInDirectory && !path.endsWith('/') ? `${path}/` : path;
}

/** The pathname with the slash at its end that the site's `trailingSlash` asks for. */
export function withTrailingSlash(
  path: string,
  {trailingSlash, baseUrl}: {readonly trailingSlash?: boolean; readonly baseUrl: string},
): string {
  // The root stays `/base/`: without its slash it would be a file beside the site.
  if (trailingSlash === undefined || path === '/' || path === baseUrl) return path;
  if (trailingSlash) return path.endsWith('/') ? path : `${path}/`;
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
