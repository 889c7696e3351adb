/**
 * Reads of Microsoft Graph: GET alone, one retry for a token that ended, patience for 429, every page of a list.
 *
 * @see https://learn.microsoft.com/graph/throttling
 * @see https://learn.microsoft.com/graph/paging
 */
import {ToolError} from '../../core/checks/tool-error';
import {GraphTrouble} from '../../core/checks/registration/reading/graph-problem';
import type {GraphReader} from '../../core/checks/registration/reading/read-registration';

export type GraphAccess = {
  /** Without a trailing slash. */
  readonly url: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** @param isRefused the last one was: another is needed. */
  readonly token: (
    isRefused: boolean,
  ) => Promise<{readonly value: string; readonly scopes: readonly string[]}>;
  /** Resolves after so many seconds, or rejects when cancelled. */
  readonly wait: (seconds: number) => Promise<void>;
};

/** Beyond this a list is no list of one application's grants any more. */
const mostPages = 20;
const mostRetries = 3;
/** Nobody watches a page longer than this for an answer. */
const longestWait = 120;

export function createGraphReader(access: GraphAccess): GraphReader {
  const one = (path: string, permission: string) =>
    ask(access, `${access.url}/v1.0${path}`, permission, {retries: 0, isRefused: false});

  return {
    one,
    async all(path, permission) {
      const entries: unknown[] = [];
      let address: string | undefined = `${access.url}/v1.0${path}`;
      for (let page = 0; address !== undefined && page < mostPages; page += 1) {
        const answer: unknown = await ask(access, address, permission, {retries: 0, isRefused: false});
        if (answer === undefined) return undefined;
        const {value, next} = pageOf(answer);
        entries.push(...value);
        address = next;
        // A token goes nowhere but to Graph, whatever an answer says.
        if (next !== undefined && !next.startsWith(`${access.url}/`))
          throw new GraphTrouble({code: 'unusable-answer', status: 200});
      }
      // Half a list would be taken for a whole one: what it lacks would count as not granted.
      if (address !== undefined) throw new GraphTrouble({code: 'unusable-answer', status: 200});
      return entries;
    },
  };
}

type Tried = {readonly retries: number; readonly isRefused: boolean};

async function ask(access: GraphAccess, address: string, permission: string, tried: Tried): Promise<unknown> {
  const token = await access.token(tried.isRefused);
  const response = await send(
    access,
    new Request(address, {
      headers: {accept: 'application/json', authorization: `Bearer ${token.value}`},
      // Graph sends nobody elsewhere; what does is not Graph.
      redirect: 'error',
    }),
  );
  const {status} = response;
  // Neither does it answer with pages: this 403 or 404 is somebody else's.
  if (/\bhtml\b/i.test(response.headers.get('content-type') ?? ''))
    throw new GraphTrouble({code: 'unusable-answer', status});
  if (status === 404) return undefined;
  if (status === 401) {
    if (tried.isRefused) throw new GraphTrouble({code: 'signed-out'});
    return ask(access, address, permission, {...tried, isRefused: true});
  }
  if (status === 403) throw new GraphTrouble(denied(permission, token.scopes));
  if (status === 429 || status === 503) {
    const seconds = secondsOf(response.headers.get('retry-after'), tried.retries);
    if (tried.retries >= mostRetries || seconds > longestWait)
      throw new GraphTrouble({code: 'throttled', seconds});
    await access.wait(seconds);
    return ask(access, address, permission, {...tried, retries: tried.retries + 1});
  }
  if (!response.ok) throw new GraphTrouble({code: 'unusable-answer', status});
  try {
    return await response.json();
  } catch (cause) {
    // Whatever is no JSON came whole; anything else broke off on its way.
    if (!(cause instanceof SyntaxError)) throw notReached(cause);
    throw new GraphTrouble({code: 'unusable-answer', status}, {cause});
  }
}

async function send({fetch}: GraphAccess, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (cause instanceof ToolError) throw cause;
    throw notReached(cause);
  }
}

function notReached(cause: unknown): ToolError {
  return new ToolError(globalThis.navigator.onLine ? 'network' : 'offline', {cause});
}

/** With the permission in hand, it is the account that may not. Scopes may come with their resource before them. */
function denied(permission: string, scopes: readonly string[]) {
  const held = scopes.some((scope) => scope.split('/').at(-1)?.toLowerCase() === permission.toLowerCase());
  return held ? ({code: 'role-lacking'} as const) : ({code: 'permission-lacking', permission} as const);
}

/** `Retry-After` in seconds or as a date; without it, longer each time. */
function secondsOf(header: string | null, retries: number): number {
  if (header === null) return 2 ** (retries + 1);
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const until = Date.parse(header) - Date.now();
  return Number.isNaN(until) ? 2 ** (retries + 1) : Math.max(0, Math.ceil(until / 1000));
}

function pageOf(answer: unknown): {readonly value: readonly unknown[]; readonly next: string | undefined} {
  const fields = typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
  const {value, '@odata.nextLink': next} = fields;
  if (!Array.isArray(value) || (next !== undefined && typeof next !== 'string'))
    throw new GraphTrouble({code: 'unusable-answer', status: 200});
  return {value, next};
}
