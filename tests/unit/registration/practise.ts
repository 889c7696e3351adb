/** The registration check from end to end without a page: practice tenant, Graph reader, rules. */
import {createSigningKey} from '../../../src/practice-tenant/signing-key';
import {createGraphReader} from '../../../src/auth/directory/graph-reader';
import {
  questionOf,
  readRegistrationEvidence,
  type Reading,
} from '../../../src/core/checks/registration/reading/read-registration';
import {checkRegistration} from '../../../src/core/checks/registration';
import type {ConsentSigns, RegistrationEvidence} from '../../../src/core/checks/registration/evidence';
import {registrationExpectation} from '../../../src/core/checks/registration/expectation';
import type {Judgement} from '../../../src/core/checks/registration/judgement';
import {integrations} from '../../../src/core/contracts/integrations';
import {resources} from '../../../src/core/contracts/resources';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {createRegistrationTenant} from '../../../src/practice-tenant/registration-tenant';
import {
  registrationScenarios,
  type RegistrationScenarioId,
} from '../../../src/practice-tenant/scenarios/registration';

/** Made once: it takes longer than all the rest. */
export const signingKey = createSigningKey('key');

export const start = Date.UTC(2026, 10, 21, 12);

export type Practised = Judgement & {
  readonly requests: readonly string[];
  readonly reading: Reading;
  /** What was judged: what was read, and what the scenario says of consent from elsewhere. */
  readonly evidence: RegistrationEvidence;
};

/** @param secondsLater when the directory is read */
export async function practise(
  integration: IntegrationId,
  scenario: RegistrationScenarioId,
  secondsLater = 0,
): Promise<Practised> {
  let now = start;
  let counter = 0;
  const tenant = createRegistrationTenant({
    integration,
    scenario,
    language: 'en',
    signingKey: () => signingKey,
    now: () => now,
    randomId: () => `00000000-0000-4000-8000-${String((counter += 1)).padStart(12, '0')}`,
  });
  now += secondsLater * 1000;
  const requests: string[] = [];
  const token = await tenant.token();
  const expectation = registrationExpectation(integrations[integration], resources, 'en');
  const reading = await readRegistrationEvidence(
    createGraphReader({
      url: tenant.graph,
      fetch: (request) => {
        requests.push(request.url.slice(tenant.graph.length));
        return tenant.handle(request);
      },
      token: () => Promise.resolve({value: token, scopes: []}),
      wait: () => Promise.reject(new Error('Nobody asked to wait')),
    }),
    {
      clientId: tenant.clientId,
      ...(integrations[integration].inputs.some(({id}) => id === 'objectId') && {objectId: tenant.objectId}),
      ...questionOf(expectation),
    },
  );
  const evidence = {...reading.evidence, signs: signsOf(integration, scenario)};
  return {...checkRegistration(evidence, expectation, now), requests, reading, evidence};
}

function signsOf(integration: IntegrationId, scenario: RegistrationScenarioId): ConsentSigns {
  const {vendorPrompt, refusals, claimed, grantedBefore} = registrationScenarios[scenario].signs ?? {};
  return {
    ...(vendorPrompt !== undefined && {vendorPrompt}),
    ...(refusals && {refusals}),
    ...(claimed && {claimedAt: start}),
    ...(grantedBefore && {
      grantedBefore: integrations[integration].registration.permissions.map(({value}) => value),
    }),
  };
}
