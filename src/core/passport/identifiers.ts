/** Which texts of a set-up lead back to the customer: what a reader may have cut short. */
import type {AppOnlyReport} from '../checks/app-only/evidence';
import type {CheckEvidence} from '../checks/check-record';
import type {RegistrationEvidence} from '../checks/registration/evidence';
import {readUrl} from '../entra/pasted-text';
import {otherHost, productOfHost} from '../entra/product-host';
import {personalAccountsTenantId} from '../entra/tenant';
import type {PassportContract} from './passport';
import {leadsSomewhere} from './text-kinds';

type Found = readonly (string | undefined)[];

/** Microsoft's own tenant of personal accounts leads to nobody, and neither do the contract's own addresses and APIs. */
export function identifiersIn(
  evidence: readonly CheckEvidence[],
  others: Found,
  {registration}: Pick<PassportContract, 'registration'>,
): string[] {
  const notTheirs = new Set([
    personalAccountsTenantId,
    ...registration.permissions.map(({api}) => api.appId),
    ...registration.redirectUris.map(({uri}) => readUrl(uri)?.hostname),
  ]);
  return [...evidence.flatMap(idsIn), ...others].filter(
    (text): text is string =>
      text !== undefined && leadsSomewhere(text) && !notTheirs.has(text.toLowerCase()),
  );
}

function idsIn(evidence: CheckEvidence): Found {
  switch (evidence.kind) {
    case 'sign-in':
      return [evidence.tenantId, evidence.expectedTenantId, customerHost(evidence.resourceUri)];
    case 'refusal':
      return [];
    case 'registration':
      return idsInRegistration(evidence);
    case 'app-only':
      return idsInReport(evidence);
  }
}

function idsInRegistration(evidence: RegistrationEvidence): Found {
  const {application, enterpriseApplication, delegatedGrants, appRoleAssignments, apis} = evidence;
  const own = application.state === 'read' ? application.value : undefined;
  return [
    evidence.clientId,
    evidence.objectId,
    evidence.mistaken?.clientId,
    own?.appId,
    own?.objectId,
    own?.publisherDomain,
    ...(own ? [...own.secrets, ...own.certificates].map(({keyId}) => keyId) : []),
    ...(own?.redirectUris.map(({uri}) => customerHost(uri)) ?? []),
    ...(enterpriseApplication.state === 'read' ? [enterpriseApplication.value.objectId] : []),
    ...(delegatedGrants.state === 'read' ? delegatedGrants.value.map(({resourceId}) => resourceId) : []),
    ...(appRoleAssignments.state === 'read' ? appRoleAssignments.value.map((entry) => entry.resourceId) : []),
    ...(apis.state === 'read' ? apis.value.map(({objectId}) => objectId) : []),
  ];
}

function idsInReport({values, seen: {token}}: AppOnlyReport): Found {
  const claims = token.kind === 'issued' ? token.claims : undefined;
  return [
    values.tenantId,
    customerHost(values.environmentUrl),
    claims?.tenantId,
    customerHost(claims?.audience),
  ];
}

/** The host of an address, where it bears the customer's name; one that all customers share names nobody. */
export function customerHost(url = ''): string | undefined {
  const host = readUrl(url)?.hostname;
  if (host === undefined || host === 'localhost' || otherHost(host) !== undefined) return undefined;
  const product = productOfHost(host);
  return product === undefined || 'name' in product ? host : undefined;
}
