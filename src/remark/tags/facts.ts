import {formatFact, listFacts} from '../../core/contracts/facts';
import {code, text, textElement} from '../nodes';
import {tellFact} from '../source-notes';
import {attribute, contractOf, fail, requiredAttribute} from '../page';
import {contractPermissionLink} from '../permission-link';
import type {Tag} from '.';

/** `<Fact id="secret-max-months"/>`: the fact in words, or as code where it is something to type. */
export const fact: Tag = (node, page) => {
  const {id, fact: found, words} = findFact(node, page);
  return [tellFact(isTyped(found.kind) ? code(words) : text(words), id, found, words)];
};

/** `<Copy id="redirect-uri"/>`: the same, with a copy button. */
export const copy: Tag = (node, page) => {
  const {words} = findFact(node, page);
  return [textElement('CopyText', {text: words})];
};

/** `<Permission value="user_impersonation"/>`: a permission's exact name, leading to its entry in the reference. */
export const permission: Tag = (node, page) => {
  const contract = contractOf(page, node, attribute(page, node, 'integration'));
  const value = requiredAttribute(page, node, 'value');
  const {permissions, never} = contract.registration;
  if (![...permissions, ...never].some((entry) => entry.value === value)) {
    fail(page, node, `contract "${contract.id}" neither asks for nor warns of a permission "${value}"`);
  }
  return [contractPermissionLink(contract, value)];
};

function findFact(...[node, page]: Parameters<Tag>) {
  const contract = contractOf(page, node, attribute(page, node, 'integration'));
  const id = requiredAttribute(page, node, 'id');
  const facts = listFacts(contract);
  const found = Object.hasOwn(facts, id) ? facts[id] : undefined;
  if (!found) {
    const known = Object.keys(facts).join(', ');
    return fail(page, node, `contract "${contract.id}" has no fact "${id}"; it has: ${known}`);
  }
  return {id, fact: found, words: formatFact(found, page.locale)};
}

const isTyped = (kind: string) => ['code', 'guid', 'uri', 'permission'].includes(kind);
