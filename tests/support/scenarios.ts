/** What a reader does in each practice scenario, and the one finding that must come of it. */
import type {FindingArgs, FindingCode} from '../../src/core/checks/finding';
import {resources} from '../../src/core/contracts/resources';
import type {Integration} from '../../src/core/contracts/schema';
import type {ScenarioId} from '../../src/practice-tenant/scenarios';
import type {PracticeWindow, Role} from './sign-in-check';

/**
 * How the window ends. `returns`: by itself. `stops`: on the tenant's own error page, whose text the reader copies.
 */
type Way = {readonly ends: 'returns' | 'stops'; readonly act: (opened: PracticeWindow) => Promise<void>};

const choosing = (role: Role) => async (opened: PracticeWindow) => opened.choose(role);
const asAdministrator: Way = {ends: 'returns', act: choosing('administrator')};
const asUser: Way = {ends: 'returns', act: choosing('user')};
const stopsAtOnce: Way = {ends: 'stops', act: () => Promise.resolve()};
const stopsForUser: Way = {ends: 'stops', act: choosing('user')};

const ways: Readonly<Record<ScenarioId, Way>> = {
  'all-is-well': asAdministrator,
  'consent-not-granted': asAdministrator,
  'consent-declined': {
    ends: 'returns',
    act: async (opened) => {
      await opened.choose('administrator');
      await opened.press(opened.language.tenant.consent.cancel);
    },
  },
  'required-scope-missing': asAdministrator,
  'wrong-tenant': asAdministrator,
  'redirect-uri-not-registered': stopsAtOnce,
  'registration-is-single-tenant': stopsAtOnce,
  'admin-approval-required': {
    ends: 'returns',
    act: async (opened) => {
      await opened.choose('user');
      await opened.press(opened.language.tenant.approval.return);
    },
  },
  'user-not-assigned': stopsForUser,
  'more-granted-than-asked': asAdministrator,
  'scope-of-another-resource': asAdministrator,
  'refresh-not-possible': asAdministrator,
  'personal-account-used': stopsForUser,
  'redirect-uri-on-wrong-platform': asAdministrator,
  'application-not-found': {ends: 'stops', act: choosing('administrator')},
  'sign-in-refused': asUser,
};

/** Asked for one tenant, Entra knows at once which directory lacks the application; else only an account tells. */
export function wayOf(id: ScenarioId, {signIn}: Integration): Way {
  return id === 'application-not-found' && signIn?.authority === 'tenant' ? stopsAtOnce : ways[id];
}

type Expected = {readonly [C in FindingCode]: {readonly code: C; readonly args: FindingArgs[C]}}[FindingCode];

/** The permission that the practice tenant takes away: see `permissionAddedLater`. */
function addedLater(required: readonly string[]): string {
  return required.findLast((value) => value !== 'user_impersonation') ?? required.at(-1) ?? '';
}

/** The product’s own address; the reader’s environment, where it has none. */
function resourceUriOf({signIn, inputs}: Integration): string {
  const own = signIn && resources[signIn.resource].identifierUri;
  return own ?? inputs.find(({id}) => id === 'environmentUrl')?.example ?? '';
}

const refusedWith = {
  'consent-not-granted': 'AADSTS65001',
  'consent-declined': 'AADSTS65004',
  'redirect-uri-not-registered': 'AADSTS50011',
  'registration-is-single-tenant': 'AADSTS50194',
  'admin-approval-required': 'AADSTS90094',
  'user-not-assigned': 'AADSTS50105',
  'personal-account-used': 'AADSTS500200',
  'redirect-uri-on-wrong-platform': 'AADSTS9002326',
  'application-not-found': 'AADSTS700016',
  'sign-in-refused': 'AADSTS53003',
} as const satisfies Partial<Record<FindingCode, string>>;

/**
 * @param id - of a scenario in which not all is well: it has the name of its finding
 * @param tenantId - the reader's own, or that of the practice tenant
 */
export function expectedOf(id: FindingCode, tenantId: string, contract: Integration): Expected {
  const required = contract.registration.permissions
    .filter((entry) => entry.required)
    .map(({value}) => value);
  const later = addedLater(required);
  switch (id) {
    case 'required-scope-missing':
      return {code: id, args: {missing: [later], granted: required.filter((value) => value !== later)}};
    case 'wrong-tenant':
      return {code: id, args: {actual: 'Atelier Granit', expected: tenantId}};
    case 'more-granted-than-asked':
      return {code: id, args: {extra: ['Automation.ReadWrite.All']}};
    case 'scope-of-another-resource':
      return {
        code: id,
        args: {scopes: [`https://graph.microsoft.com/${later}`], expectedResource: resourceUriOf(contract)},
      };
    case 'refresh-not-possible':
      return {code: id, args: {}};
    default:
      return {code: id, args: {code: refusedWith[id]}};
  }
}

/** As a reader is addressed in findings. */
export function readerContext(contract: Integration, language: 'en' | 'fr') {
  return {vendor: contract.vendor.name, product: contract.product.name[language]};
}
