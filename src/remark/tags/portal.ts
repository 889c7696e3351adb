import {toString} from 'mdast-util-to-string';
import {inputId} from '../../core/contracts/schema';
import {portalBlades} from '../../core/entra/portal-link';
import {findLabelFor, labelProps} from '../labels';
import {textElement} from '../nodes';
import {attribute, fail, requiredAttribute} from '../page';
import {tellLabel} from '../source-notes';
import type {Tag} from '.';

/**
 * `<Ui>App registrations</Ui>`: a portal label in the reader's portal language; the English wording is the key
 * in both languages' pages. `k="…"` picks one where the English wording stands for several labels.
 */
export const ui: Tag = (node, page) => {
  const label = findLabelFor(page, node, toString(node), attribute(page, node, 'k'));
  return [tellLabel(textElement('Ui', labelProps(label)), label, page)];
};

/** `<PortalLink blade="api-permissions">…</PortalLink>`: a link into the admin center, for the reader's app once known. */
export const portalLink: Tag = (node, page) => {
  const blade = requiredAttribute(page, node, 'blade');
  const known: readonly string[] = portalBlades;
  if (!known.includes(blade)) fail(page, node, `unknown blade "${blade}"; known: ${known.join(', ')}`);
  const integration = attribute(page, node, 'integration') ?? page.integrationId;
  return [textElement('PortalLink', {blade, integration, label: toString(node)})];
};

/** `<Value id="clientId"/>`: what the reader typed in "your values", or a placeholder. */
export const value: Tag = (node, page) => {
  const id = inputId.safeParse(requiredAttribute(page, node, 'id'));
  if (!id.success) return fail(page, node, `unknown value; known: ${inputId.options.join(', ')}`);
  const integration = attribute(page, node, 'integration') ?? page.integrationId;
  return [textElement('Value', {id: id.data, integration})];
};
