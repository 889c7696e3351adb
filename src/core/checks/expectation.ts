/**
 * What a sign-in is compared with: the few facts of a contract that rules read. Pages receive it as data;
 * scripts and tests build it from the contract with `expectationOf`.
 */
import type {Resource} from '../contracts/catalogue';
import type {Integration} from '../contracts/schema';
import type {GuideStep} from '../diagnosis/explanation';
import {findStep} from '../diagnosis/guide-step';
import type {FindingCode} from './finding';

export type ExpectedPermission = {
  /** The name without its resource: `user_impersonation`. */
  readonly value: string;
  readonly required: boolean;
  /** Id of the contract step that grants it, where it differs from that of the other permissions. */
  readonly step?: string;
};

export type SignInExpectation = {
  /** Delegated permissions of the one resource that the vendor calls. */
  readonly permissions: readonly ExpectedPermission[];
  /** App ID URI of that resource, or the reader's environment URL. Case and trailing slashes do not matter. */
  readonly resourceUri: string;
  /** Further identifiers of the same resource: other URIs, its application ID. */
  readonly resourceAliases: readonly string[];
  /** True where the vendor must keep the connection without the user. */
  readonly offline: boolean;
  readonly audience: 'single-tenant' | 'multitenant';
  /** Which step to redo for a finding; no entry where the contract has no such step. */
  readonly stepFor: Readonly<Partial<Record<FindingCode, string>>>;
  /** Ids of the steps that a sign-in can prove (contract steps whose `check` is `sign-in`). */
  readonly checkedSteps: readonly string[];
};

/**
 * @param resource the contract's `signIn.resource`.
 * @param environmentUrl the reader's own, for resources that have no URI of their own.
 * @returns undefined where the contract has no browser sign-in, or the resource's URI is not known yet.
 */
export function expectationOf(
  integration: Pick<Integration, 'registration' | 'signIn' | 'steps'>,
  resource: Pick<Resource, 'appId' | 'identifierUri' | 'alternativeUris'>,
  environmentUrl?: string,
): SignInExpectation | undefined {
  const resourceUri = resource.identifierUri ?? environmentUrl;
  const {signIn, registration, steps} = integration;
  if (!signIn || resourceUri === undefined) return undefined;
  return {
    permissions: registration.permissions
      .filter(({kind, resource: owner}) => kind === 'delegated' && owner === signIn.resource)
      .map(({value, required}) => ({value, required})),
    resourceUri,
    resourceAliases: [...resource.alternativeUris, resource.appId],
    offline: signIn.offline,
    audience: registration.audience,
    stepFor: stepsForFindings(steps.map(({id}) => id)),
    checkedSteps: steps.filter(({check}) => check === 'sign-in').map(({id}) => id),
  };
}

/** @returns for each finding the step among these ids that sets right what it is about, if there is one. */
export function stepsForFindings(stepIds: readonly string[]): Partial<Record<FindingCode, string>> {
  const found: Partial<Record<FindingCode, string>> = {};
  // The sign-in check stands in this step itself: nobody is sent back to where they are.
  const others = stepIds.filter((id) => id !== 'check-sign-in');
  for (const code of Object.keys(guideStepOf) as (keyof typeof guideStepOf)[]) {
    const step = findStep(others, guideStepOf[code]);
    if (step !== undefined) found[code] = step;
  }
  return found;
}

/** `sign-in-refused` is absent: its step depends on the error code, which the diagnosis catalogue knows. */
const guideStepOf = {
  'required-scope-missing': 'api-permissions',
  'more-granted-than-asked': 'api-permissions',
  'scope-of-another-resource': 'api-permissions',
  'consent-not-granted': 'admin-consent',
  'consent-declined': 'admin-consent',
  'admin-approval-required': 'admin-consent',
  'refresh-not-possible': 'api-permissions',
  'wrong-tenant': 'tenant-id',
  'personal-account-used': 'account-types',
  'redirect-uri-not-registered': 'redirect-uri',
  'redirect-uri-on-wrong-platform': 'redirect-uri',
  'registration-is-single-tenant': 'account-types',
  'user-not-assigned': 'enterprise-app',
  'application-not-found': 'client-id',
} as const satisfies Record<Exclude<FindingCode, 'sign-in-refused'>, GuideStep>;
