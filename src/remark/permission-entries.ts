/** Entries of the permission reference: a heading per permission, and what is to be known of it as a list. */
import type {PhrasingContent, RootContent} from 'mdast';
import type {ResourcePermission} from '../core/contracts/catalogue';
import {formatDate} from '../core/contracts/facts';
import type {ReferenceEntry} from '../core/contracts/permission-reference';
import type {Integration, Permission} from '../core/contracts/schema';
import {code, flowElement, heading, link, list, paragraph, strong, text, textElement} from './nodes';
import {shortGuideName} from './guide-names';
import type {Locale} from './page';
import {permissionWords} from './permission-words';
import {sourceLinks} from './source-links';

export function entryNodes(entry: ReferenceEntry, locale: Locale): RootContent[] {
  const {terms, verdicts} = permissionWords[locale];
  const {note, verdict} = entry;
  const rows: [keyof typeof terms, readonly RootContent[]][] = [
    ['allows', [paragraph(...allows(entry, locale))]],
    ['why', note?.why ? [paragraph(text(note.why[locale]))] : []],
    ['kind', entry.published.map((published) => paragraph(...kindAndId(published, locale)))],
    ['consent', consent(entry, locale).map((words) => paragraph(text(words)))],
    ['asked', entry.askedBy.length > 0 ? [list(askedBy(entry, locale))] : []],
    ['refused', entry.warnedBy.length > 0 ? [list(warnedBy(entry, locale))] : []],
    ['instead', note?.instead ? [paragraph(text(note.instead[locale]))] : []],
    ['remove', removal(entry, locale)],
    ['source', [paragraph(...sources(entry, locale))]],
  ];
  return [
    {...heading(3, '', entry.anchor), children: [code(entry.value)]},
    flowElement('Verdict', {verdict, words: verdicts[verdict]}),
    definitions(rows.map(([term, children]) => [terms[term], children])),
  ];
}

/** A list of terms; one about which there is nothing to say is left out. */
export function definitions(rows: readonly (readonly [string, readonly RootContent[]])[]): RootContent {
  const filled = rows.filter(([, children]) => children.length > 0);
  return flowElement(
    'DefinitionList',
    {},
    filled.map(([term, children]) => flowElement('Definition', {term}, children)),
  );
}

function allows({note, published}: ReferenceEntry, locale: Locale): PhrasingContent[] {
  const {microsoftCallsIt} = permissionWords[locale];
  const names = new Set(published.map(({displayName}) => displayName[locale] ?? displayName.en));
  const said = [...names].map((name) => {
    const foreign = locale === 'fr' && published.every(({displayName}) => displayName.fr !== name);
    const sentence = microsoftCallsIt(name);
    const at = sentence.indexOf(name);
    return foreign
      ? [
          text(` ${sentence.slice(0, at)}`),
          textElement('span', {lang: 'en'}, [text(name)]),
          text(sentence.slice(at + name.length)),
        ]
      : [text(` ${sentence}`)];
  });
  return [...(note ? [text(note.allows[locale])] : []), ...said.flat()];
}

function kindAndId({kind, guid, status}: ResourcePermission, locale: Locale): PhrasingContent[] {
  const {kinds, noGuid, communityGuid} = permissionWords[locale];
  if (guid === undefined) return [text(`${kinds[kind]} (${noGuid})`)];
  return [
    text(`${kinds[kind]} `),
    textElement('CopyText', {text: guid}),
    ...(status === 'community' ? [text(` (${communityGuid})`)] : []),
  ];
}

function consent({published, askedBy}: ReferenceEntry, locale: Locale): string[] {
  const words = permissionWords[locale].consent;
  if (askedBy.some(({permission}) => permission.grantedBy === 'exchange-rbac')) return [words.inExchange];
  const each = published.map(({kind, adminConsentRequired, blockedByManagedPolicy}) => {
    if (kind === 'application') return words.always;
    if (kind === 'unknown') return words.unknown;
    if (adminConsentRequired === undefined) {
      return askedBy.length > 0 ? `${words.silent} ${words.letOne}` : words.silent;
    }
    if (adminConsentRequired) return words.yes;
    return blockedByManagedPolicy ? words.policy : words.no;
  });
  if (new Set(each).size === 1) return each.slice(0, 1);
  const {kinds} = permissionWords[locale];
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  return each.map((said, index) => `${kinds[published[index]?.kind ?? 'unknown']}${colon}${said}`);
}

function askedBy({askedBy: all}: ReferenceEntry, locale: Locale): PhrasingContent[][] {
  const {required, optional, without} = permissionWords[locale];
  return all.map(({integration, permission}) => [
    link(guideStep(integration, permission), shortGuideName(integration, locale)),
    text(` (${permission.required ? required : optional}). ${permission.why[locale]} `),
    strong(without),
    text(` ${permission.withoutIt[locale]}`),
  ]);
}

function warnedBy({warnedBy: all}: ReferenceEntry, locale: Locale): PhrasingContent[][] {
  return all.map(({integration, never}) => [
    link(`/guides/${integration.id}`, shortGuideName(integration, locale)),
    text(`. ${never.why[locale]}`),
  ]);
}

function removal({askedBy: all, verdict}: ReferenceEntry, locale: Locale): RootContent[] {
  const {removeGeneral, removeNothing, removeSteps, removeInExchange} = permissionWords[locale];
  if (verdict === 'default') return [paragraph(text(removeNothing))];
  const said = new Map(all.map(({permission}) => [permission.howToRemove[locale], permission]));
  const ways: readonly (readonly [string, Permission | undefined])[] =
    said.size > 0 ? [...said] : [[removeGeneral, undefined]];
  return ways.map(([words, permission]) =>
    paragraph(
      text(`${words} `),
      permission?.grantedBy === 'exchange-rbac'
        ? link('#remove-exchange', removeInExchange)
        : link('#remove', removeSteps),
      text('.'),
    ),
  );
}

function sources({published, note, askedBy: asked, warnedBy: warned}: ReferenceEntry, locale: Locale) {
  const facts = [
    ...published,
    ...asked.map(({permission}) => permission),
    ...warned.map(({never}) => never),
    ...(note ? [note] : []),
  ];
  const {readOn} = permissionWords[locale];
  return sourceLinks(facts, locale, (date) => ` (${readOn} ${formatDate(date, locale)})`);
}

/** The section of the guide in which the permission is added, or else the guide. */
function guideStep({id, steps}: Integration, {grantedBy}: Permission): string {
  const wanted =
    grantedBy === 'exchange-rbac' ? ['assign-exchange-roles'] : ['add-permissions', 'confirm-ews-permission'];
  const found = steps.find((step) => wanted.includes(step.id));
  return `/guides/${id}${found ? `#${found.id}` : ''}`;
}
