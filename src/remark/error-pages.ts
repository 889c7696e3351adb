/** What the pages about error codes say, in one language: the catalogue, its words and the guides' steps, put together. */
import type {ErrorFamily, ErrorPageData} from '../components/ErrorPage/data';
import {errorPages as enWords} from '../components/messages/en/error-pages';
import {errorPages as frWords} from '../components/messages/fr/error-pages';
import {integrations} from '../core/contracts/integrations';
import type {ProductId} from '../core/contracts/schema';
import {anchorOf} from '../core/diagnosis/anchor';
import {catalogue, codesOf, families, type ErrorCode, type Family} from '../core/diagnosis/catalogue';
import {lookupUrlOf} from '../core/diagnosis/explain';
import type {GuideStep} from '../core/diagnosis/explanation';
import {findStep} from '../core/diagnosis/guide-step';
import {sentences as en} from '../core/messages/en';
import {causes as enCauses, errors as enErrors} from '../core/messages/en/errors';
import {sentences as fr} from '../core/messages/fr';
import {causes as frCauses, errors as frErrors} from '../core/messages/fr/errors';
import type {Locale} from './page';
import {sourceWords} from './source-words';

const languages = {
  en: {words: enWords, actors: en.actors, errors: enErrors, causes: enCauses},
  fr: {words: frWords, actors: fr.actors, errors: frErrors, causes: frCauses},
} as const;

const everyFamily = Object.keys(families) as readonly Family[];

/** Whose guides a family's codes concern; those of Entra, OAuth and MSAL concern all. */
const productOf: Partial<Record<Family, ProductId>> = {
  'business-central': 'business-central',
  dataverse: 'dataverse',
  'finance-operations': 'finance-operations',
  ews: 'exchange-online',
  graph: 'exchange-online',
};

/** @returns one page for each code of the catalogue, in its order */
export function errorPagesIn(locale: Locale): readonly ErrorPageData[] {
  return everyFamily.flatMap((family) => codesOf(family).map((code) => pageOf(code, family, locale)));
}

/** The codes by family, for the index and the search. */
export function errorFamiliesIn(locale: Locale): readonly ErrorFamily[] {
  const {words} = languages[locale];
  return everyFamily.map((id) => ({
    id,
    ...words.families[id],
    entries: codesOf(id).map((code) => ({code, anchor: anchorOf(code), title: titleOf(code, locale)})),
  }));
}

function pageOf(code: ErrorCode, family: Family, locale: Locale): ErrorPageData {
  const {words, actors, errors} = languages[locale];
  const entry = catalogue[code];
  const {happened, cause, next} = errors[code];
  const title = titleOf(code, locale);
  return {
    code,
    anchor: anchorOf(code),
    family: {id: family, name: words.families[family].name},
    title,
    happened,
    causes: [{title, text: cause}],
    next,
    actor: actors[entry.actor],
    roles: [],
    places: [],
    steps: stepsFor(entry.guideStep, productOf[family], locale),
    sources: sourceWords(entry, locale),
    ...(code.startsWith('AADSTS') && {lookup: lookupUrlOf(code)}),
  };
}

function titleOf(code: ErrorCode, locale: Locale): string {
  return languages[locale].causes[catalogue[code].cause];
}

function stepsFor(
  guideStep: GuideStep,
  product: ProductId | undefined,
  locale: Locale,
): ErrorPageData['steps'] {
  return (
    Object.values(integrations)
      .filter((contract) => product === undefined || contract.product.id === product)
      // Where nobody signs in, there is no address to come back to.
      .filter(({registration}) => guideStep !== 'redirect-uri' || registration.redirectUris.length > 0)
      .flatMap(({id, title, steps}) => {
        const found = findStep(
          steps.map((step) => step.id),
          guideStep,
        );
        const step = steps.find((each) => each.id === found);
        return step ? [{guide: title[locale], step: step.title[locale], to: `guides/${id}#${step.id}`}] : [];
      })
  );
}
