import type {DoctorData} from '../components/ErrorDoctor/guides';
import {integrations} from '../core/contracts/integrations';
import {resources} from '../core/contracts/resources';
import {roles} from '../core/contracts/roles';
import type {RoleId} from '../core/contracts/schema';
import {contractFacts} from '../core/diagnosis/contract-facts';
import type {Locale} from './page';

/** What `<ErrorDoctor/>` compares a message with, in one language. */
export function doctorDataIn(locale: Locale): DoctorData {
  return {
    guides: Object.values(integrations).map((contract) => ({
      id: contract.id,
      title: contract.title[locale],
      vendor: contract.vendor.name,
      facts: contractFacts(contract, Object.values(resources)),
      steps: contract.steps.map(({id, title}) => ({id, title: title[locale]})),
    })),
    roles: Object.fromEntries(
      Object.values(roles).map(({id, name}) => [id, name[locale]] as const),
    ) as Record<RoleId, string>,
  };
}
