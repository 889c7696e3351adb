/** The registration asks for each permission of the contract: this one, of this kind, on this API. */
import type {ApplicationRegistration} from '../../../entra/registration';
import type {ExpectedAccess, RegistrationExpectation} from '../expectation';
import type {RegistrationFinding} from '../finding';
import {about, type FactRule} from '../judgement';
import {permissionName} from '../permission-name';
import {withApplication} from './with-application';

type State = 'requested' | 'missing' | 'wrong-kind' | 'another-api';

export const requestedPermissions: FactRule = withApplication(
  'permissions',
  ['permission-requested'],
  (application, expectation) => {
    const {row} = about('permissions', expectation);
    const asked = requestsOf(application);
    const judged = expectation.permissions
      .filter(({grantedBy}) => grantedBy === 'entra-consent')
      .map((access) => ({access, state: stateOf(access, asked, expectation)}))
      // What is optional is judged once it is there.
      .filter(({access, state}) => access.required || state !== 'missing');
    const findings = findingsOf(judged, expectation);
    return {
      rows: judged.map(({access: {value}, state}) =>
        state === 'requested'
          ? row({fact: 'permission-requested', subject: value, status: 'passed'})
          : row({fact: 'permission-requested', subject: value, status: 'failed', finding: codes[state]}),
      ),
      findings,
    };
  },
);

const codes = {
  missing: 'permission-not-requested',
  'wrong-kind': 'permission-of-wrong-kind',
  'another-api': 'permission-of-another-api',
} as const;

export type Request = {
  readonly apiAppId: string;
  readonly id: string;
  readonly kind: 'delegated' | 'application';
  /** Undefined for a GUID that the catalogue does not have. */
  readonly name: string | undefined;
};

export function requestsOf({requiredResourceAccess}: ApplicationRegistration): Request[] {
  return requiredResourceAccess.flatMap(({resourceAppId: apiAppId, access}) =>
    access.map(({id, kind}) => ({apiAppId, id, kind, name: permissionName(apiAppId, id, kind)})),
  );
}

/** The same permission: by GUID where the contract has it, else by name. */
export function isRequest({id, kind, value, api}: ExpectedAccess, request: Request): boolean {
  if (request.apiAppId !== api.appId || request.kind !== kind) return false;
  return id === undefined ? request.name === value : request.id === id;
}

function stateOf(
  access: ExpectedAccess,
  asked: readonly Request[],
  {permissions}: RegistrationExpectation,
): State {
  if (asked.some((request) => isRequest(access, request))) return 'requested';
  if (asked.some((request) => isOtherKind(access, request, permissions))) return 'wrong-kind';
  const elsewhere = asked.some(({name, kind}) => name === access.value && kind === access.kind);
  return elsewhere ? 'another-api' : 'missing';
}

/**
 * Of the right API, in the other kind, and wanted by nothing else: most likely added in this one's place. The two kinds
 * of one API seldom share a name.
 */
export function isOtherKind(
  {api, kind}: ExpectedAccess,
  request: Request,
  permissions: readonly ExpectedAccess[],
): boolean {
  if (request.apiAppId !== api.appId || request.kind === kind) return false;
  return !permissions.some((access) => isRequest(access, request));
}

type Judged = {readonly access: ExpectedAccess; readonly state: State};

/** One finding for each state, API and kind: what is put right together is told together. */
function findingsOf(judged: readonly Judged[], expectation: RegistrationExpectation): RegistrationFinding[] {
  const {finding} = about('permissions', expectation);
  const wrong = judged.filter(({state}) => state !== 'requested');
  const groups = new Map<string, Judged[]>();
  for (const entry of wrong) {
    const key = `${entry.state} ${entry.access.api.appId} ${entry.access.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || first.state === 'requested') return [];
    const values = group.map(({access}) => access.value);
    const {kind, api} = first.access;
    if (first.state === 'missing')
      return [finding('permission-not-requested', 'error', {missing: values, api: api.name})];
    if (first.state === 'wrong-kind')
      return [finding('permission-of-wrong-kind', 'error', {values, expected: kind})];
    return [finding('permission-of-another-api', 'error', {values, api: api.name})];
  });
}
