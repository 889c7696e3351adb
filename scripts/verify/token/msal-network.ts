/** MSAL's questions, asked by our own network: its proxy, its limits, its errors; and what was refused, word for word. */
import type {INetworkModule, NetworkResponse} from '@azure/msal-node';
import type {HttpAnswer, NoAnswer} from '../../../src/core/checks/app-only/refusal';
import type {Ask} from '../network/ask';
import {NetworkTrouble, troubleWith} from '../network/trouble';

export type MsalNetwork = INetworkModule & {
  /** The last answer that said no. MSAL's own errors hold only parts of it. */
  refusal(): HttpAnswer | undefined;
  /** What kept MSAL from asking; MSAL wraps it in errors of its own. */
  trouble(): NetworkTrouble | undefined;
};

/** Answers that say "ask again", and not no. */
const waiting = new Set(['authorization_pending', 'slow_down']);

/** @param more parameters for each request of a token, besides MSAL's own */
export function msalNetwork(ask: Ask, more: Readonly<Record<string, string>> = {}): MsalNetwork {
  let refusal: HttpAnswer | undefined;
  let trouble: NetworkTrouble | undefined;
  const send = async <T>(question: Parameters<Ask>[0]): Promise<NetworkResponse<T>> => {
    try {
      const answer = await ask(question);
      const body = jsonOf(answer, question.url);
      const {error} = body;
      if (typeof error !== 'string' && !isWhatWasAsked(body, question.url))
        throw troubleWith(kindOf(answer.status), question.url, answer);
      if (answer.status >= 400 && !(typeof error === 'string' && waiting.has(error))) refusal = answer;
      const headers: Record<string, string> = {};
      for (const [name, value] of Object.entries(answer.headers)) headers[name] = value ?? '';
      return {status: answer.status, headers, body: body as T};
    } catch (error) {
      if (error instanceof NetworkTrouble) trouble = error;
      throw error;
    }
  };
  return {
    sendGetRequestAsync: async (url, options) => send({url, headers: options?.headers ?? {}}),
    sendPostRequestAsync: async (url, options) => {
      const own = new URL(url).pathname.endsWith('/token') ? `&${new URLSearchParams(more).toString()}` : '';
      const body = `${options?.body ?? ''}${own === '&' ? '' : own}`;
      return send({url, method: 'POST', headers: options?.headers ?? {}, body});
    },
    refusal: () => refusal,
    trouble: () => trouble,
  };
}

/** What MSAL takes out of an answer without a look at whether it is there. */
const essentials = [
  [/\/token$/, 'access_token'],
  [/\/devicecode$/, 'device_code'],
  [/\/openid-configuration$/, 'token_endpoint'],
] as const;

function isWhatWasAsked(body: Readonly<Record<string, unknown>>, url: string): boolean {
  const {pathname} = new URL(url);
  const [, field] = essentials.find(([path]) => path.test(pathname)) ?? [];
  return field === undefined || typeof body[field] === 'string';
}

function kindOf(status: number): NoAnswer {
  if (status === 429) return 'throttled';
  return status > 499 ? 'broken' : 'another-shape';
}

/** Entra answers every one of these questions with an object, whatever it says. */
function jsonOf(answer: HttpAnswer, url: string): Readonly<Record<string, unknown>> {
  const {status, body} = answer;
  const trouble = (is: NoAnswer) => troubleWith(is, url, answer);
  if (status > 299 && status < 400) throw trouble('redirect');
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Readonly<Record<string, unknown>>;
  } catch {
    if (/^\s*</.test(body)) throw trouble('html');
    const kind = kindOf(status);
    if (kind !== 'another-shape') throw trouble(kind);
    throw trouble(body.trim() === '' ? 'empty' : 'not-json');
  }
  throw trouble('another-shape');
}
