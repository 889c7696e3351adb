/** Somebody signs in, and the vendor acts for that person: any product whose API publishes delegated permissions. */
import {refreshTokenDays} from '../../../src/core/contracts/every-registration';
import type {Localized, ProductId} from '../../../src/core/contracts/schema';
import {factsOf, inputOf, sourcesOf} from './borrowed';
import {environmentUrlStep} from './common-steps';
import type {Guide, Step, Way} from './guide';
import {hostFacts} from './finance-operations';
import {environmentUrlItem} from './handover';
import {addPermissions, adminConsent, consentStep} from './permission-steps';

export function delegated(guide: Guide): Way {
  const {names, short, dataOf, accounts} = guide;
  const environment = environmentOf(guide.product);
  return {
    flow: 'authorization-code',
    summary: {
      en: `${whoSignsIn[accounts].en} in with a work account, and ${names.vendor} then works with their ${short.en} data on their behalf. You register the application that this sign-in goes through.`,
      fr: `${whoSignsIn[accounts].fr} avec un compte professionnel, et ${names.vendor} travaille ensuite en leur nom avec leurs ${dataOf.fr}. Vous inscrivez l’application par laquelle passe cette connexion.`,
    },
    stepsBefore: environment.stepsBefore,
    stepsOfAccess: [addPermissions(guide), consentStep(guide)],
    check: checkSignIn,
    consent: adminConsent(guide),
    productSetup: [],
    inputs: environment.inputs,
    handover: environment.inputs.length > 0 ? [environmentUrlItem(guide)] : [],
    facts: [
      refreshTokenDays,
      ...factsOf('codat-business-central', ['access-token-minutes-min']),
      ...environment.facts,
    ],
    sources: [...sourcesOf('codat-business-central', ['microsoft-redirect-uri']), ...environment.sources],
  };
}

const whoSignsIn: Readonly<Record<Guide['accounts'], Localized>> = {
  single: {en: 'People of your organisation sign', fr: 'Des personnes de votre organisation se connectent'},
  multi: {en: 'People of any organisation sign', fr: 'Des personnes de toute organisation se connectent'},
};

const checkSignIn: Step = {
  id: 'check-sign-in',
  title: {en: 'Check the registration by signing in', fr: 'Contrôler l’inscription par une connexion'},
  establishes: {
    en: 'A sign-in with your own application returns every permission and a refresh token, and the address added for this check is removed again.',
    fr: 'Une connexion avec votre propre application renvoie toutes les autorisations et un jeton d’actualisation, et l’adresse ajoutée pour ce contrôle est de nouveau retirée.',
  },
  check: 'sign-in',
  minutes: 5,
  role: 'application-developer',
  required: true,
};

/** Where the API has no address of its own, the reader’s environment is what the token is for. */
function environmentOf(product: ProductId): Pick<Way, 'stepsBefore' | 'inputs' | 'facts' | 'sources'> {
  switch (product) {
    case 'dataverse':
      return {
        stepsBefore: [environmentUrlStep(product)],
        inputs: [inputOf('adobe-dataverse', 'environmentUrl')],
        facts: [],
        sources: [],
      };
    case 'finance-operations':
      return {
        stepsBefore: [environmentUrlStep(product)],
        inputs: [inputOf('cloud-elements-finance-operations', 'environmentUrl')],
        facts: factsOf('cloud-elements-finance-operations', hostFacts),
        sources: sourcesOf('cloud-elements-finance-operations', ['microsoft-service-endpoints']),
      };
    case 'business-central':
    case 'exchange-online':
      return {stepsBefore: [], inputs: [], facts: [], sources: []};
  }
}
