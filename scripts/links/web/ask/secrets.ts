import type {AskOptions} from './options';

/** Headers that only one origin may see, and what they hold kept out of all that is told. */
export type Secrets = {
  headersFor(url: URL): Readonly<Record<string, string>> | undefined;
  /** The same value, with every secret of the origin in it struck out: servers may send back what they were sent. */
  strike<T>(value: T, from: URL): T;
};

const struck = '***';

/** Shorter pieces would strike out ordinary words. */
const shortest = 8;

export function createSecrets(
  headersFor: AskOptions['headersFor'],
  isAllowed: (hostname: string) => boolean,
): Secrets | undefined {
  if (!headersFor) return undefined;
  const given = (url: URL) =>
    url.protocol === 'https:' || isAllowed(url.hostname) ? headersFor(url.origin) : undefined;
  return {
    headersFor: given,
    strike: (value, from) => {
      const headers = given(from);
      if (!headers) return value;
      const secrets = Object.values(headers).flatMap((header) => piecesOf(header));
      return strikeIn(value, secrets) as typeof value;
    },
  };
}

/** A header's value, its words, and how each looks in an address. Longest first, so that none is struck in part. */
function piecesOf(header: string): string[] {
  const pieces = [header, ...header.split(/[\s,;=]+/)].filter((piece) => piece.length >= shortest);
  return [...new Set(pieces.flatMap((piece) => [piece, encodeURIComponent(piece), encodeURI(piece)]))].sort(
    (a, b) => b.length - a.length,
  );
}

function strikeIn(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string')
    return secrets.reduce((text, secret) => text.replaceAll(secret, struck), value);
  if (Array.isArray(value)) return value.map((item) => strikeIn(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, strikeIn(item, secrets)]));
}
