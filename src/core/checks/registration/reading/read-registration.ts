/**
 * From Graph to evidence, in one round of parallel reads; a second one only where the first left a question. No
 * request writes, and none asks for people.
 *
 * @see https://learn.microsoft.com/graph/api/application-get
 * @see https://learn.microsoft.com/graph/api/serviceprincipal-get
 * @see https://learn.microsoft.com/graph/api/serviceprincipal-list-approleassignments
 * @see https://learn.microsoft.com/graph/api/serviceprincipal-list-oauth2permissiongrants
 */
import type {RegistrationExpectation} from '../expectation';
import type {ApiPrincipal, Part, RegistrationEvidence} from '../evidence';
import {apiOf, appIdOf, applicationOf, assignmentsOf, enterpriseApplicationOf, grantsOf} from './answers';
import {GraphTrouble, type GraphProblem} from './graph-problem';
import {readApplications, readGrants} from './permissions';

/** Who answers: Microsoft Graph itself, or what a script printed of its answers. */
export type GraphReader = {
  /** @returns undefined where it does not exist. @param permission the least that suffices */
  readonly one: (path: string, permission: string) => Promise<unknown>;
  /** Every entry of a list, whatever the number of pages. */
  readonly all: (path: string, permission: string) => Promise<readonly unknown[] | undefined>;
};

export type RegistrationQuestion = {
  readonly clientId: string;
  /** What the reader gave as the enterprise application's object ID. */
  readonly objectId?: string;
  /** Application IDs of the APIs that the contract names. */
  readonly apis: readonly string[];
  /** Whether people sign in: only then are there consents to delegated permissions to read. */
  readonly delegated: boolean;
};

/** What of the question follows from the contract. */
export function questionOf({
  permissions,
}: Pick<RegistrationExpectation, 'permissions'>): Pick<RegistrationQuestion, 'apis' | 'delegated'> {
  const delegated = permissions.some(({kind}) => kind === 'delegated');
  // Signing in is itself consented to, on Graph: its grants have a name at once.
  const apis = [...permissions.map(({api}) => api.appId), ...(delegated ? [graphAppId] : [])];
  return {apis: [...new Set(apis)], delegated};
}

const graphAppId = '00000003-0000-0000-c000-000000000000';

export type Reading = {
  readonly evidence: RegistrationEvidence;
  /** Why parts of it could not be read. */
  readonly problems: readonly GraphProblem[];
};

const ofPrincipal = '$select=id,appId,displayName,accountEnabled,appRoleAssignmentRequired';
const ofApi = '$select=id,appId,displayName';

/** What is read, as paths below Graph's version. */
export type ReadPaths = {
  readonly application: string;
  readonly enterpriseApplication: string;
  readonly assignments: string;
  /** Absent where nobody consents to a delegated permission. */
  readonly grants?: string;
  readonly apis: readonly string[];
  /** Asked only where nothing has this client ID: as the object ID of either kind. */
  readonly byObjectId: readonly [registration: string, enterprise: string];
};

export function pathsOf({
  clientId,
  apis,
  delegated,
}: Pick<RegistrationQuestion, 'clientId' | 'apis' | 'delegated'>): ReadPaths {
  const principal = `/servicePrincipals(appId='${clientId}')`;
  return {
    application: `/applications(appId='${clientId}')`,
    enterpriseApplication: `${principal}?${ofPrincipal}`,
    assignments: `${principal}/appRoleAssignments`,
    ...(delegated && {grants: `${principal}/oauth2PermissionGrants`}),
    apis: apis.map((appId) => `/servicePrincipals(appId='${appId}')?${ofApi}`),
    byObjectId: [
      `/applications/${clientId}?$select=id,appId`,
      `/servicePrincipals/${clientId}?$select=id,appId`,
    ],
  };
}

/** Grants of other APIs are named up to this number: a registration with more has other troubles. */
const mostOtherApis = 5;

/** @throws GraphTrouble where the registration itself could not be read; ToolError where Graph could not be reached. */
export async function readRegistrationEvidence(
  reader: GraphReader,
  {clientId, objectId, apis, delegated}: RegistrationQuestion,
): Promise<Reading> {
  const problems: GraphProblem[] = [];
  const part = async <Value>(
    asking: Promise<unknown>,
    plain: (answer: never) => Value,
  ): Promise<Part<Value>> => {
    try {
      const answer = await asking;
      return answer === undefined ? {state: 'absent'} : {state: 'read', value: plain(answer as never)};
    } catch (error) {
      if (!(error instanceof GraphTrouble) || !isDenial(error.problem)) throw error;
      problems.push(error.problem);
      return {state: 'not-read', why: 'denied'};
    }
  };
  const paths = pathsOf({clientId, apis, delegated});
  const [application, enterpriseApplication, appRoleAssignments, delegatedGrants, ...asked] =
    await Promise.all([
      part(reader.one(paths.application, readApplications), applicationOf),
      part(reader.one(paths.enterpriseApplication, readApplications), enterpriseApplicationOf),
      part(reader.all(paths.assignments, readApplications), assignmentsOf),
      paths.grants !== undefined
        ? part(reader.all(paths.grants, readGrants), grantsOf)
        : ({state: 'not-read', why: 'not-asked'} as const),
      ...paths.apis.map((path) => part(reader.one(path, readApplications), apiOf)),
    ]);
  const denial = problems[0];
  if (application.state === 'not-read' && denial) throw new GraphTrouble(denial);

  const known = asked.flatMap((entry) => (entry.state === 'read' ? [entry.value] : []));
  const granted = [
    ...(appRoleAssignments.state === 'read' ? appRoleAssignments.value : []),
    ...(delegatedGrants.state === 'read' ? delegatedGrants.value : []),
  ];
  const others = [...new Set(granted.map(({resourceId}) => resourceId))]
    .filter((id) => !known.some((api) => api.objectId === id))
    .slice(0, mostOtherApis);
  const isNowhere = application.state === 'absent' && enterpriseApplication.state === 'absent';
  const [mistaken, ...unnamed] = await Promise.all([
    isNowhere ? mistakenFor(reader, paths) : undefined,
    ...others.map((id) => part(reader.one(`/servicePrincipals/${id}?${ofApi}`, readApplications), apiOf)),
  ]);
  return {
    evidence: {
      kind: 'registration',
      source: 'microsoft-graph',
      clientId,
      ...(objectId !== undefined && {objectId}),
      application,
      enterpriseApplication,
      delegatedGrants,
      appRoleAssignments,
      apis: apisOf(asked, [
        ...known,
        ...unnamed.flatMap((entry) => (entry.state === 'read' ? [entry.value] : [])),
      ]),
      ...(mistaken && {mistaken}),
    },
    problems,
  };
}

/** Nothing has this client ID: it may be an object ID, of either kind. */
async function mistakenFor(
  reader: GraphReader,
  {byObjectId}: ReadPaths,
): Promise<RegistrationEvidence['mistaken']> {
  const [registration, enterprise] = await Promise.all(
    byObjectId.map((path) => reader.one(path, readApplications)),
  );
  if (registration !== undefined) return {is: 'registration-object-id', clientId: appIdOf(registration)};
  if (enterprise !== undefined) return {is: 'enterprise-object-id', clientId: appIdOf(enterprise)};
  return undefined;
}

function apisOf(
  asked: readonly Part<ApiPrincipal>[],
  known: readonly ApiPrincipal[],
): RegistrationEvidence['apis'] {
  return asked.some(({state}) => state === 'not-read')
    ? {state: 'not-read', why: 'denied'}
    : {state: 'read', value: known};
}

function isDenial({code}: GraphProblem): boolean {
  return code === 'permission-lacking' || code === 'role-lacking';
}
