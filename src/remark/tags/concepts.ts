/** Tags of the concept pages: drawings, and facts of the platform that no contract owns. */
import {guide as guideEn} from '../../components/messages/en/guide';
import {guide as guideFr} from '../../components/messages/fr/guide';
import type {ConceptProps} from '../../components/ConceptDiagram';
import {formatDate, formatFact, type Fact} from '../../core/contracts/facts';
import {platformFacts, platformSources, tokenClaims} from '../../core/contracts/platform';
import type {CheckKind, Localized} from '../../core/contracts/schema';
import {concepts} from '../figures';
import type {ConceptSpec} from '../figures/concept-spec';
import {code, flowElement, link, list, table, text} from '../nodes';
import {fail, requiredAttribute, type Locale} from '../page';
import type {Tag} from '.';

const checkNames = {en: guideEn.checks, fr: guideFr.checks} as const;

const heads = {
  en: {
    claim: 'Claim',
    says: 'What it says',
    matters: 'Why it matters to you',
    check: 'How a step is proved',
    looks: 'Where it looks',
    blind: 'What it cannot see',
  },
  fr: {
    claim: 'Revendication',
    says: 'Ce qu’elle dit',
    matters: 'Pourquoi cela compte pour vous',
    check: 'Comment une étape est prouvée',
    looks: 'Où le contrôle regarde',
    blind: 'Ce qu’il ne peut pas voir',
  },
} as const;

const readOn = {en: 'read on', fr: 'lue le'} as const;

const places: Readonly<Record<CheckKind, {readonly looks: Localized; readonly blind: Localized}>> = {
  'pre-flight': {
    looks: {
      en: 'At the shape of the values that you type on the page',
      fr: 'À la forme des valeurs que vous saisissez sur la page',
    },
    blind: {
      en: 'Whether they exist: a client ID and an object ID have the same shape',
      fr: 'Leur existence : un ID client et un ID d’objet ont la même forme',
    },
  },
  'sign-in': {
    looks: {
      en: 'At Entra’s answer to a real sign-in: the tenant, the permissions granted, whether a refresh token works',
      fr: 'À la réponse d’Entra à une vraie connexion : le locataire, les autorisations accordées, le fonctionnement d’un jeton d’actualisation',
    },
    blind: {
      en: 'The secret, the vendor’s redirect URI, and what the product allows',
      fr: 'Le secret, l’URI de redirection de l’éditeur et ce que permet le produit',
    },
  },
  script: {
    looks: {
      en: 'At the secret, by asking for a token with it, and at the product’s answer to one request that only reads',
      fr: 'Au secret, en demandant un jeton avec lui, et à la réponse du produit à une demande qui ne fait que lire',
    },
    blind: {
      en: 'What the vendor has stored on its side',
      fr: 'Ce que l’éditeur a enregistré de son côté',
    },
  },
  registration: {
    looks: {
      en: 'At the app registration itself: redirect URIs and the end date of secrets. Our pages do not offer this check yet; compare with your own eyes and tick the step',
      fr: 'À l’inscription d’application elle-même : URI de redirection et date de fin des secrets. Nos pages ne proposent pas encore ce contrôle ; comparez vous-même et cochez l’étape',
    },
    blind: {
      en: 'The value of a secret: nobody can read it again',
      fr: 'La valeur d’un secret : personne ne peut la relire',
    },
  },
  attested: {
    looks: {
      en: 'Nowhere: the place is inside the vendor’s portal or inside the product',
      fr: 'Nulle part : l’endroit se trouve dans le portail de l’éditeur ou dans le produit',
    },
    blind: {
      en: 'Anything: your tick is shown as your word, never as proof',
      fr: 'Quoi que ce soit : votre coche est présentée comme votre parole, jamais comme une preuve',
    },
  },
};

/** `<ConceptDiagram id="what-limits"/>`: boxes and labelled arrows. */
export const conceptDiagram: Tag = (node, page) => {
  const id = requiredAttribute(page, node, 'id');
  const spec = Object.hasOwn(concepts, id) ? concepts[id] : undefined;
  if (!spec) return fail(page, node, `no concept "${id}"; there are: ${Object.keys(concepts).join(', ')}`);
  return [flowElement('ConceptDiagram', conceptProps(spec, page.locale))];
};

/** `<PlatformFact id="refresh-token-days"/>`: a fact of the identity platform, in words. */
export const platformFact: Tag = (node, page) => {
  const id = requiredAttribute(page, node, 'id');
  const found = platformFacts.find((entry) => entry.id === id);
  if (!found) {
    return fail(
      page,
      node,
      `no platform fact "${id}"; there are: ${platformFacts.map((f) => f.id).join(', ')}`,
    );
  }
  const {value, unit, kind} = found;
  const fact: Fact = {
    kind: kind ?? (typeof value === 'number' ? 'number' : 'text'),
    value,
    ...(unit ? {unit} : {}),
    provenance: found,
  };
  const words = formatFact(fact, page.locale);
  return [kind === 'code' ? code(words) : text(words)];
};

/** `<TokenClaims/>`: what an access token says, as far as it explains a refusal. */
export const tokenClaimTable: Tag = (_node, {locale}) => {
  const {claim, says, matters} = heads[locale];
  const rows = tokenClaims.map((entry) => [
    [code(entry.name)],
    [text(entry.says[locale])],
    [text(entry.matters[locale])],
  ]);
  return [table([[[text(claim)], [text(says)], [text(matters)]], ...rows])];
};

/** `<CheckPlaces/>`: where each kind of check looks, and what it cannot see. */
export const checkPlaces: Tag = (_node, {locale}) => {
  const {check, looks, blind} = heads[locale];
  const rows = (Object.keys(places) as CheckKind[]).map((kind) => [
    [text(checkNames[locale][kind])],
    [text(places[kind].looks[locale])],
    [text(places[kind].blind[locale])],
  ]);
  return [table([[[text(check)], [text(looks)], [text(blind)]], ...rows])];
};

/** `<PlatformSources/>`: the pages that the concept pages rest on, with the day each was last read. */
export const platformSourceList: Tag = (_node, {locale}) => [
  list(
    platformSources.map(({title, url, verifiedOn}) => [
      link(url, title),
      text(` – ${readOn[locale]} ${formatDate(verifiedOn, locale)}`),
    ]),
  ),
];

function conceptProps({title, alternative, groups, between}: ConceptSpec, locale: Locale): ConceptProps {
  return {
    title: title[locale],
    alternative: alternative.map((sentence) => sentence[locale]),
    groups: groups.map((group) => ({
      title: group.title[locale],
      boxes: group.boxes.map(({title: name, lines, down, ...rest}) => ({
        ...rest,
        title: name[locale],
        ...(lines ? {lines: lines.map(({text: words, ...line}) => ({...line, text: words[locale]}))} : {}),
        ...(down ? {down: down[locale]} : {}),
      })),
    })),
    between: between.map(({arrows}) => ({
      arrows: arrows.map(({text: words, ...rest}) => ({...rest, text: words[locale]})),
    })),
  };
}
