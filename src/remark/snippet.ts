import type {Code, RootContent} from 'mdast';
import {inputId} from '../core/contracts/schema';
import {flowElement} from './nodes';
import {fail, type Page} from './page';

/**
 * A fenced block that names a reader's value, `{{clientId}}`, becomes a snippet that fills itself in.
 * @returns undefined for blocks that name none: they stay ordinary code.
 */
export function snippet(node: Code, page: Page): RootContent | undefined {
  const names = [...node.value.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  if (names.length === 0) return undefined;
  const unknown = names.find((name) => !inputId.safeParse(name).success);
  if (unknown !== undefined) {
    fail(page, node, `no value "${unknown}" to fill in; known: ${inputId.options.join(', ')}`);
  }
  return flowElement('Snippet', {
    code: node.value,
    language: node.lang ?? 'text',
    integration: page.integrationId,
  });
}
