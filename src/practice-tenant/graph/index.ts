/** Microsoft Graph, as far as the sign-in check reads it: `/v1.0/organization` and `/v1.0/me`, with `$select`. */
import type {Person, Tenant} from '../directory';
import {findTenant, stamp, type PracticeTenant} from '../tenant';
import {findCaller} from './caller';
import {graphError, graphErrors, type GraphError} from './graph-error';

type Entity = Readonly<Record<string, unknown>>;

export async function graph(practice: PracticeTenant, request: Request, path: string): Promise<Response> {
  const contextOf = (set: string) => `${practice.addresses.graph ?? ''}/v1.0/$metadata#${set}`;
  const refuse = (error: GraphError) =>
    graphError(error, stamp(practice, request.headers.get('client-request-id')));
  const caller = await findCaller(practice, request);
  if ('error' in caller) return refuse(caller.error);
  if (!caller.scopes.includes('User.Read')) return refuse(graphErrors.denied);

  const url = new URL(request.url);
  const select = url.searchParams.get('$select')?.split(',');
  const tenant = findTenant(practice.directory, caller.tenantId);
  if (path === '/v1.0/me') {
    const me = project(meOf(caller.person), select);
    return me
      ? Response.json({'@odata.context': contextOf('users/$entity'), ...me})
      : refuse(graphErrors.badSelect);
  }
  if (path === '/v1.0/organization' && tenant) {
    const organization = project(organizationOf(tenant), select);
    if (!organization) return refuse(graphErrors.badSelect);
    return Response.json({'@odata.context': contextOf('organization'), value: [organization]});
  }
  return refuse(graphErrors.unknown);
}

function meOf({id, name, username}: Person): Entity {
  return {id, displayName: name, userPrincipalName: username, mail: username};
}

function organizationOf({id, name, domain}: Tenant): Entity {
  return {
    id,
    displayName: name,
    verifiedDomains: [
      {name: domain, type: 'Managed', isDefault: true, isInitial: true, capabilities: 'Email'},
    ],
  };
}

/** @returns undefined where a property named does not exist. */
function project(entity: Entity, select: readonly string[] | undefined): Entity | undefined {
  if (!select) return entity;
  const names = select.map((name) => name.trim());
  if (names.some((name) => !Object.hasOwn(entity, name))) return undefined;
  return Object.fromEntries(names.map((name) => [name, entity[name]]));
}
