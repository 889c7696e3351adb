/** The facts of a contract that a diagnosis compares with, for whoever has the contract itself: build, scripts, tests. */
import type {Resource} from '../contracts/catalogue';
import type {Integration} from '../contracts/schema';
import type {ContractFacts} from './diagnosis';

/** @param resources at least those that the contract's permissions name */
export function contractFacts(
  {id, product, flow, registration, consent, steps}: Integration,
  resources: readonly Pick<Resource, 'id' | 'appId' | 'identifierUri' | 'alternativeUris'>[],
): ContractFacts {
  const wanted = new Set(registration.permissions.map(({resource}) => resource));
  wanted.add(product.id);
  return {
    integration: id,
    product: product.id,
    flow: flow === 'client-credentials' ? 'app-only' : 'delegated',
    audience: registration.audience,
    consentBy: consent.by,
    redirectUris: registration.redirectUris.map(({uri, platform}) => ({uri, platform})),
    permissions: registration.permissions.map(({resource, kind, value}) => ({resource, kind, value})),
    resources: resources
      .filter((resource) => wanted.has(resource.id))
      .map(({id: resourceId, appId, identifierUri, alternativeUris}) => ({
        id: resourceId,
        names: [appId, ...(identifierUri === undefined ? [] : [identifierUri]), ...alternativeUris],
      })),
    steps: steps.map((step) => step.id),
  };
}
