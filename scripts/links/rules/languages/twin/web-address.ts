import {languageOf, parseTag} from '../own-words';

/** A web address as it is compared between languages: what only says the language is left out. */
export type WebAddress = {
  readonly key: string;
  readonly host: string;
  /** Without language, and without a slash at its end. */
  readonly path: string;
  /** Languages of the two that the address names. */
  readonly languages: readonly string[];
  /** The host's paths are the same in every language; elsewhere they may be translated. */
  readonly hasStablePaths: boolean;
};

const stable = new Set(['learn.microsoft.com']);

/** Where an address of theirs leads cannot be told from it; films are made again in each language. */
const untold =
  /^(?:aka\.ms|go\.microsoft\.com|bit\.ly|t\.co|tinyurl\.com|lnkd\.in|youtu\.be|(?:.+\.)?(?:youtube|vimeo)\.com)$/;

const commonEndings = new Set(['com', 'org', 'net', 'co', 'eu', 'io']);

/**
 * @param href as WHATWG URL writes it
 * @param langs BCP 47 tags of the languages compared
 * @returns undefined if nobody can tell where it leads
 */
export function webAddress(href: string, langs: readonly string[]): WebAddress | undefined {
  const url = new URL(href);
  const hostname = url.hostname === 'docs.microsoft.com' ? 'learn.microsoft.com' : url.hostname;
  if (untold.test(hostname)) return undefined;
  const {labels, found} = readHost(hostname, langs);
  const {segment, anywhere, whole} = patternsOf(langs);
  const path = decode(url.pathname).replace(/\/(?:index\.html?)?$/i, '');
  for (const {1: language = ''} of path.matchAll(segment)) found.add(language.toLowerCase());
  const query = [...url.searchParams].filter(([, value]) => {
    const language = whole.exec(value)?.[1];
    if (language !== undefined) found.add(language.toLowerCase());
    return language === undefined;
  });
  const host = labels.join('.');
  const plainPath = path.replaceAll(anywhere, '');
  return {
    key: `${host}${plainPath}?${query
      .map((pair) => pair.join('='))
      .sort()
      .join('&')}`,
    host,
    path: plainPath,
    languages: [...found],
    hasStablePaths: stable.has(hostname),
  };
}

/** Labels without `www`, languages and the ending; `fr.wikipedia.org` and `example.fr` name French. */
function readHost(
  hostname: string,
  langs: readonly string[],
): {readonly labels: readonly string[]; readonly found: Set<string>} {
  const found = new Set<string>();
  const all = hostname.split('.');
  const ending = all.at(-1) ?? '';
  const languageOfEnding = langs.find((lang) => regionOf(lang) === ending);
  if (languageOfEnding !== undefined) found.add(languageOf(languageOfEnding));
  const isDropped = languageOfEnding !== undefined || commonEndings.has(ending);
  const labels = (isDropped ? all.slice(0, -1) : all).filter((label, index) => {
    const language = langs.map(languageOf).find((each) => label === each || label.startsWith(`${each}-`));
    if (language !== undefined && index === 0) found.add(language);
    return !(index === 0 && (label === 'www' || language !== undefined));
  });
  return {labels, found};
}

function regionOf(lang: string): string | undefined {
  return parseTag(lang)?.maximize().region?.toLowerCase();
}

type Patterns = {readonly segment: RegExp; readonly anywhere: RegExp; readonly whole: RegExp};

const known = new Map<string, Patterns>();

function patternsOf(langs: readonly string[]): Patterns {
  const languages = langs.map(languageOf).join('|');
  const patterns = known.get(languages) ?? {
    // `/fr/`, `/fr-ca/`, `/guide.fr.md`, `/guide_fr.pdf`
    segment: new RegExp(`(?:/|[._-](?=[^/]*$))(${languages})(?:[-_][a-z]{2,4})?(?=/|$|\\.\\w+$)`, 'gi'),
    anywhere: new RegExp(`[/._-](?:${languages})(?:[-_][a-z]{2,4})?(?=[/._-]|$)`, 'gi'),
    whole: new RegExp(`^(${languages})(?:[-_][a-z]{2,4})?$`, 'i'),
  };
  known.set(languages, patterns);
  return patterns;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
