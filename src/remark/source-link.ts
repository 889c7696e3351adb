import type {PhrasingContent} from 'mdast';
import {link, text} from './nodes';

/**
 * A contract's source as a link where it is one. `github:owner/repo path` points at the repository, whose branch
 * and path move; anything else is named in words.
 */
export function sourceLink(fact: {readonly source: string}, label: string): PhrasingContent[] {
  const [first = ''] = fact.source.split(/[;,]? /);
  if (first.startsWith('https://')) return [link(first, `${label} ${new URL(first).hostname}`)];
  const github = /^github:([\w.-]+\/[\w.-]+)/.exec(first)?.[1];
  if (github) return [link(`https://github.com/${github}`, `${label} ${github}`)];
  return [text(`${label} ${fact.source}`)];
}
