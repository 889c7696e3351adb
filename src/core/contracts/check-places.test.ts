import {describe, expect, it} from 'vitest';
import {checkPlaceOf, checkPlaceOfStep, registrationCheckPlace} from './check-places';
import {integrations} from './integrations';

const {
  'codat-business-central': codat,
  'ipaas-business-central': ipaas,
  'cloud-elements-finance-operations': cloudElements,
} = integrations;

describe('where a set-up is checked again', () => {
  it.each([
    [codat, 'check-sign-in'],
    [cloudElements, 'check-sign-in'],
    [ipaas, 'check-app-only-access'],
    [{steps: []}, registrationCheckPlace],
  ])('as a whole', (contract, place) => {
    expect(checkPlaceOf(contract)).toBe(place);
  });

  it.each([
    [codat, 'grant-admin-consent', 'check-sign-in'],
    [codat, 'create-secret', registrationCheckPlace],
    [codat, 'enter-keys', 'enter-keys'],
    [ipaas, 'assign-permission-sets', 'check-app-only-access'],
    // Its commands stand within the step.
    [cloudElements, 'grant-user-rights', 'grant-user-rights'],
    [codat, 'no-such-step', 'no-such-step'],
  ])('step by step', (contract, step, place) => {
    expect(checkPlaceOfStep(contract, step)).toBe(place);
  });
});
