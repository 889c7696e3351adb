import {formatFact, listFacts, type Fact} from '../../core/contracts/facts';
import {code, table, text} from '../nodes';
import {attribute, contractOf, fail} from '../page';
import {tellFact} from '../source-notes';
import type {Tag} from '.';

const heads = {
  en: {about: 'What it is', value: 'Value'},
  fr: {about: 'De quoi il s’agit', value: 'Valeur'},
} as const;

/**
 * `<FactTable ids="pool-maximum pool-per-licence"/>`: facts with what each is, in this order;
 * `prefix="region-host-"` takes all whose id begins so, in the contract's order.
 */
export const factTable: Tag = (node, page) => {
  const contract = contractOf(page, node, attribute(page, node, 'integration'));
  const facts = listFacts(contract);
  const prefix = attribute(page, node, 'prefix');
  const ids =
    prefix === undefined ? (attribute(page, node, 'ids') ?? '').split(/\s+/) : matching(facts, prefix);
  const rows = ids.map((id) => {
    const found = Object.hasOwn(facts, id) ? facts[id] : undefined;
    if (!found?.about) return fail(page, node, `contract "${contract.id}" has no fact "${id}" with words`);
    const value = formatFact(found, page.locale);
    const cell = found.kind === 'code' ? code(value) : text(value);
    return [[text(found.about[page.locale])], [tellFact(cell, id, found, value)]];
  });
  if (rows.length === 0) fail(page, node, `contract "${contract.id}" has no fact "${prefix ?? ''}…"`);
  const {about, value} = heads[page.locale];
  return [table([[[text(about)], [text(value)]], ...rows])];
};

const matching = (facts: Readonly<Record<string, Fact>>, prefix: string) =>
  Object.keys(facts).filter((id) => id.startsWith(prefix));
