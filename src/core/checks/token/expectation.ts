/** The facts of a contract that a decoded token is compared with. */
import type {Resource} from '../../contracts/catalogue';
import type {Integration, PermissionKind, ResourceId} from '../../contracts/schema';
import {findStep} from '../../diagnosis/guide-step';

export type TokenExpectation = {
  readonly flow: 'app-only' | 'delegated';
  /** APIs that the vendor calls. Several where a permission belongs to another one than the product's. */
  readonly called: readonly ResourceId[];
  readonly permissions: readonly {
    readonly resource: ResourceId;
    readonly kind: PermissionKind;
    readonly value: string;
    readonly required: boolean;
    /** False: granted inside the product, so that no token ever names it. */
    readonly isInToken: boolean;
  }[];
  /** Permissions that must not be there. */
  readonly never: readonly string[];
  /** The contract's steps that set right what a token shows. */
  readonly steps: {
    readonly tenant?: string;
    readonly client?: string;
    /** Where the enterprise application's object ID is asked for. */
    readonly objectId?: string;
    readonly permissions?: string;
    readonly consent?: string;
  };
};

/** Names that APIs answer to, whoever calls them: application ID and URIs, without closing slashes. */
export type KnownAudience = {readonly resource: ResourceId; readonly names: readonly string[]};

export function tokenExpectation({
  flow,
  product,
  registration,
  signIn,
  steps,
}: Pick<Integration, 'flow' | 'product' | 'registration' | 'signIn' | 'steps'>): TokenExpectation {
  const {permissions, never} = registration;
  const ids = steps.map(({id}) => id);
  const called = [...permissions.map(({resource}) => resource), ...(signIn ? [signIn.resource] : [])];
  const guideSteps = {
    tenant: findStep(ids, 'tenant-id'),
    client: findStep(ids, 'client-id'),
    objectId: ids.find((id) => id.includes('service-principal')),
    permissions: findStep(ids, 'api-permissions'),
    consent: findStep(ids, 'admin-consent'),
  };
  return {
    flow: flow === 'client-credentials' ? 'app-only' : 'delegated',
    called: [...new Set(called.length > 0 ? called : [product.id])],
    permissions: permissions.map(({resource, kind, value, required, grantedBy}) => ({
      resource,
      kind,
      value,
      required,
      isInToken: grantedBy !== 'exchange-rbac',
    })),
    never: never.map(({value}) => value),
    steps: Object.fromEntries(Object.entries(guideSteps).filter(([, step]) => step !== undefined)),
  };
}

export function knownAudiences(resources: readonly Resource[]): readonly KnownAudience[] {
  return resources.map(({id, appId, identifierUri, alternativeUris}) => ({
    resource: id,
    names: [appId, ...(identifierUri === undefined ? [] : [identifierUri]), ...alternativeUris],
  }));
}
