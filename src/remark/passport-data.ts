import {createHash} from 'node:crypto';
import type {PassportData} from '../components/Passport/data';
import {appOnlyFactsOf} from '../core/checks/app-only/expectation';
import {expectationOf} from '../core/checks/expectation';
import {registrationExpectation, type RegistrationExpectation} from '../core/checks/registration/expectation';
import {checkPlaceOf, checkPlaceOfStep} from '../core/contracts/check-places';
import {integrations} from '../core/contracts/integrations';
import {resources} from '../core/contracts/resources';
import type {Integration} from '../core/contracts/schema';
import type {PassportContract} from '../core/passport/passport';
import type {Locale} from './page';

/** Stands for the reader's own environment, whose address the evidence brings. */
const SOME_ENVIRONMENT = 'https://environment.example';

/** What `<Passport/>` is made of and judged against, in one language. */
export function passportDataIn(locale: Locale): PassportData {
  return {
    guides: Object.values(integrations).map((contract) => ({
      title: contract.title[locale],
      vendor: contract.vendor.name,
      product: contract.product.name[locale],
      titles: Object.fromEntries(contract.steps.map(({id, title}) => [id, title[locale]])),
      check: checkPlaceOf(contract),
      checks: Object.fromEntries(
        contract.steps
          .filter(({check}) => check !== 'attested')
          .map(({id}) => [id, checkPlaceOfStep(contract, id)]),
      ),
      contract: passportContract(contract),
    })),
    apis: Object.fromEntries(Object.values(resources).map(({appId, name}) => [appId, name[locale]])),
  };
}

function passportContract(contract: Integration): PassportContract {
  const {id, steps, signIn} = contract;
  const resource = signIn && resources[signIn.resource];
  const expectation = resource && expectationOf(contract, resource, SOME_ENVIRONMENT);
  const {resourceUri: _, ...expected} = expectation ?? {};
  return {
    integration: id,
    contract: fingerprint(contract),
    steps: steps.map((step) => step.id),
    registration: withoutNames(registrationExpectation(contract, resources, 'en')),
    appOnly: {
      graph: appOnlyFactsOf(contract, resources, 'graph'),
      ews: appOnlyFactsOf(contract, resources, 'ews'),
    },
    ...(expectation && {
      signIn: {
        ...(expected as Omit<typeof expectation, 'resourceUri'>),
        ...(resource.identifierUri !== undefined && {resourceUri: resource.identifierUri}),
      },
    }),
  };
}

/** A passport travels between languages: findings call an API by its ID, and each page puts its name there. */
function withoutNames(expectation: RegistrationExpectation): RegistrationExpectation {
  return {
    ...expectation,
    permissions: expectation.permissions.map((access) => ({
      ...access,
      api: {appId: access.api.appId, name: access.api.appId},
    })),
  };
}

/** Of the facts alone: a sentence put better, in either language, leaves it as it was. */
function fingerprint(contract: Integration): string {
  const facts = JSON.stringify(contract, (_, value: unknown) => (isLocalized(value) ? undefined : value));
  return createHash('sha256').update(facts).digest('hex').slice(0, 12);
}

function isLocalized(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'en' in value && 'fr' in value;
}
