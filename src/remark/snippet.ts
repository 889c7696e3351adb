import type {Code, RootContent} from 'mdast';
import {inputId} from '../core/contracts/schema';
import {flowElement} from './nodes';
import {fail, type Page} from './page';

/**
 * A fenced block that names a reader's value, `{{clientId}}`, becomes a snippet that fills itself in.
 * So does a block of `text` in a guide: it is a message to copy.
 * @returns undefined for all others: they stay ordinary code.
 */
export function snippet(node: Code, page: Page): RootContent | undefined {
  const names = [...node.value.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
  const message = node.lang === 'text' && page.integrationId !== undefined;
  if (names.length === 0 && !message) return undefined;
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
