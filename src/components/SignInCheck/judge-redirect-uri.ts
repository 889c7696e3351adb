import {parseRedirectUri} from '../../core/entra/redirect-uri';
import type {Words} from '../messages/words';

type Problems = Words['signInCheck']['registration']['problems'];

/** @returns why Microsoft would not take this site's address as a redirect URI, or undefined where it would. */
export function judgeRedirectUri(url: URL, words: Problems): string | undefined {
  const parsed = parseRedirectUri(url.href, {platform: 'spa', audience: 'multitenant'});
  if (parsed.ok) return parsed.value.notes.includes('manifest-only') ? words.manifestOnly : undefined;
  return parsed.problem.code === 'http-not-localhost' ? words.http(parsed.problem.host) : words.other;
}
