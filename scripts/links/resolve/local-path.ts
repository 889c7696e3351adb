/** A target that names no host: its parts as they are written, as Docusaurus takes them apart. */
export type LocalPath = {
  readonly pathname: string;
  readonly hasQuery: boolean;
  /** Decoded; undefined where it leads to the page itself: none, empty, `top`. */
  readonly fragment?: string;
};

export function splitLocal(target: string): LocalPath {
  const hash = target.indexOf('#');
  const beforeHash = hash === -1 ? target : target.slice(0, hash);
  const query = beforeHash.indexOf('?');
  const fragment = hash === -1 ? undefined : decodeFragment(target.slice(hash + 1));
  return {
    pathname: query === -1 ? beforeHash : beforeHash.slice(0, query),
    hasQuery: query !== -1,
    ...(fragment !== undefined && {fragment}),
  };
}

/**
 * @param raw what stands after `#`
 * @returns the id it leads to: without a text directive (`:~:text=…`), and undefined for the top of the page (WHATWG
 *   HTML, “indicated part of the document”)
 */
export function decodeFragment(raw: string): string | undefined {
  const id = raw.split(':~:', 1)[0] ?? '';
  if (id === '' || /^top$/i.test(id)) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

const hasDots = /(?:^|\/)\.{1,2}(?:\/|$)|\/\//;

/** A path with `.` and `..` taken out, never above where it begins: `a/../../b` is `../b`. */
export function normalizePath(path: string): string {
  if (!hasDots.test(path)) return path.replace(/^\//, '');
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(part);
  }
  return kept.join('/');
}

export function joinFile(dir: string, path: string): string {
  const climbed = path.startsWith('.') ? climb(dir, path) : undefined;
  // Empty: out of the site's directory, or the directory itself.
  if (climbed !== undefined && climbed !== '') return climbed;
  return normalizePath(dir === '.' ? path : `${dir}/${path}`);
}

/** Most links: some steps up, and down again. Undefined: something else than that. */
function climb(dir: string, path: string): string | undefined {
  if (dir.startsWith('.')) return undefined;
  let end = dir.length;
  let from = path.startsWith('./') ? 2 : 0;
  while (end > 0 && path.startsWith('../', from)) {
    end = dir.lastIndexOf('/', end - 1);
    from += 3;
  }
  const isPlain = end > 0 && /[^/]$/.test(path) && !hasDots.test(path.slice(from - 1));
  return isPlain && from > 0 ? `${dir.slice(0, end)}/${path.slice(from)}` : undefined;
}

/** @returns undefined if its percent-encoding is broken: Docusaurus's build stops there */
export function decodeName(pathname: string): string | undefined {
  if (!pathname.includes('%')) return pathname;
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
