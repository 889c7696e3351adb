/** Microsoft Graph as a server has it: the directory’s objects and a mailbox’s calendar, `v1.0` and `beta` alike. */
import {readBearer, type Bearer} from '../../bearer';
import {graphUri} from '../../practice-directory';
import type {Service} from '../../server-side';
import {stamp, type PracticeTenant} from '../../tenant';
import {throttled} from '../../throttle';
import {graphError, graphErrors, tokenError, type GraphError} from '../graph-error';
import {directoryRoutes} from './directory-routes';
import {graphHeaders, serverErrors} from './errors';
import {mailboxRoutes} from './mailbox-routes';
import {contextSuffix, isRefused, pageOf, selectFrom} from './odata';
import type {Found, Route} from './route';
import {userInfo, userInfoPath} from './user-info';

const versions = ['v1.0', 'beta'];
const routes: readonly Route[] = [...directoryRoutes, ...mailboxRoutes];

export const graphService: Service = throttled(answer, (practice, request, seconds) =>
  tooManyRequests(practice, request, seconds),
);

async function answer(practice: PracticeTenant, request: Request, path: string): Promise<Response> {
  const stamped = stamp(practice, request.headers.get('client-request-id'));
  const refuse = (error: GraphError) => graphError(error, stamped, graphHeaders(stamped));
  const [, version = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(decoded(path)) ?? [];
  const asksUserInfo = path === userInfoPath;
  if (!asksUserInfo && !versions.includes(version)) return refuse(serverErrors.unknownVersion(version));

  const caller = await readBearer(practice, request, audiences(practice));
  if ('problem' in caller) return refuse({...tokenError(caller.problem), headers: challenge(practice)});
  if (asksUserInfo) {
    const info = await userInfo(practice, request, caller);
    return info instanceof Response ? info : refuse(info);
  }
  const route = routes.find((entry) => entry.path.test(rest));
  if (!route) return refuse(graphErrors.unknownSegment(rest.split('/')[1]?.replace(/\(.*/, '') ?? ''));
  if (request.method !== 'GET') return refuse(serverErrors.wrongMethod);
  const found = look(route, practice, caller, new URL(request.url), rest);
  const outcome = 'error' in found ? found : bodyOf(found, new URL(request.url));
  if (isRefused(outcome)) return refuse(outcome.error);
  return Response.json(
    {
      '@odata.context': `${practice.addresses.graph}/${version}/$metadata#${contextOf(found, request)}`,
      ...outcome,
    },
    {headers: {...graphHeaders(stamped), 'odata-version': '4.0', 'cache-control': 'no-cache'}},
  );
}

function look(route: Route, practice: PracticeTenant, caller: Bearer, url: URL, path: string): Found {
  if (route.permissions.length > 0 && !route.permissions.some((value) => caller.values.includes(value)))
    return {error: graphErrors.denied};
  const names = (route.path.exec(path) ?? []).slice(1);
  return route.find({practice, caller, url, names});
}

function bodyOf(found: Exclude<Found, {error: GraphError}>, url: URL) {
  return 'entity' in found
    ? selectFrom(found.entity, found.type, url.searchParams)
    : pageOf(found.entities, found.set, url);
}

function contextOf(found: Found, request: Request): string {
  if ('error' in found) return '';
  const suffix = contextSuffix(new URL(request.url).searchParams);
  return 'entity' in found
    ? `${found.context}${suffix}${found.context.startsWith('microsoft.') ? '' : '/$entity'}`
    : `${found.context ?? found.set.name}${suffix}`;
}

/** Tokens for Graph name it by its address or by its ID. */
function audiences({directory, addresses}: PracticeTenant): string[] {
  const graph = directory.resources.find(({uri}) => uri === graphUri);
  const uris = [
    graphUri,
    ...(graph?.otherUris ?? []),
    ...(addresses.graph === undefined ? [] : [addresses.graph]),
  ];
  return [...uris, ...uris.map((uri) => `${uri}/`), ...(graph ? [graph.appId] : [])];
}

function challenge({addresses}: PracticeTenant): Record<string, string> {
  return {
    'www-authenticate': `Bearer realm="", authorization_uri="${addresses.entra}/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"`,
  };
}

function tooManyRequests(practice: PracticeTenant, request: Request, seconds: number): Response {
  const stamped = stamp(practice, request.headers.get('client-request-id'));
  return Response.json(
    {
      error: {
        code: 'TooManyRequests',
        message: 'Please retry again later.',
        innerError: {
          code: '429',
          date: new Date(stamped.at).toISOString().slice(0, 19),
          message: 'Please retry after',
          'request-id': stamped.traceId,
          'client-request-id': stamped.correlationId,
          status: '429',
        },
      },
    },
    {status: 429, headers: {...graphHeaders(stamped), 'retry-after': String(seconds)}},
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
