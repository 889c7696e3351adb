import {decodedId} from '../web/page/fragment';
import type {WebQuestion, WebUse} from '../web/model';

/** What to ask, each address once, with the places that lead there. */
export type Asking = {
  readonly questions: readonly WebQuestion[];
  readonly usesOf: ReadonlyMap<string, readonly WebUse[]>;
};

/** @returns questions in the order in which the addresses first appear */
export function questionsOf(uses: readonly WebUse[]): Asking {
  const usesOf = new Map<string, WebUse[]>();
  for (const use of uses) {
    const url = withoutFragment(use.href);
    const known = usesOf.get(url);
    if (known) known.push(use);
    else usesOf.set(url, [use]);
  }
  const questions = [...usesOf].map(([url, own]) => ({
    url,
    fragments: [...new Set(own.flatMap(({href}) => fragmentOf(href) ?? []))],
    isImage: own.some(isImage),
  }));
  return {questions, usesOf};
}

function withoutFragment(href: string): string {
  const hash = href.indexOf('#');
  return hash === -1 ? href : href.slice(0, hash);
}

/** @returns undefined where there is none, or an empty one */
function fragmentOf(href: string): string | undefined {
  const hash = href.indexOf('#');
  return hash === -1 || hash === href.length - 1 ? undefined : decodedId(href.slice(hash + 1));
}

function isImage({link: {syntax, element, attribute}}: WebUse): boolean {
  return syntax === 'image' || (element === 'img' && attribute !== 'href');
}

/**
 * The part of a run that one shard does: all addresses of a host go to the same one, which keeps its pace.
 *
 * @param index from 1
 */
export function inShard(key: string, {index, of}: {readonly index: number; readonly of: number}): boolean {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  return ((hash >>> 0) % of) + 1 === index;
}
