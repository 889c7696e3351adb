/** Every scenario of the registration check provokes its finding, in every guide that it suits, and nothing in others. */
import {describe, expect, it} from 'vitest';
import {registrationFindingCodes} from '../../../src/core/checks/registration/finding';
import {integrations} from '../../../src/core/contracts/integrations';
import {
  registrationScenarios,
  registrationScenariosFor,
  type RegistrationScenarioId,
} from '../../../src/practice-tenant/scenarios/registration';
import {practise} from './practise';

const contracts = Object.values(integrations);
const played = contracts.flatMap((contract) =>
  registrationScenariosFor(contract).map(({id}) => [id, contract.id] as const),
);

/** Findings that another mistake brings with it, because they are true as well. */
const alongside: Readonly<Partial<Record<RegistrationScenarioId, readonly string[]>>> = {
  'permission-superfluous': ['grant-superfluous'],
  'api-not-in-tenant': ['permission-not-requested', 'consent-missing'],
  'enterprise-app-missing': ['consent-missing'],
};

describe('the practice tenant', () => {
  it.each(played)('%s in %s', async (id, integration) => {
    const {findings} = await practise(integration, id);
    const codes = findings.map(({code}) => code);
    if (id === 'all-is-well') {
      expect(findings).toEqual([]);
      return;
    }
    expect(codes).toContain(id);
    const others = codes.filter((code) => code !== id && !alongside[id]?.includes(code));
    expect(others).toEqual([]);
  });

  it('has a scenario for every finding, and each suits some guide', () => {
    const ids = new Set(played.map(([id]) => id));
    expect([...ids].sort()).toEqual([...registrationFindingCodes, 'all-is-well'].sort());
    expect(Object.keys(registrationScenarios).sort()).toEqual([...ids].sort());
  });

  it('settles what propagates', async () => {
    const codesAt = async (seconds: number) =>
      (await practise('codat-business-central', 'consent-propagating', seconds)).findings.map(
        ({code}) => code,
      );
    expect(await codesAt(10)).toEqual(['consent-propagating']);
    expect(await codesAt(20)).toEqual([]);
  });
});

describe('what is asked of Graph', () => {
  it.each([
    ['codat-business-central', 6],
    ['cloud-elements-finance-operations', 6],
    ['ipaas-business-central', 4],
    ['adobe-dataverse', 3],
    ['prextra-exchange', 5],
  ] as const)('of %s takes %i requests where all is well', async (integration, count) => {
    const {requests} = await practise(integration, 'all-is-well');
    expect(requests).toHaveLength(count);
    expect(new Set(requests).size).toBe(count);
  });

  it('takes two more to tell an object ID from a client ID', async () => {
    const {requests} = await practise('codat-business-central', 'object-ids-mixed-up');
    expect(requests).toHaveLength(8);
  });
});
