import type {InspectedGuide, InspectionData} from '../components/Inspection/data';
import {registrationExpectation} from '../core/checks/registration/expectation';
import {knownAudiences, tokenExpectation} from '../core/checks/token/expectation';
import {checkPlaceOf, checkPlaceOfStep} from '../core/contracts/check-places';
import {callContract} from '../core/contracts/first-calls';
import {integrations} from '../core/contracts/integrations';
import {tokenClaims} from '../core/contracts/platform';
import {resources} from '../core/contracts/resources';
import type {Integration, ResourceId} from '../core/contracts/schema';
import {contractFacts} from '../core/diagnosis/contract-facts';
import {registrationScenariosFor} from '../practice-tenant/scenarios/registration';
import type {Locale} from './page';

/** What the folded boxes of guides compare with, in one language. */
export function inspectionDataIn(locale: Locale): InspectionData {
  return {
    guides: Object.values(integrations).map((contract) => ({
      id: contract.id,
      title: contract.title[locale],
      steps: contract.steps.map(({id, title}) => ({
        id,
        title: title[locale],
        check: checkPlaceOfStep(contract, id),
      })),
      check: checkPlaceOf(contract),
      milestones: contract.route.milestones.map(({date, what}) => ({date, what: what[locale]})),
      vendor: contract.vendor.name,
      product: contract.product.name[locale],
      calls: callsOf(contract),
      facts: contractFacts(contract, Object.values(resources)),
      token: tokenExpectation(contract),
      registration: registrationExpectation(contract, resources, locale),
      scenarios: registrationScenariosFor(contract).map(({id, title}) => ({id, title: title[locale]})),
    })),
    audiences: knownAudiences(Object.values(resources)),
    apis: Object.fromEntries(
      Object.values(resources).map(({id, name}) => [id, name[locale]] as const),
    ) as Record<ResourceId, string>,
    resources: Object.fromEntries(
      Object.values(resources).map(({id, appId, identifierUri, alternativeUris}) => [
        id,
        {appId, alternativeUris, ...(identifierUri !== undefined && {identifierUri})},
      ]),
    ) as InspectionData['resources'],
    claims: Object.fromEntries(
      tokenClaims.map(({name, says, matters}) => [name, `${says[locale]}. ${matters[locale]}`]),
    ),
  };
}

/** Without the words, which weigh the most of a contract. */
function callsOf(contract: Integration): InspectedGuide['calls'] {
  const {id, flow, registration, route, steps} = contract;
  return {
    id,
    flow,
    ...callContract(contract),
    registration: {
      permissions: registration.permissions.map(({resource, kind, value, required, grantedBy}) => ({
        resource,
        kind,
        value,
        required,
        ...(grantedBy && {grantedBy}),
      })),
    },
    route: {milestones: route.milestones.map(({date}) => ({date}))},
    steps: steps.map((step) => ({id: step.id})),
  };
}
