import type {InspectionData} from '../components/Inspection/data';
import {registrationExpectation} from '../core/checks/registration/expectation';
import {knownAudiences, tokenExpectation} from '../core/checks/token/expectation';
import {integrations} from '../core/contracts/integrations';
import {tokenClaims} from '../core/contracts/platform';
import {resources} from '../core/contracts/resources';
import type {ResourceId} from '../core/contracts/schema';
import {registrationScenariosFor} from '../practice-tenant/scenarios/registration';
import type {Locale} from './page';

/** What `<TokenInspector/>` and `<ManifestCheck/>` compare with, in one language. */
export function inspectionDataIn(locale: Locale): InspectionData {
  return {
    guides: Object.values(integrations).map((contract) => ({
      id: contract.id,
      title: contract.title[locale],
      steps: contract.steps.map(({id, title}) => ({id, title: title[locale]})),
      milestones: contract.route.milestones.map(({date, what}) => ({date, what: what[locale]})),
      token: tokenExpectation(contract),
      registration: registrationExpectation(contract, resources, locale),
      scenarios: registrationScenariosFor(contract).map(({id, title}) => ({id, title: title[locale]})),
    })),
    audiences: knownAudiences(Object.values(resources)),
    apis: Object.fromEntries(
      Object.values(resources).map(({id, name}) => [id, name[locale]] as const),
    ) as Record<ResourceId, string>,
    claims: Object.fromEntries(
      tokenClaims.map(({name, says, matters}) => [name, `${says[locale]}. ${matters[locale]}`]),
    ),
  };
}
