/**
 * Which of eight states the consent to one permission is in. "Granted" is said on one ground alone: the directory holds
 * a grant of this very permission, on the API that the contract names, for the whole tenant.
 */
import {catalogue, isKnownCode} from '../../diagnosis/catalogue';
import type {ConsentSigns, RegistrationEvidence} from './evidence';
import type {ExpectedAccess} from './expectation';
import {permissionName} from './permission-name';

export const consentStates = [
  'not-granted',
  'user-only',
  'admin-granted',
  'prompt-forced',
  'on-another-api',
  'propagating',
  'revoked',
  'blocked-by-policy',
] as const;

export type ConsentState = (typeof consentStates)[number] | 'cannot-tell';

/** After this, what somebody says they granted and nobody sees was not granted. Milliseconds. */
export const propagationLimit = 60 * 60 * 1000;

/** @param now milliseconds since the epoch */
export function consentState(
  access: ExpectedAccess,
  evidence: RegistrationEvidence,
  now: number,
): ConsentState {
  const granted = grantsOf(access, evidence);
  if (granted === undefined) return 'cannot-tell';
  const {signs = {}} = evidence;
  if (granted.everyone) return withGrant(access, signs);
  if (granted.people > 0) return 'user-only';
  if (signs.claimedAt !== undefined && isRecent(signs.claimedAt, now)) return 'propagating';
  if (includes(signs.grantedBefore, access.value)) return 'revoked';
  if (granted.elsewhere.length > 0) return 'on-another-api';
  return refusedByPolicy(signs) === undefined ? 'not-granted' : 'blocked-by-policy';
}

function withGrant({value, kind}: ExpectedAccess, {inToken, vendorPrompt}: ConsentSigns): ConsentState {
  if (inToken !== undefined && !includes(inToken, value)) return 'propagating';
  const prompts = vendorPrompt?.toLowerCase().split(/\s+/) ?? [];
  return kind === 'delegated' && prompts.some((prompt) => forcing.has(prompt))
    ? 'prompt-forced'
    : 'admin-granted';
}

/** Values of `prompt` that show the consent page whatever was granted. */
const forcing: ReadonlySet<string> = new Set(['consent', 'admin_consent']);

/** The first code with which a policy refused, if one did. */
export function refusedByPolicy({refusals = []}: ConsentSigns): string | undefined {
  return refusals.find((code) => isKnownCode(code) && catalogue[code].cause === 'admin-consent-required');
}

export type Granted = {
  readonly everyone: boolean;
  /** How many people consented for themselves. */
  readonly people: number;
  /** Object IDs of other APIs on which a permission of the same name is granted. */
  readonly elsewhere: readonly string[];
};

/** @returns undefined where the directory's grants of that kind, or its APIs, could not be read. */
export function grantsOf(
  {kind, id, value, api}: ExpectedAccess,
  {delegatedGrants, appRoleAssignments, apis, enterpriseApplication}: RegistrationEvidence,
): Granted | undefined {
  // Without an enterprise application there is nobody to grant to.
  if (enterpriseApplication.state === 'absent') return {everyone: false, people: 0, elsewhere: []};
  if (apis.state !== 'read') return undefined;
  const own = apis.value.find(({appId}) => appId === api.appId)?.objectId;
  if (kind === 'application') {
    if (appRoleAssignments.state !== 'read') return undefined;
    const named = appRoleAssignments.value.filter(({roleId, resourceId}) => {
      if (resourceId === own && id !== undefined) return roleId === id;
      const appId = apis.value.find(({objectId}) => objectId === resourceId)?.appId;
      return appId !== undefined && permissionName(appId, roleId, kind) === value;
    });
    return split(
      named.map(({resourceId}) => ({resourceId, for: 'everyone' as const})),
      own,
    );
  }
  if (delegatedGrants.state !== 'read') return undefined;
  return split(
    delegatedGrants.value.filter(({scopes}) => includes(scopes, value)),
    own,
  );
}

function split(
  grants: readonly {readonly resourceId: string; readonly for: 'everyone' | 'one-person'}[],
  own: string | undefined,
): Granted {
  const here = grants.filter(({resourceId}) => resourceId === own);
  return {
    everyone: here.some((grant) => grant.for === 'everyone'),
    people: here.filter((grant) => grant.for === 'one-person').length,
    elsewhere: grants.filter(({resourceId}) => resourceId !== own).map(({resourceId}) => resourceId),
  };
}

function isRecent(at: number, now: number): boolean {
  return at <= now && now - at < propagationLimit;
}

/** Entra compares names of scopes without regard to case. */
function includes(values: readonly string[] | undefined, value: string): boolean {
  return values?.some((entry) => entry.toLowerCase() === value.toLowerCase()) ?? false;
}
