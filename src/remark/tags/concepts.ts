/** Tags of the concept pages: drawings, and facts of the platform that no contract owns. */
import type {RootContent} from 'mdast';
import {guide as guideEn} from '../../components/messages/en/guide';
import {guide as guideFr} from '../../components/messages/fr/guide';
import type {ConceptProps} from '../../components/ConceptDiagram';
import {formatDate, formatFact, type Fact} from '../../core/contracts/facts';
import {platformFacts, platformSources, tokenClaims} from '../../core/contracts/platform';
import type {CheckKind, Localized} from '../../core/contracts/schema';
import {concepts} from '../figures';
import type {ConceptSpec} from '../figures/concept-spec';
import {code, flowElement, link, list, paragraph, strong, text} from '../nodes';
import {fail, requiredAttribute, type Locale} from '../page';
import type {Tag} from '.';

const checkNames = {en: guideEn.checks, fr: guideFr.checks} as const;

const words = {
  en: {looks: 'It looks at', blind: 'It cannot see'},
  fr: {looks: 'Il regarde', blind: 'Il ne voit pas'},
} as const;

const readOn = {en: 'read on', fr: 'lue le'} as const;

const places: Readonly<Record<CheckKind, {readonly looks: Localized; readonly blind: Localized}>> = {
  'pre-flight': {
    looks: {
      en: 'the shape of the values that you type on the page.',
      fr: 'la forme des valeurs que vous saisissez sur la page.',
    },
    blind: {
      en: 'whether they exist: a client ID and an object ID have the same shape.',
      fr: 'si elles existent : un ID client et un ID d’objet ont la même forme.',
    },
  },
  'sign-in': {
    looks: {
      en: 'Entra’s answer to a real sign-in: the tenant, the permissions granted, whether a refresh token works.',
      fr: 'la réponse d’Entra à une vraie connexion : le locataire, les autorisations accordées, le fonctionnement d’un jeton d’actualisation.',
    },
    blind: {
      en: 'the secret, the vendor’s redirect URI, and what the product allows.',
      fr: 'le secret, l’URI de redirection de l’éditeur et ce que permet le produit.',
    },
  },
  script: {
    looks: {
      en: 'the secret, by asking for a token with it, and the product’s answer to one request that only reads.',
      fr: 'le secret, en demandant un jeton avec lui, et la réponse du produit à une demande qui ne fait que lire.',
    },
    blind: {
      en: 'what the vendor has stored on its side.',
      fr: 'ce que l’éditeur a enregistré de son côté.',
    },
  },
  registration: {
    looks: {
      en: 'the app registration itself: redirect URIs and the end date of secrets. Our pages do not offer this check yet: compare with your own eyes and tick the step.',
      fr: 'l’inscription d’application elle-même : URI de redirection et date de fin des secrets. Nos pages ne proposent pas encore ce contrôle : comparez vous-même et cochez l’étape.',
    },
    blind: {
      en: 'the value of a secret: nobody can read it again.',
      fr: 'la valeur d’un secret : personne ne peut la relire.',
    },
  },
  attested: {
    looks: {
      en: 'nothing: the place is inside the vendor’s portal or inside the product.',
      fr: 'rien : l’endroit se trouve dans le portail de l’éditeur ou dans le produit.',
    },
    blind: {
      en: 'any of it. Your tick is shown as your word, never as proof.',
      fr: 'ce qui s’y trouve. Votre coche est présentée comme votre parole, jamais comme une preuve.',
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
  const shown = formatFact(fact, page.locale);
  return [kind === 'code' ? code(shown) : text(shown)];
};

/** `<TokenClaims/>`: what an access token says, as far as it explains a refusal. */
export const tokenClaimList: Tag = (_node, {locale}) => [
  definitions(
    tokenClaims.map(({name, says, matters}) => ({
      term: name,
      said: [paragraph(strong(`${says[locale]}.`), text(` ${matters[locale]}`))],
    })),
  ),
];

/** `<CheckPlaces/>`: where each kind of check looks, and what it cannot see. */
export const checkPlaces: Tag = (_node, {locale}) => {
  const {looks, blind} = words[locale];
  return [
    definitions(
      (Object.keys(places) as CheckKind[]).map((kind) => ({
        term: checkNames[locale][kind],
        said: [
          paragraph(strong(looks), text(` ${places[kind].looks[locale]}`)),
          paragraph(strong(blind), text(` ${places[kind].blind[locale]}`)),
        ],
      })),
    ),
  ];
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

function definitions(entries: readonly {readonly term: string; readonly said: readonly RootContent[]}[]) {
  return flowElement(
    'DefinitionList',
    {},
    entries.map(({term, said}) => flowElement('Definition', {term}, said)),
  );
}
