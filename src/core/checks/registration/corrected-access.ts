/** The `requiredResourceAccess` that a contract wants, made from the one that is there. */
import type {ApplicationRegistration} from '../../entra/registration';
import type {ExpectedAccess, RegistrationExpectation} from './expectation';
import {harmless} from './facts/harmless';
import {isRequest, requestsOf, type Request} from './facts/requested-permissions';
import {permissionLabel} from './permission-name';

/** As the manifest writes it, in both formats. */
export type AccessBlock = readonly {
  readonly resourceAppId: string;
  readonly resourceAccess: readonly {readonly id: string; readonly type: 'Scope' | 'Role'}[];
}[];

export type CorrectedAccess = {
  readonly block: AccessBlock;
  /** Names of what was put in and taken out; a GUID where no name is known. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Needed, and without a known GUID: to be added in the portal. */
  readonly byHand: readonly string[];
};

/**
 * Keeps what the contract asks for and what every sign-in has, adds what it lacks, and takes out the rest. What Exchange
 * Online grants for chosen mailboxes is taken out too: Entra would grant it for all of them.
 */
export function correctedAccess(
  application: ApplicationRegistration,
  {permissions}: Pick<RegistrationExpectation, 'permissions'>,
): CorrectedAccess {
  const wanted = permissions.filter(({grantedBy}) => grantedBy === 'entra-consent');
  const there = requestsOf(application);
  const kept = there.filter(
    (request) => harmless(request.name) || wanted.some((access) => isRequest(access, request)),
  );
  const missing = wanted.filter(
    (access) => access.required && !kept.some((request) => isRequest(access, request)),
  );
  const addable = missing.flatMap((access): Request[] => toRequest(access));
  return {
    block: toBlock([...kept, ...addable]),
    added: addable.flatMap(({name}) => name ?? []),
    removed: there
      .filter((request) => !kept.includes(request))
      .map(({apiAppId, id, kind}) => permissionLabel(apiAppId, id, kind)),
    byHand: missing.filter(({id}) => id === undefined).map(({value}) => value),
  };
}

function toRequest({id, kind, value, api}: ExpectedAccess): Request[] {
  return id === undefined ? [] : [{apiAppId: api.appId, id, kind, name: value}];
}

/** One entry for each API, in order of appearance; nothing twice. */
function toBlock(requests: readonly Request[]): AccessBlock {
  const apis = [...new Set(requests.map(({apiAppId}) => apiAppId))];
  return apis.map((resourceAppId) => {
    const own = requests.filter(({apiAppId}) => apiAppId === resourceAppId);
    return {
      resourceAppId,
      resourceAccess: own
        .filter(
          ({id, kind}, index) => own.findIndex((other) => other.id === id && other.kind === kind) === index,
        )
        .map(({id, kind}) => ({id, type: kind === 'delegated' ? 'Scope' : 'Role'})),
    };
  });
}
