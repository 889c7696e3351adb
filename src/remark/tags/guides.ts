/** Tags that set the guides side by side: all five contracts at once, in the page’s language. */
import type {PhrasingContent} from 'mdast';
import {home as homeEn} from '../../components/messages/en/home';
import {home as homeFr} from '../../components/messages/fr/home';
import {integrations} from '../../core/contracts/integrations';
import {roles} from '../../core/contracts/roles';
import type {CheckKind, Integration, Permission} from '../../core/contracts/schema';
import {chooser as chooserTree, guidePath, noneFits} from '../chooser';
import {guideName, personSignsIn} from '../guide-names';
import {code, flowElement, link, table, text, textElement} from '../nodes';
import {fail, type Locale} from '../page';
import type {Tag} from '.';

const home = {en: homeEn, fr: homeFr} as const;

const heads = {
  en: {
    guide: 'Guide',
    flow: 'How it connects',
    present: 'Who must be present',
    time: 'Time and steps',
    acts: 'In whose name',
    asked: 'Permissions asked for',
    admitted: 'Admitted a second time by',
  },
  fr: {
    guide: 'Guide',
    flow: 'Mode de connexion',
    present: 'Qui doit être présent',
    time: 'Durée et étapes',
    acts: 'Au nom de qui',
    asked: 'Autorisations demandées',
    admitted: 'Seconde admission par',
  },
} as const;

const says = {
  en: {
    steps: (all: number) => `${String(all)} steps`,
    checked: (count: number) => `${String(count)} checked`,
    confirmed: (count: number) => `${String(count)} for you to confirm`,
    person: 'The person who signs in',
    itself: 'The application itself',
    both: 'The person who signs in; for some calls, the application itself',
    delegated: 'delegated',
    application: 'application',
    inProduct: 'application, given in Exchange Online',
    none: 'none in Entra',
    notNeeded: 'nothing: the person’s own rights count',
  },
  fr: {
    steps: (all: number) => `${String(all)} étapes`,
    checked: (count: number) => `${String(count)} contrôlée${count > 1 ? 's' : ''}`,
    confirmed: (count: number) => `${String(count)} à confirmer vous-même`,
    person: 'La personne qui se connecte',
    itself: 'L’application elle-même',
    both: 'La personne qui se connecte ; pour certains appels, l’application elle-même',
    delegated: 'déléguées',
    application: 'd’application',
    inProduct: 'd’application, données dans Exchange Online',
    none: 'aucune dans Entra',
    notNeeded: 'rien : ce sont les droits de la personne qui comptent',
  },
} as const;

/** Kinds that a guide’s page can carry out or hand over today. The others rest on the reader’s word. */
const offered: ReadonlySet<CheckKind> = new Set(['pre-flight', 'sign-in', 'script']);

type SetupKind = Integration['productSetup'][number]['kind'];

/** What admits an application inside the product; undefined for set-up that admits nobody. */
const admissions: Readonly<Record<SetupKind, {readonly en: string; readonly fr: string} | undefined>> = {
  'business-central-application-card': {
    en: 'the application’s card in Business Central',
    fr: 'la fiche de l’application dans Business Central',
  },
  'dataverse-application-user': {
    en: 'an application user with a security role, in each environment',
    fr: 'un utilisateur de l’application doté d’un rôle de sécurité, dans chaque environnement',
  },
  'finance-operations-application-row': {
    en: 'a row that maps the client ID to a user',
    fr: 'une ligne qui associe l’ID client à un utilisateur',
  },
  'exchange-rbac-scope': {
    en: 'a role in Exchange Online, for chosen mailboxes',
    fr: 'un rôle dans Exchange Online, pour des boîtes aux lettres choisies',
  },
  'exchange-ews-allow-list': {
    en: 'on the older route, the allow list of Exchange Web Services',
    fr: 'sur l’ancienne voie, la liste d’autorisation des services web Exchange',
  },
  'business-central-extension': undefined,
  'dataverse-column': undefined,
};

/** `<Chooser/>`: the questions that lead to a guide. The page says under `none-fits` what to do without one. */
export const chooser: Tag = (node, page) => {
  // Links inside components are not seen by the compiler’s own anchor check.
  if (!String(page.file.value).includes(`#${noneFits}`)) {
    fail(page, node, `<Chooser/> leads to #${noneFits}: give a heading of this page that id`);
  }
  return [flowElement('DecisionTree', chooserTree(page.locale))];
};

/** `<GuideTable/>`: every guide with how it connects, who must be there, how long it takes and what is checked. */
export const guideTable: Tag = (_node, {locale}) => {
  const {guide, flow, present, time} = heads[locale];
  const {steps: count, checked, confirmed} = says[locale];
  const {minutes, flows} = home[locale].guides;
  const rows = Object.values(integrations).map((contract) => {
    const {steps} = contract;
    const seen = steps.filter(({check}) => offered.has(check)).length;
    const needed = new Set(steps.map(({role}) => roles[role].name[locale]));
    return [
      [link(guidePath(contract), guideName(contract, locale))],
      [text(flows[contract.flow])],
      lines([...needed].map((name) => [text(name)])),
      lines(
        [
          minutes(steps.reduce((sum, step) => sum + step.minutes, 0)),
          count(steps.length),
          checked(seen),
          confirmed(steps.length - seen),
        ].map((words) => [text(words)]),
      ),
    ];
  });
  return [table([[[text(guide)], [text(flow)], [text(present)], [text(time)]], ...rows])];
};

/** `<FlowTable/>`: which guide is delegated and which app-only, what it asks for, and what admits it in the product. */
export const flowTable: Tag = (_node, {locale}) => {
  const {guide, acts, asked, admitted} = heads[locale];
  const rows = Object.values(integrations).map((contract) => [
    [link(guidePath(contract), guideName(contract, locale))],
    [text(actor(contract, locale))],
    permissions(contract, locale),
    admission(contract, locale),
  ]);
  return [table([[[text(guide)], [text(acts)], [text(asked)], [text(admitted)]], ...rows])];
};

function actor(contract: Integration, locale: Locale): string {
  const {person, itself, both} = says[locale];
  if (contract.flow === 'authorization-code-and-mapped-user') return both;
  return personSignsIn(contract) ? person : itself;
}

function permissions({registration}: Integration, locale: Locale): PhrasingContent[] {
  const {delegated, application, inProduct, none} = says[locale];
  const named = (label: string, fits: (entry: Permission) => boolean): PhrasingContent[][] => {
    const values = registration.permissions.filter(fits).map(({value}) => [code(value)]);
    return values.length === 0 ? [] : [[text(`${label}${locale === 'fr' ? '\u00a0' : ''}:`)], ...values];
  };
  const found = [
    ...named(delegated, ({kind}) => kind === 'delegated'),
    ...named(application, ({kind, grantedBy}) => kind === 'application' && grantedBy !== 'exchange-rbac'),
    ...named(inProduct, ({grantedBy}) => grantedBy === 'exchange-rbac'),
  ];
  return found.length === 0 ? [text(none)] : lines(found);
}

function admission({productSetup}: Integration, locale: Locale): PhrasingContent[] {
  const found = productSetup.flatMap(({kind}) => admissions[kind]?.[locale] ?? []);
  return found.length === 0 ? [text(says[locale].notNeeded)] : lines(found.map((words) => [text(words)]));
}

/** Several entries in one cell, each on a line of its own. */
function lines(entries: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return [
    textElement(
      'ul',
      {className: 'lines'},
      entries.map((entry) => textElement('li', {}, entry)),
    ),
  ];
}
