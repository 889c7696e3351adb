import {worded} from '../../core/contracts/command-places';
import {listFacts} from '../../core/contracts/facts';
import {flowElement} from '../nodes';
import {attribute, contractOf, fail, requiredAttribute, type Page, type TagNode} from '../page';
import type {Tag} from '.';

/**
 * `<Command id="command-test"/>`: a command that the contract owns, to copy. `{clientId}` and kin become the reader's
 * values; other names in braces become words between angle brackets, for the reader to replace.
 */
export const command: Tag = (node, page) => {
  const contract = contractOf(page, node, attribute(page, node, 'integration'));
  const id = requiredAttribute(page, node, 'id');
  const facts = listFacts(contract);
  const found = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (found?.kind !== 'code' || typeof found.value !== 'string') {
    const known = Object.keys(facts).filter((key) => facts[key]?.kind === 'code');
    return fail(page, node, `contract "${contract.id}" has no command "${id}"; it has: ${known.join(', ')}`);
  }
  const code = wordedOrFail(page, node, id, found.value);
  const language = attribute(page, node, 'language') ?? 'powershell';
  return [flowElement('Snippet', {code, language, integration: contract.id})];
};

function wordedOrFail(page: Page, node: TagNode, id: string, value: string): string {
  try {
    return worded(value, page.locale, (name) => `{{${name}}}`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return fail(page, node, `command "${id}": ${reason}`);
  }
}
