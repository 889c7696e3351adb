/**
 * What a host may configure. Everything comes from `PASSERELLE_…` environment variables, parsed once here:
 * the Docusaurus configuration, the build, the preview and the server all take the result.
 */
// As a namespace: Docusaurus loads its configuration with jiti, whose interop loses zod's named export `z`.
import * as z from 'zod';
import {langOf, type Lang} from '../report/lang';
import {environmentWords} from './messages';
import type {VariableName} from './messages/words';
import {readUrl} from '../../src/core/entra/pasted-text';
import {nearest} from './nearest';

/**
 * The documentation of each variable, and its parser: the README's table says the same. What each may be is told in words,
 * never by zod: see `expected` of those.
 */
const variables = z.object({
  /** Where readers will find the site, without a path. Sign-in needs https, except on localhost. */
  PASSERELLE_URL: z.string().refine(isOrigin).default('http://localhost:3000'),
  /** The path of the site on that origin, with both slashes. */
  PASSERELLE_BASE_URL: z
    .string()
    .regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/)
    .default('/'),
  /** Which way the sign-in check starts on a first visit. */
  PASSERELLE_DEFAULT_MODE: z.enum(['practice', 'real']).default('real'),
  /** Who runs this copy, as the accessibility and privacy statements name them. */
  PASSERELLE_OPERATOR: z.string().trim().min(1).max(120).optional(),
  /** Where readers can write to them. */
  PASSERELLE_CONTACT: z.string().refine(isContact).optional(),
  /** Client ID of the host's own application, with which readers may have their registrations read. */
  PASSERELLE_CHECKER_CLIENT_ID: z.guid().optional(),
} satisfies Record<VariableName, z.ZodType>);

/** Read by other parts of the project, so not a spelling mistake when met here. */
const readElsewhere = [
  'PASSERELLE_CHROMIUM',
  'PASSERELLE_CLIENT_SECRET',
  'PASSERELLE_JOURNEYS_REPORT',
  'PASSERELLE_SHELLCHECK',
  'PASSERELLE_TODAY',
  'PASSERELLE_WS_PATH',
];

export type SiteEnvironment = {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /** With both slashes. */
  readonly baseUrl: string;
  readonly defaultMode: 'practice' | 'real';
  readonly operator?: string;
  /** An e-mail address, or an https address. */
  readonly contact?: string;
  /** In lower case. */
  readonly checkerId?: string;
};

/** One or more variables are wrong; the message has one line for each. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';

  constructor(
    /** What is to be told above the message where nothing else names the environment. */
    readonly heading: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * @param env such as `process.env`; an empty value counts as absent.
 * @param lang in which to say what is wrong; that of the terminal, unless said otherwise
 * @throws EnvironmentError naming each wrong variable, what was expected and what was found.
 */
export function parseEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  lang: Lang = langOf(env),
): SiteEnvironment {
  const words = environmentWords[lang];
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name.startsWith('PASSERELLE_') && value),
  );
  // A misspelt variable would otherwise be ignored in silence, and the site built with the default.
  const problems = Object.keys(given)
    .filter(isUnknown)
    .map((name) => words.unknown(name, nearest(name, Object.keys(variables.shape))));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    problems.push(
      ...parsed.error.issues.map(({path}) => {
        const name = path[0] as VariableName;
        return words.wrong(name, words.expected[name], JSON.stringify(given[name]));
      }),
    );
  }
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(words.heading, problems.join('\n'));

  const {data} = parsed;
  const {
    PASSERELLE_OPERATOR: operator,
    PASSERELLE_CONTACT: contact,
    PASSERELLE_CHECKER_CLIENT_ID: checker,
  } = data;
  return {
    url: data.PASSERELLE_URL.replace(/\/$/, ''),
    baseUrl: data.PASSERELLE_BASE_URL,
    defaultMode: data.PASSERELLE_DEFAULT_MODE,
    ...(operator !== undefined && {operator}),
    ...(contact !== undefined && {contact}),
    ...(checker !== undefined && {checkerId: checker.toLowerCase()}),
  };
}

function isOrigin(text: string): boolean {
  const url = readUrl(text);
  if (!url) return false;
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost');
  return secure && [url.origin, `${url.origin}/`].includes(text.toLowerCase());
}

function isContact(text: string): boolean {
  if (/^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/.test(text)) return true;
  return readUrl(text)?.protocol === 'https:' && !/\s/.test(text);
}

function isUnknown(name: string): boolean {
  return !(name in variables.shape) && !readElsewhere.includes(name);
}
