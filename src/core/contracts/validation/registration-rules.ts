/**
 * Rules of the app registration that span several fields.
 */
import {parseRedirectUri, type RedirectUriProblem} from '../../entra/redirect-uri';
import {findPermission, resources} from '../resources';
import type {Integration, Permission, RoleId} from '../schema';

/** Microsoft's upper limit for a client secret made in the portal. */
const secretLimitMonths = 24;

/** May consent to every delegated permission, yet not to application permissions of Microsoft Graph. */
const limitedConsentRoles: readonly RoleId[] = [
  'cloud-application-administrator',
  'application-administrator',
];

/** What contradicts itself inside `registration`, `signIn` and `consent`. */
export function registrationProblems(contract: Integration): string[] {
  return [
    ...permissionProblems(contract),
    ...redirectProblems(contract),
    ...credentialProblems(contract),
    ...signInProblems(contract),
    ...consentProblems(contract),
  ];
}

function permissionProblems({registration}: Integration): string[] {
  const {permissions, never} = registration;
  const identity = ({resource, kind, value}: Permission) => `${resource} ${kind} ${value}`;
  return permissions.flatMap((entry, index) => {
    const path = `registration.permissions[${index}].value`;
    const problems: string[] = [];
    if (!findPermission(entry.resource, entry.kind, entry.value))
      problems.push(`${path}: ${unknownPermission(entry)}`);
    const first = permissions.findIndex((other) => identity(other) === identity(entry));
    if (first < index)
      problems.push(`${path}: found "${entry.value}" again; expected it once, at permissions[${first}]`);
    const forbidden = never.findIndex(({value}) => value === entry.value);
    if (forbidden >= 0) {
      problems.push(
        `${path}: found "${entry.value}" both here and in never[${forbidden}]; expected it in one of them`,
      );
    }
    return problems;
  });
}

function unknownPermission({resource, kind, value}: Permission): string {
  const {name, permissions} = resources[resource];
  const otherKind = permissions.find((entry) => entry.value === value);
  const known = permissions.filter((entry) => entry.kind === kind).map((entry) => entry.value);
  const expected = otherKind
    ? `its kind to be ${otherKind.kind}`
    : `one of ${known.length > 0 ? known.join(', ') : `nothing: it publishes no ${kind} permission`}`;
  return `found "${value}" (${kind}), which is not in resource "${resource}" (${name.en}); expected ${expected}`;
}

function redirectProblems({registration, flow}: Integration): string[] {
  const {redirectUris, audience} = registration;
  const problems = redirectUris.flatMap(({uri, platform}, index) => {
    const parsed = parseRedirectUri(uri, {platform, audience});
    return parsed.ok
      ? []
      : [
          `registration.redirectUris[${index}].uri: found "${uri}"; expected ${redirectExpectation(parsed.problem)}`,
        ];
  });
  if (flow === 'authorization-code' && redirectUris.length === 0) {
    problems.push(
      `registration.redirectUris: found none; expected at least one, since the flow is "${flow}"`,
    );
  }
  return problems;
}

function redirectExpectation(problem: RedirectUriProblem): string {
  if (problem.code === 'http-not-localhost') return `an https address (${problem.suggestion})`;
  const suggestion = 'suggestion' in problem ? ` (${problem.suggestion})` : '';
  return `a redirect URI that Entra accepts on this platform: ${problem.code}${suggestion}`;
}

function credentialProblems({registration: {credential, redirectUris}, flow}: Integration): string[] {
  const path = 'registration.credential';
  if (!credential) {
    const server = flow !== 'authorization-code' || redirectUris.some(({platform}) => platform === 'web');
    return server
      ? [`${path}: found nothing; expected a secret or a certificate, since a server proves itself by one`]
      : [];
  }
  const {kinds, preferred, maxMonths, advisedMonths} = credential;
  const problems: string[] = [];
  if (kinds.includes('secret') && maxMonths > secretLimitMonths) {
    problems.push(
      `${path}.maxMonths: found ${maxMonths}; expected at most ${secretLimitMonths}, the portal's limit for a secret`,
    );
  }
  if (advisedMonths > maxMonths) {
    problems.push(`${path}.advisedMonths: found ${advisedMonths}; expected at most maxMonths (${maxMonths})`);
  }
  if (!kinds.includes(preferred)) {
    problems.push(`${path}.preferred: found "${preferred}"; expected one of kinds (${kinds.join(', ')})`);
  }
  return problems;
}

function signInProblems({signIn, registration, flow}: Integration): string[] {
  if (!signIn) {
    return flow === 'authorization-code'
      ? [`signIn: found nothing; expected a sign-in block, since the flow is "${flow}"`]
      : [];
  }
  const problems: string[] = [];
  const authority = registration.audience === 'multitenant' ? 'organizations' : 'tenant';
  if (signIn.authority !== authority) {
    problems.push(
      `signIn.authority: found "${signIn.authority}"; expected "${authority}", since the audience is ${registration.audience}`,
    );
  }
  const delegated = registration.permissions.some(
    (entry) => entry.kind === 'delegated' && entry.resource === signIn.resource,
  );
  if (!delegated) {
    problems.push(
      `signIn.resource: found "${signIn.resource}"; expected a resource of which registration.permissions asks a delegated permission`,
    );
  }
  return problems;
}

function consentProblems({consent, registration}: Integration): string[] {
  const graphRole = registration.permissions.find(
    ({resource, kind, grantedBy}) =>
      resource === 'microsoft-graph' && kind === 'application' && grantedBy !== 'exchange-rbac',
  );
  if (!graphRole || consent.by === 'in-product') return [];
  return consent.roles.flatMap((role, index) =>
    limitedConsentRoles.includes(role)
      ? [
          `consent.roles[${index}]: found "${role}"; expected privileged-role-administrator or global-administrator, since "${graphRole.value}" is an application permission of Microsoft Graph`,
        ]
      : [],
  );
}
