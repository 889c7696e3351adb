/**
 * Dataverse's Web API, as far as a first call goes: `WhoAmI`, and the tables that an application user may read.
 *
 * Codes and bodies: MicrosoftDocs `dual-write/dual-write-troubleshooting-live-sync.md` (0x80072560),
 * powerapps-docs "Service protection API limits" (0x80072322) and "Virtual entities" (0x8006088a); 0x80042f09 is 403 in
 * the Web API's own table of exceptions, 0x80040225 stands for a disabled user in public clients.
 */
import {readBearer, type Bearer} from '../bearer';
import {derivedId} from '../derived-id';
import type {Service} from '../server-side';
import type {PracticeTenant} from '../tenant';
import {throttled} from '../throttle';
import {odataError, segmentsOf} from './odata-error';
import {entityOf, privilegeToRead} from './dataverse-tables';
import type {DataverseEnvironment, DataverseUser} from './products';

const appId = '00000007-0000-0000-c000-000000000000';

export const dataverse: Service = throttled(answer, (practice, _, seconds) =>
  refuse(
    practice,
    429,
    '0x80072322',
    'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
    {
      'retry-after': String(seconds),
    },
  ),
);

async function answer(practice: PracticeTenant, request: Request, path: string): Promise<Response> {
  const environment = practice.directory.products?.dataverse[0];
  const [, root = '', rest = ''] = /^(\/api\/data\/v9\.\d)(\/.*)?$/.exec(path) ?? [];
  if (!environment || !root) return new Response(null, {status: 404});
  const caller = await readBearer(practice, request, audiences(practice, environment));
  if ('problem' in caller) {
    const error =
      caller.problem === 'missing'
        ? ''
        : 'error=invalid_token, error_description=Error during token validation!, ';
    const authority = `authorization_uri=${practice.addresses.entra}/${environment.tenantId}/oauth2/authorize`;
    const challenge = `Bearer ${error}${authority}, resource_id=${environment.url}/`;
    return new Response(null, {
      status: 401,
      headers: {'www-authenticate': challenge, ...requestId(practice)},
    });
  }
  const user = userOf(environment, caller);
  if (typeof user === 'string') return refuse(practice, 403, ...refusalsOfUser(user, environment, caller));
  return read(practice, request, {environment, user, root, rest});
}

type UserProblem = 'absent' | 'disabled' | 'without-role';

/** An application is known by its application user, a person by a licence and the user that comes with it. */
function userOf(
  environment: DataverseEnvironment,
  {kind, clientId, objectId, tenantId, values}: Bearer,
): DataverseUser | UserProblem {
  const identity = kind === 'application' ? clientId : objectId;
  const user = environment.users.find((entry) => entry.identity === identity);
  const mayImpersonate = kind === 'application' || values.includes('user_impersonation');
  if (!user || tenantId !== environment.tenantId || !mayImpersonate) return 'absent';
  if (!user.enabled) return 'disabled';
  return user.roles.length === 0 ? 'without-role' : user;
}

function refusalsOfUser(
  problem: UserProblem,
  {users}: DataverseEnvironment,
  {clientId, objectId}: Bearer,
): [code: string, message: string] {
  const id = users.find(({identity}) => [clientId, objectId].includes(identity))?.id ?? '';
  switch (problem) {
    case 'absent':
      return ['0x80072560', 'The user is not a member of the organization.'];
    case 'disabled':
      return ['0x80040225', `The specified user(Id = ${id}) is disabled. Consider enabling this user.`];
    case 'without-role':
      return [
        '0x80042f09',
        `SecLib::RetrievePrivilegeForUser failed - no roles are assigned to user. Returned hr = -2147209463, User: ${id}`,
      ];
  }
}

type Call = {
  readonly environment: DataverseEnvironment;
  readonly user: DataverseUser;
  readonly root: string;
  readonly rest: string;
};

function read(practice: PracticeTenant, request: Request, {environment, user, root, rest}: Call): Response {
  const [segment, ...further] = segmentsOf(rest.replace(/\(\)$/, '')) ?? [];
  const context = `${practice.addresses.dataverse ?? environment.url}${root}/$metadata#`;
  const headers = {'odata-version': '4.0', ...requestId(practice)};
  if (!segment || further.length > 0 || !['WhoAmI', ...environment.tables].includes(segment.name))
    return refuse(
      practice,
      404,
      '0x8006088a',
      `Resource not found for the segment '${segment?.name ?? rest.slice(1)}'.`,
    );
  if (request.method !== 'GET')
    return refuse(
      practice,
      405,
      '0x80060888',
      `The requested resource does not support http method '${request.method}'.`,
    );
  if (segment.name === 'WhoAmI')
    return Response.json(
      {
        '@odata.context': `${context}Microsoft.Dynamics.CRM.WhoAmIResponse`,
        BusinessUnitId: environment.businessUnitId,
        UserId: user.id,
        OrganizationId: environment.organizationId,
      },
      {headers},
    );
  const privileges = new Set(user.roles.flatMap((role) => role.privileges));
  const privilege = privilegeToRead(segment.name);
  if (privileges.has(privilege))
    return Response.json({'@odata.context': `${context}${segment.name}`, value: []}, {headers});
  const privilegeId = derivedId('privilege', privilege);
  return refuse(
    practice,
    403,
    '0x80040220',
    `Principal user (Id=${user.id}, type=8, roleCount=${user.roles.length}, privilegeCount=${privileges.size}, accessMode=4), is missing ${privilege} privilege (Id=${privilegeId}) on OTC=2 for entity '${entityOf(segment.name)}'. context.Caller=${user.id}`,
  );
}

/** An environment's own address, with and without its slash, and the server's own where it stands in for it. */
function audiences({addresses, directory}: PracticeTenant, {url}: DataverseEnvironment): string[] {
  const resource = directory.resources.find((entry) => entry.appId === appId);
  const uris = [
    url,
    ...(resource?.otherUris ?? []),
    ...(addresses.dataverse === undefined ? [] : [addresses.dataverse]),
  ];
  return [...uris, ...uris.map((uri) => `${uri}/`), appId];
}

function refuse(
  practice: PracticeTenant,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return odataError(status, code, message, {...requestId(practice), ...headers});
}

function requestId({randomId}: PracticeTenant): Record<string, string> {
  return {'x-ms-service-request-id': randomId()};
}
