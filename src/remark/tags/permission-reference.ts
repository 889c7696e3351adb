import type {PhrasingContent, RootContent} from 'mdast';
import {findLabel} from '../../core/contracts/labels';
import {integrations} from '../../core/contracts/integrations';
import {permissionReference} from '../../core/contracts/permission-reference';
import {resources} from '../../core/contracts/resources';
import {resourceId, type ResourceId} from '../../core/contracts/schema';
import {shortGuideName} from '../guide-names';
import {labelProps} from '../labels';
import {code, flowElement, link, list, paragraph, strong, table, text, textElement} from '../nodes';
import {fail, requiredAttribute, type Locale} from '../page';
import {definitions, entryNodes} from '../permission-entries';
import {contractPermissionLink, permissionLink} from '../permission-link';
import {permissionWords} from '../permission-words';
import type {Tag} from '.';

/** `<PermissionReference api="business-central"/>`: the API, then each of its permissions under a heading of its own. */
export const permissionReferenceTag: Tag = (node, page) => {
  const api = resourceId.safeParse(requiredAttribute(page, node, 'api'));
  if (!api.success) return fail(page, node, `unknown API; known: ${resourceId.options.join(', ')}`);
  const entries = permissionReference().filter(({resource}) => resource === api.data);
  return [
    aboutApi(api.data, page.locale),
    ...entries.flatMap((entry) => entryNodes(entry, page.locale)),
    ...otherPermissions(
      api.data,
      entries.map(({value}) => value),
      page.locale,
    ),
  ];
};

/** `<PermissionsByGuide/>`: what each guide asks for, and what it warns of. */
export const permissionsByGuide: Tag = (_node, {locale}) => {
  const {refuses, nothingInEntra} = permissionWords[locale];
  const rows = Object.values(integrations).map((contract): [string, RootContent[]] => {
    const {permissions, never} = contract.registration;
    const asked = permissions.map(({resource, value}) => permissionLink(resource, value));
    const warned = never.map(({value}) => contractPermissionLink(contract, value));
    return [
      shortGuideName(contract, locale),
      [
        paragraph(link(`/guides/${contract.id}`, contract.title[locale])),
        paragraph(...(asked.length > 0 ? separated(asked) : [text(nothingInEntra)])),
        ...(warned.length > 0 ? [paragraph(strong(refuses), text(' '), ...separated(warned))] : []),
      ],
    ];
  });
  return [definitions(rows)];
};

/**
 * `<RefusedPermissions verdict="never"/>`: what nobody should grant, and what to do instead; `verdict="unneeded"`: what
 * is of no use. The directory’s come first: they reach furthest.
 */
export const refusedPermissions: Tag = (node, page) => {
  const {locale} = page;
  const wanted = requiredAttribute(page, node, 'verdict');
  if (wanted !== 'never' && wanted !== 'unneeded') fail(page, node, 'verdict is never or unneeded');
  const {terms} = permissionWords[locale];
  const order = [...resourceId.options].reverse();
  const refused = permissionReference()
    .filter(({verdict}) => verdict === wanted)
    .sort(
      (one, other) =>
        order.indexOf(one.resource) - order.indexOf(other.resource) ||
        one.value.localeCompare(other.value, 'en'),
    );
  const colon = locale === 'fr' ? '\u00a0:' : ':';
  return [
    list(
      refused.map(({resource, value, note}) => [
        permissionLink(resource, value),
        text(` (${resources[resource].name[locale]}). ${note?.allows[locale] ?? ''} `),
        ...(note?.instead ? [strong(`${terms.instead}${colon}`), text(` ${note.instead[locale]}`)] : []),
      ]),
    ),
  ];
};

function aboutApi(id: ResourceId, locale: Locale) {
  const {api} = permissionWords[locale];
  const {portalTab, portalApiName, appId, identifierUri} = resources[id];
  const tab = findLabel(portalTab);
  const where: PhrasingContent[] = [
    ...(tab ? [textElement('Ui', labelProps(tab)), text(' › ')] : []),
    strong(portalApiName),
  ];
  const scope =
    identifierUri === undefined
      ? [text(`${api.ownScope} `), code('/.default')]
      : [textElement('CopyText', {text: `${identifierUri}/.default`})];
  return definitions([
    [api.where, [paragraph(...where)]],
    [api.id, [paragraph(textElement('CopyText', {text: appId}))]],
    [api.scope, [paragraph(...scope)]],
  ]);
}

/** What the catalogue knows beside the entries, folded away: a reader who meets one there can tell what it is. */
function otherPermissions(id: ResourceId, shown: readonly string[], locale: Locale) {
  const {others, kinds} = permissionWords[locale];
  const rest = resources[id].permissions.filter(({value}) => !shown.includes(value));
  if (rest.length === 0) return [];
  const rows = rest.map(({value, kind, guid, displayName}) => [
    [code(value), text(` ${displayName[locale] ?? displayName.en}`)],
    [text(kinds[kind])],
    [guid === undefined ? text('–') : code(guid)],
  ]);
  const summary = flowElement('summary', {}, [paragraph(text(others))]);
  const heads = locale === 'fr' ? ['Autorisation', 'Type', 'ID'] : ['Permission', 'Kind', 'ID'];
  return [flowElement('details', {}, [summary, table([heads.map((head) => [text(head)]), ...rows])])];
}

function separated(items: readonly PhrasingContent[]): PhrasingContent[] {
  return items.flatMap((item, index) => (index > 0 ? [text(', '), item] : [item]));
}
