/**
 * Microsoft Graph, as far as the sign-in check reads it in a page: `/v1.0/organization` and `/v1.0/me`, with `$select`. A
 * server has the whole of it (`graph/server`).
 */
import {readBearer} from '../bearer';
import {graphUri} from '../practice-directory';
import type {Service} from '../server-side';
import {findPerson, findTenant, stamp} from '../tenant';
import {meOf, organizationOf} from './entities';
import {graphError, graphErrors, tokenError, type GraphError} from './graph-error';

type Entity = Readonly<Record<string, unknown>>;

export const graph: Service = async (practice, request, path) => {
  const refuse = (error: GraphError) =>
    graphError(error, stamp(practice, request.headers.get('client-request-id')));
  const {directory, addresses} = practice;
  const api = directory.resources.find(({uri}) => uri === graphUri);
  const caller = await readBearer(practice, request, api ? [api.appId] : []);
  if ('problem' in caller) return refuse(tokenError(caller.problem));
  if (!caller.values.includes('User.Read')) return refuse(graphErrors.denied);

  const select = new URL(request.url).searchParams.get('$select')?.split(',');
  const person = findPerson(directory, caller.objectId);
  const tenant = findTenant(directory, caller.tenantId);
  const context = `${addresses.graph ?? ''}/v1.0/$metadata#`;
  if (path === '/v1.0/me' && person) {
    const me = project(meOf(person), select);
    if (typeof me === 'string') return refuse(graphErrors.badSelect(me, 'user'));
    return Response.json({'@odata.context': `${context}users/$entity`, ...me});
  }
  if (path === '/v1.0/organization' && tenant) {
    const organization = project(organizationOf(tenant), select);
    if (typeof organization === 'string') return refuse(graphErrors.badSelect(organization, 'organization'));
    return Response.json({'@odata.context': `${context}organization`, value: [organization]});
  }
  return refuse(graphErrors.unknownSegment(path.split('/')[2] ?? ''));
};

/** @returns the name of a property where none such exists. */
function project(entity: Entity, select: readonly string[] | undefined): Entity | string {
  if (!select) return entity;
  const names = select.map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(entity, name));
  return unknown ?? Object.fromEntries(names.map((name) => [name, entity[name]]));
}
