import {listFacts} from '../../core/contracts/facts';
import {inputId} from '../../core/contracts/schema';
import {flowElement} from '../nodes';
import {attribute, contractOf, fail, requiredAttribute, type Locale} from '../page';
import type {Tag} from '.';

/** What a reader puts in place of a name that is none of the page's values. */
const places: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  otherMailbox: {en: 'address of another mailbox', fr: 'adresse d’une autre boîte aux lettres'},
  existingIds: {en: 'IDs that are to stay', fr: 'ID à conserver'},
  olderClientId: {en: 'client ID of the older application', fr: 'ID client de l’ancienne application'},
  group: {en: 'address of the group', fr: 'adresse du groupe'},
  assignment: {en: 'name of the assignment', fr: 'nom de l’attribution'},
};

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
  const code = found.value.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (inputId.safeParse(name).success) return `{{${name}}}`;
    const words = Object.hasOwn(places, name) ? places[name] : undefined;
    return words
      ? `<${words[page.locale]}>`
      : fail(page, node, `command "${id}": no words for {${name}}; known: ${Object.keys(places).join(', ')}`);
  });
  const language = attribute(page, node, 'language') ?? 'powershell';
  return [flowElement('Snippet', {code, language, integration: contract.id})];
};
