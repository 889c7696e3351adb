/** The tests that a new guide brings with it: what the vendor asked for on that day, and its practice scenarios. */
import {camelCase} from '../names';
import type {NewContract} from './build';
import type {Guide} from './guide';

/** @returns the source of `src/core/contracts/integrations/<id>.test.ts`, not yet formatted */
export function printContractTest(guide: Guide, contract: NewContract): string {
  const {id, vendor, today} = guide;
  const {registration, steps, handover} = contract;
  const name = camelCase(id);
  const pinned = {
    flow: contract.flow,
    audience: registration.audience,
    redirectUris: registration.redirectUris.map(({platform, uri}) => [platform, uri]),
    credential: registration.credential?.kinds ?? [],
    permissions: registration.permissions.map(({resource, kind, value}) => [resource, kind, value]),
    never: registration.never.map(({value}) => value),
    steps: steps.map((step) => [step.id, step.check]),
    handover: handover.items.map((item) => item.id),
  };
  return `/** What ${vendor} asked for on ${today}. Whoever changes the contract changes it here as well, knowingly. */
import {expect, test} from 'vitest';
import {validateIntegration} from '../validate';
import {${name}} from './${id}';

const {flow, registration, steps, handover} = ${name};

test('the contract does not contradict itself', () => {
  expect(validateIntegration(${name})).toEqual({ok: true, value: ${name}});
});

test('asks for what the vendor’s instructions ask for, and for nothing else', () => {
  expect(flow).toBe(${JSON.stringify(pinned.flow)});
  expect(registration.audience).toBe(${JSON.stringify(pinned.audience)});
  expect(registration.redirectUris.map(({platform, uri}) => [platform, uri])).toEqual(${JSON.stringify(pinned.redirectUris)});
  expect(registration.credential?.kinds ?? []).toEqual(${JSON.stringify(pinned.credential)});
  expect(registration.permissions.map(({resource, kind, value}) => [resource, kind, value])).toEqual(${JSON.stringify(pinned.permissions)});
  expect(registration.never.map(({value}) => value)).toEqual(${JSON.stringify(pinned.never)});
});

test('takes the reader through these steps, each proved in this way', () => {
  expect(steps.map(({id, check}) => [id, check])).toEqual(${JSON.stringify(pinned.steps)});
});

test('hands over these values, and no secret that is not one of them', () => {
  expect(handover.items.map(({id}) => id)).toEqual(${JSON.stringify(pinned.handover)});
  expect(handover.items.filter(({secret}) => secret).map(({id}) => id)).toEqual(${JSON.stringify(
    handover.items.filter(({secret}) => secret).map((item) => item.id),
  )});
});
`;
}

/** @returns the source of `tests/journeys/<id>.spec.ts`, for a guide whose check signs in */
export function printJourney({id, vendor}: Guide): string {
  return `/** Each practice scenario of the ${vendor} guide ends in exactly its finding, in both languages. */
import {practiseScenarios} from '../support/practise-scenarios';

practiseScenarios('${id}');
`;
}
