/** What an application's own sign-in is compared with: the few facts of a contract that rules read. */
import type {Resource} from '../../contracts/catalogue';
import {firstCallsOf, type CallContract, type FirstCallId, type Route} from '../../contracts/first-calls';
import type {Integration, ResourceId} from '../../contracts/schema';
import {findStep} from '../../diagnosis/guide-step';
import type {Cause, GuideStep} from '../../diagnosis/explanation';
import type {AppOnlyValues} from './evidence';
import type {AppOnlyFindingCode} from './finding';

export type AppOnlyExpectation = {
  /** All names of the API that is called; case and a slash at the end do not matter. The first one is asked for. */
  readonly audiences: readonly [string, ...string[]];
  /** The reader's tenant, where it was given as an ID, in lower case. */
  readonly tenantId?: string;
  readonly requiredRoles: readonly string[];
  /** May be there, need not. */
  readonly optionalRoles: readonly string[];
  /** Given inside Exchange for chosen mailboxes: consent in Entra to any of them opens all. */
  readonly exchangeRoles: readonly string[];
  /** The company that the reader named. */
  readonly company?: string;
  /** The calls that this way makes. */
  readonly calls: readonly FirstCallId[];
  /** ISO date from which this way is closed for good. */
  readonly endsOn?: string;
  /** Which step to redo for a finding; no entry where the contract has no such step. */
  readonly stepFor: Readonly<Partial<Record<AppOnlyFindingCode, string>>>;
  /** Where this set-up mends a refusal elsewhere than others do. */
  readonly stepForCause: Readonly<Partial<Record<Cause, string>>>;
};

/** Where permissions are given inside Exchange and not in Entra. */
const exchangeStep = 'assign-exchange-roles';

/** A contract's part of it, as plain data: a page receives it, and adds what only the reader knows. */
export type AppOnlyFacts = Omit<AppOnlyExpectation, 'audiences' | 'tenantId' | 'company'> & {
  /** Undefined where every reader has an address of their own. */
  readonly identifierUri?: string;
  readonly otherNames: readonly string[];
};

/** What of a contract the rules compare with. */
export type AppOnlyContract = CallContract & {
  readonly registration: {
    readonly permissions: readonly Pick<
      Integration['registration']['permissions'][number],
      'resource' | 'kind' | 'value' | 'required' | 'grantedBy'
    >[];
  };
  readonly route: {readonly milestones: readonly {readonly date: string}[]};
  readonly steps: readonly {readonly id: string}[];
};

/** @param resources at least that of the contract's first call */
export function appOnlyFactsOf(
  integration: AppOnlyContract,
  resources: Readonly<Record<ResourceId, Pick<Resource, 'appId' | 'identifierUri' | 'alternativeUris'>>>,
  route: Route = 'graph',
): AppOnlyFacts {
  const calls = firstCallsOf(integration, route);
  const [{resource: id}] = calls;
  const {identifierUri, alternativeUris, appId} = resources[id];
  const own = integration.registration.permissions.filter((entry) => entry.resource === id);
  const inEntra = own.filter(({kind, grantedBy}) => kind === 'application' && grantedBy !== 'exchange-rbac');
  const exchangeRoles = own.filter(({grantedBy}) => grantedBy === 'exchange-rbac').map(({value}) => value);
  const steps = integration.steps.map((step) => step.id);
  const endsOn = route === 'ews' ? integration.route.milestones.at(-1)?.date : undefined;
  return {
    ...(identifierUri !== undefined && {identifierUri}),
    otherNames: [...alternativeUris, appId],
    requiredRoles: inEntra.filter(({required}) => required).map(({value}) => value),
    optionalRoles: inEntra.filter(({required}) => !required).map(({value}) => value),
    exchangeRoles,
    calls: calls.map((call) => call.id),
    ...(endsOn !== undefined && {endsOn}),
    stepFor: stepsFor(steps),
    stepForCause:
      exchangeRoles.length > 0 && steps.includes(exchangeStep)
        ? {'graph-permission-missing': exchangeStep}
        : {},
  };
}

/**
 * What the reader gave, as the rules compare it.
 *
 * @param given `tenant`: an ID in lower case, or a domain, with which no token can be compared
 */
export function appOnlyValuesOf({
  tenant,
  environmentUrl,
  company,
}: {
  readonly tenant?: string | undefined;
  readonly environmentUrl?: string | undefined;
  readonly company?: string | undefined;
}): AppOnlyValues {
  return {
    ...(environmentUrl !== undefined && {environmentUrl}),
    ...(company !== undefined && {company}),
    ...(tenant !== undefined && !tenant.includes('.') && {tenantId: tenant}),
  };
}

/** @returns undefined where the API has the reader's own address and that is not known */
export function withReaderValues(
  {identifierUri, otherNames, ...facts}: AppOnlyFacts,
  {tenantId, environmentUrl, company}: AppOnlyValues,
): AppOnlyExpectation | undefined {
  const uri = identifierUri ?? environmentUrl;
  if (uri === undefined) return undefined;
  return {
    ...facts,
    audiences: [uri, ...otherNames],
    ...(tenantId !== undefined && {tenantId}),
    ...(company !== undefined && {company}),
  };
}

/** Both at once, where the contract is at hand. */
export function appOnlyExpectationOf(
  integration: AppOnlyContract,
  resources: Parameters<typeof appOnlyFactsOf>[1],
  values: AppOnlyValues,
  route: Route = 'graph',
): AppOnlyExpectation | undefined {
  return withReaderValues(appOnlyFactsOf(integration, resources, route), values);
}

function stepsFor(steps: readonly string[]): Partial<Record<AppOnlyFindingCode, string>> {
  const found: Partial<Record<AppOnlyFindingCode, string>> = {};
  for (const code of Object.keys(guideStepOf) as (keyof typeof guideStepOf)[]) {
    const step = findStep(steps, guideStepOf[code]);
    if (step !== undefined) found[code] = step;
  }
  for (const code of Object.keys(ownStepOf) as (keyof typeof ownStepOf)[]) {
    const step = steps.find((id) => id === ownStepOf[code]);
    if (step !== undefined) found[code] = step;
  }
  return found;
}

/** Refusals are absent: theirs depends on the code, which the diagnosis knows. */
const guideStepOf = {
  'secret-id-given': 'secret',
  'token-for-another-api': 'environment-url',
  'token-from-another-tenant': 'tenant-id',
  'required-role-missing': 'admin-consent',
  'more-roles-than-asked': 'api-permissions',
  'company-not-found': 'company',
} as const satisfies Partial<Record<AppOnlyFindingCode, GuideStep>>;

/** Steps that errors never point at, and these findings do. */
const ownStepOf = {
  'role-opens-every-mailbox': 'avoid-entra-grants',
  'more-roles-than-asked': 'avoid-entra-grants',
  'mailbox-limit-missing': 'limit-mailboxes',
  'route-ends': 'retire-ews',
} as const satisfies Partial<Record<AppOnlyFindingCode, string>>;
