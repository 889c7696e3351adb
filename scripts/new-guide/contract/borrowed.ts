/**
 * Facts about a product that an existing guide has found out: a new one states them with their own source and the day on
 * which that source was read, not with today's.
 */
import {integrations} from '../../../src/core/contracts/integrations';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import type {Consent, Input, NamedFact, ProductSetup, SourcePage, Step} from './guide';

/** @throws Error naming what is missing: the guide that had it has changed */
export function factsOf(id: IntegrationId, ids: readonly string[]): readonly NamedFact[] {
  return ids.map((wanted) =>
    present(
      integrations[id].facts.find((fact) => fact.id === wanted),
      id,
      wanted,
    ),
  );
}

export function stepOf(id: IntegrationId, wanted: string): Step {
  return present(
    integrations[id].steps.find((step) => step.id === wanted),
    id,
    wanted,
  );
}

export function inputOf(id: IntegrationId, wanted: string): Input {
  return present(
    integrations[id].inputs.find((input) => input.id === wanted),
    id,
    wanted,
  );
}

export function setupOf(id: IntegrationId, kind: string): ProductSetup {
  return present(
    integrations[id].productSetup.find((setup) => setup.kind === kind),
    id,
    kind,
  );
}

export function sourcesOf(id: IntegrationId, ids: readonly string[]): readonly SourcePage[] {
  return ids.map((wanted) =>
    present(
      integrations[id].sources.find((source) => source.id === wanted),
      id,
      wanted,
    ),
  );
}

export const consentOf = (id: IntegrationId): Consent => integrations[id].consent;

function present<T>(found: T | undefined, id: IntegrationId, wanted: string): T {
  if (found === undefined) throw new Error(`The contract “${id}” has no “${wanted}” to take over.`);
  return found;
}
