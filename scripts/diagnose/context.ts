/** What the engine compares with, once a guide is named. */
import {integrations} from '../../src/core/contracts/integrations';
import {resources} from '../../src/core/contracts/resources';
import type {IntegrationId} from '../../src/core/contracts/schema';
import {contractFacts} from '../../src/core/diagnosis/contract-facts';
import type {DiagnosisContext} from '../../src/core/diagnosis/diagnosis';

/** @param integration undefined: no guide */
export function contextOf(integration: IntegrationId | undefined): DiagnosisContext {
  if (integration === undefined) return {};
  return {contract: contractFacts(integrations[integration], Object.values(resources))};
}
