import type {Code, RootContent} from 'mdast';
import {inputId} from '../core/contracts/schema';
import {flowElement} from './nodes';

/**
 * A fenced block that names a reader's value, `{{clientId}}`, becomes a snippet that fills itself in.
 * @returns undefined for blocks that name none: they stay ordinary code.
 */
export function snippet(node: Code, integration: string | undefined): RootContent | undefined {
  const names = [...node.value.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  if (names.length === 0) return undefined;
  for (const name of names) inputId.parse(name);
  return flowElement('Snippet', {
    code: node.value,
    language: node.lang ?? 'text',
    integration,
  }) as RootContent;
}
