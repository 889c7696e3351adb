import type {PhrasingContent, RootContent} from 'mdast';
import {formatDate} from '../../core/contracts/facts';
import {integrations} from '../../core/contracts/integrations';
import {rolesOf, sufficiency} from '../../core/contracts/role-coverage';
import {roles, rolesLeastFirst} from '../../core/contracts/roles';
import type {RoleId} from '../../core/contracts/schema';
import {shortGuideName} from '../guide-names';
import {flowElement, heading, link, list, paragraph, strong, text, textElement} from '../nodes';
import type {Locale} from '../page';
import {definitions} from '../permission-entries';
import {sourceLinks} from '../source-links';
import type {Tag} from '.';

const words = {
  en: {
    mayDo: 'What it may do',
    caution: 'What else it opens',
    covers: 'Also does the work of',
    given: 'Where it is given',
    needed: 'Steps that need it',
    suffices: 'May consent in',
    other: 'In French',
    source: 'Sources',
    readOn: 'read on',
    unconfirmed: '',
    places: {
      entra: 'In the directory: ask for it, or activate it for as long as you need it.',
      product: 'Inside the product, by somebody who administers that environment.',
      vendor: 'In the vendor’s own portal. No Microsoft role is involved.',
    },
    task: 'Task',
    cells: {
      least: 'the least role that suffices',
      enough: 'suffices too',
      'too-much': 'would suffice, and is too much',
      no: 'does not suffice',
    },
    key: 'is the role to use,',
    keyEnough: 'suffices too,',
    keyTooMuch: 'would suffice and opens far more than the task needs. An empty cell does not suffice.',
  },
  fr: {
    mayDo: 'Ce qu’il permet',
    caution: 'Ce qu’il ouvre d’autre',
    covers: 'Fait aussi le travail de',
    given: 'Où il est attribué',
    needed: 'Étapes qui l’exigent',
    suffices: 'Peut consentir pour',
    other: 'En anglais',
    source: 'Sources',
    readOn: 'lecture du',
    unconfirmed: ' (nom français qu’aucune source récente de Microsoft ne confirme)',
    places: {
      entra: 'Dans l’annuaire\u00a0: demandez-le, ou activez-le le temps qu’il vous faut.',
      product: 'Dans le produit, par une personne qui administre cet environnement.',
      vendor: 'Dans le portail de l’éditeur. Aucun rôle Microsoft n’intervient.',
    },
    task: 'Tâche',
    cells: {
      least: 'le rôle le moins étendu qui suffit',
      enough: 'suffit aussi',
      'too-much': 'suffirait, mais c’est trop',
      no: 'ne suffit pas',
    },
    key: 'est le rôle à utiliser,',
    keyEnough: 'suffit aussi,',
    keyTooMuch: 'suffirait, mais ouvre bien plus que la tâche n’en demande. Une case vide ne suffit pas.',
  },
} as const;

/** `<RoleMatrix/>`: for each guide, which role suffices for which of its steps. */
export const roleMatrix: Tag = (_node, {locale}) => {
  const say = words[locale];
  const key = paragraph(
    strong('●'),
    text(` ${say.key} `),
    strong('○'),
    text(` ${say.keyEnough} `),
    strong('△'),
    text(` ${say.keyTooMuch}`),
  );
  const tables = Object.values(integrations).flatMap((contract): RootContent[] => {
    const columns = rolesOf(contract);
    return [
      heading(3, contract.title[locale], `tasks-${contract.id}`),
      flowElement('RoleMatrix', {
        taskHead: say.task,
        roles: columns.map((id) => ({name: roles[id].name[locale], href: `#${id}`})),
        rows: contract.steps.map((step) => ({
          task: step.title[locale],
          href: stepUrl(contract.id, step.id),
          cells: columns.map((role) => sufficiency(contract, step, role)),
        })),
        words: say.cells,
      }),
    ];
  });
  return [key, ...tables];
};

/** `<RoleReference/>`: every role under a heading of its own, least privileged first. */
export const roleReference: Tag = (_node, {locale}) =>
  rolesLeastFirst.flatMap((id) => [
    heading(3, roles[id].name[locale], id),
    definitions(rolesRows(id, locale)),
  ]);

function rolesRows(id: RoleId, locale: Locale): [string, readonly RootContent[]][] {
  const say = words[locale];
  const {mayDo, caution, covers, givenIn, name, status} = roles[id];
  const other = locale === 'fr' ? 'en' : 'fr';
  const said = (content: string | undefined) => (content ? [paragraph(text(content))] : []);
  const steps = neededFor(id, locale);
  const consents = Object.values(integrations).filter(({consent}) => consent.roles.includes(id));
  return [
    [say.mayDo, said(mayDo[locale])],
    [say.caution, said(caution?.[locale])],
    [
      say.covers,
      covers.length > 0
        ? [paragraph(...separated(covers.map((role) => link(`#${role}`, roles[role].name[locale]))))]
        : [],
    ],
    [say.needed, steps.length > 0 ? [list(steps)] : []],
    [
      say.suffices,
      consents.length > 0
        ? [
            paragraph(
              ...separated(consents.map(({id: guide, title}) => link(`/guides/${guide}`, title[locale]))),
            ),
          ]
        : [],
    ],
    [say.given, said(say.places[givenIn])],
    [
      say.other,
      givenIn === 'vendor'
        ? []
        : [
            paragraph(
              textElement('span', {lang: other}, [text(name[other])]),
              ...(status === 'unverified' && say.unconfirmed ? [text(say.unconfirmed)] : []),
            ),
          ],
    ],
    [
      say.source,
      [
        paragraph(
          ...sourceLinks([roles[id]], locale, (date) => ` (${say.readOn} ${formatDate(date, locale)})`),
        ),
      ],
    ],
  ];
}

/** The steps that name the role, by guide. */
function neededFor(id: RoleId, locale: Locale): PhrasingContent[][] {
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  return Object.values(integrations).flatMap((contract) => {
    const {id: guide, steps} = contract;
    const named = steps.filter(({role}) => role === id);
    if (named.length === 0) return [];
    const links = named.map((step) => link(stepUrl(guide, step.id), step.title[locale]));
    return [[strong(shortGuideName(contract, locale)), text(colon), ...separated(links)]];
  });
}

const stepUrl = (guide: string, step: string) => `/guides/${guide}#${step}`;

function separated(items: readonly PhrasingContent[]): PhrasingContent[] {
  return items.flatMap((item, index) => (index > 0 ? [text(', '), item] : [item]));
}
