/** What the pages about error codes say, in one language: the catalogue, its words and the guides' steps, put together. */
import type {ErrorFamily, ErrorPageData} from '../components/ErrorPage/data';
import {errorPages as enWords} from '../components/messages/en/error-pages';
import {errorPages as frWords} from '../components/messages/fr/error-pages';
import {roles} from '../core/contracts/roles';
import {integrations} from '../core/contracts/integrations';
import type {ProductId} from '../core/contracts/schema';
import {anchorOf} from '../core/diagnosis/anchor';
import {catalogue, codesOf, families, type ErrorCode, type Family} from '../core/diagnosis/catalogue';
import {diagnose} from '../core/diagnosis';
import {causeFacts} from '../core/diagnosis/causes';
import {placeLinks} from '../core/diagnosis/causes/place-link';
import {lookupUrlOf} from '../core/diagnosis/explain';
import type {Cause, GuideStep} from '../core/diagnosis/explanation';
import {findStep} from '../core/diagnosis/guide-step';
import {sentences as en} from '../core/messages/en';
import * as enCauses from '../core/messages/en/causes';
import {errors as enErrors} from '../core/messages/en/errors';
import {sentences as fr} from '../core/messages/fr';
import * as frCauses from '../core/messages/fr/causes';
import {errors as frErrors} from '../core/messages/fr/errors';
import type {Locale} from './page';
import {sourceWords} from './source-words';

const languages = {
  en: {words: enWords, actors: en.actors, errors: enErrors, ...enCauses},
  fr: {words: frWords, actors: fr.actors, errors: frErrors, ...frCauses},
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
  const {words, actors, errors, causeSentences, diagnosisWords} = languages[locale];
  const entry = catalogue[code];
  const {happened, cause, next} = errors[code];
  const {steps: todo, undo, stop} = causeSentences[entry.cause];
  const facts = causeFacts[entry.cause];
  const names: Readonly<Record<string, string>> = {
    ...diagnosisWords.roles,
    ...Object.fromEntries(Object.values(roles).map(({id, name}) => [id, name[locale]])),
  };
  return {
    code,
    anchor: anchorOf(code),
    family: {id: family, name: words.families[family].name},
    title: titleOf(code, locale),
    happened,
    causes: causesOf(code, cause, locale),
    next,
    todo,
    actor: actors[entry.actor],
    roles: facts.roles.map((role) => names[role] ?? role),
    places: placeLinks(facts.places).map(({place, href}) => ({label: diagnosisWords.places[place], href})),
    ...(facts.waiting && {waiting: diagnosisWords.waiting[facts.waiting.reason](...facts.waiting.minutes)}),
    undo,
    stop,
    steps: stepsFor(entry.guideStep, productOf[family], locale),
    sources: sourceWords(entry, locale),
    ...(code.startsWith('AADSTS') && {lookup: lookupUrlOf(code)}),
  };
}

/** The usual cause in the code's own words, then the others that the diagnosis weighs for it. */
function causesOf(code: ErrorCode, text: string, locale: Locale): ErrorPageData['causes'] {
  const {causeTitles, causeSentences} = languages[locale];
  const usual = catalogue[code].cause;
  const others = diagnose(code)
    .causes.map(({cause}) => cause)
    .filter((cause): cause is Exclude<Cause, 'unknown'> => cause !== usual && cause !== 'unknown');
  return [
    {title: causeTitles[usual], text, tell: causeSentences[usual].tell},
    ...others.map((cause) => {
      const {happened, tell} = causeSentences[cause];
      return {title: causeTitles[cause], text: happened, tell};
    }),
  ];
}

function titleOf(code: ErrorCode, locale: Locale): string {
  return languages[locale].causeTitles[catalogue[code].cause];
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
