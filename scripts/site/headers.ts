/**
 * The headers that the published site needs, computed from the built HTML: the policy admits exactly the inline
 * scripts and styles that are there, by hash.
 */
import {createHash} from 'node:crypto';

/** Where a real sign-in redeems its code, and where it may ask for the tenant's name. */
const microsoft = ['https://login.microsoftonline.com', 'https://graph.microsoft.com'];

/** Headers for the paths that match: a path of the site, or one that ends in `*`. Later rules win. */
export type HeaderRule = {readonly path: string; readonly headers: Readonly<Record<string, string>>};

/** What of a page a strict policy would forbid, as CSP hash sources. */
export type InlineSources = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly styleAttributes: readonly string[];
};

/**
 * No `Cross-Origin-Opener-Policy`: sign-in happens in another window, and the redirect page in particular must
 * keep its tie to the page that opened it. No `Strict-Transport-Security` either: that promise is the host's.
 *
 * @param pages every HTML document of the build
 * @param base path of the site, with both slashes
 */
export function computeHeaders(pages: readonly string[], base: string): readonly HeaderRule[] {
  const forever = {'Cache-Control': 'public, max-age=31536000, immutable'};
  return [
    {
      path: `${base}*`,
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(findInlineSources(pages)),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      },
    },
    // These names contain a hash of their content.
    {path: `${base}assets/*`, headers: forever},
    {path: `${base}fr/assets/*`, headers: forever},
    // An authorization code passes through its address. Some hosts publish it without the suffix.
    {path: `${base}redirect.html`, headers: {'Cache-Control': 'no-store'}},
    {path: `${base}redirect`, headers: {'Cache-Control': 'no-store'}},
  ];
}

function contentSecurityPolicy(inline: InlineSources): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    // The search compiles its own WebAssembly; nothing here evaluates text.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...inline.scripts],
    'style-src': ["'self'", ...inline.styles],
    // Without this, `style-src` would govern attributes too; they need their own keyword.
    'style-src-attr':
      inline.styleAttributes.length > 0 ? ["'unsafe-hashes'", ...inline.styleAttributes] : ["'none'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...microsoft],
    'frame-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** @returns each hash once, sorted, so that two builds of the same site have the same policy */
export function findInlineSources(pages: readonly string[]): InlineSources {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  for (const page of pages) {
    // Whole elements first: what looks like an attribute inside a script is none.
    const markup = page.replace(elements, (_element, name: string, attributes: string, content: string) => {
      if (name.toLowerCase() === 'style') styles.add(hashSource(content));
      else if (isInlineCode(attributes)) scripts.add(hashSource(content));
      return '';
    });
    for (const [, quoted, bare] of markup.matchAll(styleAttribute)) {
      styleAttributes.add(hashSource(decodeEntities(quoted ?? bare ?? '')));
    }
  }
  return {
    scripts: [...scripts].sort(),
    styles: [...styles].sort(),
    styleAttributes: [...styleAttributes].sort(),
  };
}

const elements = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi;
/** The HTML minifier leaves quotes out where it can. */
const styleAttribute = /<[a-z][^>]*?\sstyle=(?:"([^"]*)"|([^\s"'>]+))/gi;

/** Data blocks (JSON-LD) are not executed, so no policy applies to them. */
function isInlineCode(attributes: string): boolean {
  if (/\bsrc=/i.test(attributes)) return false;
  const type = /\btype=["']?([^\s"'>]+)/i.exec(attributes)?.[1]?.toLowerCase();
  return type === undefined || type === 'module' || type.endsWith('javascript');
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({path, headers}) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}

/** @returns the headers of one path, each from the last rule that names it */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map(({headers}) => headers)) as Record<string, string>;
}
