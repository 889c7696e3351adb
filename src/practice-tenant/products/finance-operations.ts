/**
 * Finance and operations, as far as a first call goes: the list of data entities below `/data`, and one of them.
 *
 * The token must name the environment letter by letter. An application counts by its row, and that row's user; a signed-in
 * person by their own user. Refused tokens get 401 without a body and with the P3P header that people search for
 * (microsoft/Dynamics-AX-Integration issue 41). The shape of other errors: "Open Data Protocol (OData)" of the product's
 * documentation; the sentence of 403 stands in no public source, and is ours.
 */
import {readBearer, type Bearer} from '../bearer';
import type {Service} from '../server-side';
import type {PracticeTenant} from '../tenant';
import {throttled} from '../throttle';
import {segmentsOf} from './odata-error';
import type {FinanceOperationsEnvironment, FinanceOperationsUser} from './products';

const entities = ['CustomersV3', 'LegalEntities', 'SystemUsers'];

export const financeOperations: Service = throttled(answer, (_, __, seconds) =>
  refuse(
    429,
    'Too many requests. Retry after the time that the Retry-After header gives.',
    'System.Exception',
    {
      'retry-after': String(seconds),
    },
  ),
);

async function answer(practice: PracticeTenant, request: Request, path: string): Promise<Response> {
  const environment = practice.directory.products?.financeOperations[0];
  const rest = /^\/data(\/.*)?$/.exec(path);
  if (!environment || !rest) return new Response(null, {status: 404});
  const own = practice.addresses['finance-operations'];
  const caller = await readBearer(
    practice,
    request,
    own === undefined ? [environment.url] : [environment.url, own],
  );
  const user = 'problem' in caller ? undefined : userOf(environment, caller);
  if (!user)
    return new Response(null, {
      status: 401,
      headers: {
        p3p: 'CP="No P3P policy defined. Read the Microsoft privacy statement at https://go.microsoft.com/fwlink/?LinkId=271135"',
        'www-authenticate': `Bearer authorization_uri="${practice.addresses.entra}/common/oauth2/authorize"`,
      },
    });
  return read(request, environment, user, rest[1] ?? '');
}

function userOf(
  {tenantId, rows, users}: FinanceOperationsEnvironment,
  caller: Bearer,
): FinanceOperationsUser | undefined {
  if (caller.tenantId !== tenantId) return undefined;
  const row = rows.find(({clientId}) => clientId === caller.clientId);
  const mayRead = ['AX.FullAccess', 'Odata.FullAccess'].some((value) => caller.values.includes(value));
  const user = users.find((entry) =>
    caller.kind === 'application' ? entry.id === row?.userId : mayRead && entry.personId === caller.objectId,
  );
  return user?.enabled === true ? user : undefined;
}

function read(
  request: Request,
  {url}: FinanceOperationsEnvironment,
  {roles, legalEntities}: FinanceOperationsUser,
  rest: string,
): Response {
  const headers = {'odata-version': '4.0'};
  const context = `${url}/data/$metadata`;
  const [segment, ...further] = segmentsOf(rest) ?? [];
  if (rest !== '' && rest !== '/' && (!segment || further.length > 0 || !entities.includes(segment.name)))
    return refuse(404, `No HTTP resource was found that matches the request URI '${request.url}'.`);
  if (request.method !== 'GET')
    return refuse(405, `The requested resource does not support http method '${request.method}'.`);
  if (!segment)
    return Response.json(
      {'@odata.context': context, value: entities.map((name) => ({name, kind: 'EntitySet', url: name}))},
      {headers},
    );
  if (roles.length === 0 || legalEntities.length === 0)
    return refuse(
      403,
      `Access denied: the user lacks the security role or the legal entity that the data entity ${segment.name} needs.`,
      'System.UnauthorizedAccessException',
    );
  const value = segment.name === 'LegalEntities' ? legalEntities.map((id) => ({LegalEntityId: id})) : [];
  return Response.json({'@odata.context': `${context}#${segment.name}`, value}, {headers});
}

/** The product names the exception below an error that says nothing itself. */
function refuse(
  status: number,
  message: string,
  type = 'System.Web.Http.HttpResponseException',
  headers: Readonly<Record<string, string>> = {},
): Response {
  const innererror = {message, type, stacktrace: ''};
  return Response.json({error: {code: '', message: 'An error has occurred.', innererror}}, {status, headers});
}
