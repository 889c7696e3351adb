import type {PhrasingContent} from 'mdast';
import type {Integration} from '../../core/contracts/schema';
import {formatDate} from '../../core/contracts/facts';
import {findPermission, resources} from '../../core/contracts/resources';
import {roles} from '../../core/contracts/roles';
import {sourceLink} from '../source-link';
import {flowElement, list, paragraph, strong, table, text} from '../nodes';
import {attribute, contractOf, fail} from '../page';
import {permissionLink} from '../permission-link';
import type {Tag} from '.';

const heads = {
  en: {permission: 'Permission', kind: 'Kind', why: 'Why it is asked', without: 'What breaks without it'},
  fr: {
    permission: 'Autorisation',
    kind: 'Type',
    why: 'Pourquoi elle est demandée',
    without: 'Ce qui ne marche plus sans elle',
  },
} as const;
const kinds = {
  en: {delegated: 'delegated', application: 'application'},
  fr: {delegated: 'déléguée', application: 'd’application'},
} as const;
const says = {
  en: {says: 'The vendor’s page says:', truth: 'Today:', source: 'Source:', readOn: 'read on'},
  fr: {says: 'La page de l’éditeur dit :', truth: 'Aujourd’hui :', source: 'Source :', readOn: 'lue le'},
} as const;

/**
 * `<PermissionTable/>`: what is asked, why, and what breaks without it; `api="microsoft-graph"` shows one API's alone.
 */
export const permissionTable: Tag = (node, page) => {
  const contract = contractOf(page, node, attribute(page, node, 'integration'));
  const {permission, kind, why, without} = heads[page.locale];
  const api = attribute(page, node, 'api');
  const chosen = contract.registration.permissions.filter(({resource}) => (api ?? resource) === resource);
  if (chosen.length === 0)
    fail(page, node, `contract "${contract.id}" asks for nothing of API "${api ?? ''}"`);
  const rows = chosen.map((entry) => {
    const name = findPermission(entry.resource, entry.kind, entry.value)?.displayName;
    const display = (page.locale === 'fr' ? name?.fr : undefined) ?? name?.en;
    return [
      [permissionLink(entry.resource, entry.value), ...(display ? [text(` ${display}`)] : [])],
      ...(api === undefined
        ? [[text(`${resources[entry.resource].name[page.locale]}, ${kinds[page.locale][entry.kind]}`)]]
        : []),
      [text(entry.why[page.locale])],
      [text(entry.withoutIt[page.locale])],
    ];
  });
  const titles = [permission, ...(api === undefined ? [kind] : []), why, without];
  return [table([titles.map((title) => [text(title)]), ...rows])];
};

/** `<RolesThatSuffice/>`: any one of these may grant admin consent; least privileged first. */
export const rolesThatSuffice: Tag = (node, page) => {
  const contract = contractOf(page, node);
  return [
    list(
      contract.consent.roles.map((id) => [
        strong(roles[id].name[page.locale]),
        text(` – ${roles[id].mayDo[page.locale]}`),
      ]),
    ),
  ];
};

/** `<Corrections/>` lists every outdated statement of the vendor's page; `id="…"` shows one in place. */
export const corrections: Tag = (node, page) => {
  const contract = contractOf(page, node);
  const id = attribute(page, node, 'id');
  const chosen = contract.corrections.filter((entry) => id === undefined || entry.id === id);
  if (chosen.length === 0) {
    fail(
      page,
      node,
      `no correction "${id ?? ''}"; known: ${contract.corrections.map((c) => c.id).join(', ')}`,
    );
  }
  const sentences = chosen.map((entry) => correctionSentence(entry, page.locale));
  const [first] = sentences;
  return id !== undefined && first
    ? [flowElement('div', {className: 'correction', role: 'note'}, [paragraph(...first)])]
    : [list(sentences)];
};

function correctionSentence(
  entry: Integration['corrections'][number],
  locale: 'en' | 'fr',
): PhrasingContent[] {
  const words = says[locale];
  return [
    strong(words.says),
    text(` ${entry.says[locale]} `),
    strong(words.truth),
    text(` ${entry.truth[locale]} (`),
    ...sourceLink(entry, words.source, locale),
    text(`, ${words.readOn} ${formatDate(entry.verifiedOn, locale)})`),
  ];
}
