/**
 * Business Central's API, as far as a first call goes: companies of an environment, and a company's customers.
 *
 * Codes: MicrosoftDocs/dynamics365smb-devitpro-pb `dev-itpro/webservices/dynamics-error-codes.md`. Bodies as reported:
 * microsoft/nav-docker issue 570 (no card), community.dynamics.com "Common api / authentication errors" (no role in the
 * token), keytogoodcode.com "A deeper dive into Business Central API and OAuth2 tokens" (another audience),
 * wiki.myrapidi.com "403 forbidden" (permission set). The status of a stopped environment stands nowhere: 503 is derived.
 */
import {readBearer, type Bearer} from '../bearer';
import {derivedId} from '../derived-id';
import type {Service} from '../server-side';
import type {PracticeTenant} from '../tenant';
import {throttled} from '../throttle';
import {odataError, segmentsOf, type Segment} from './odata-error';
import type {BusinessCentralEnvironment} from './products';

const appId = '996def3d-b36c-4153-8607-a6fd3c01b89f';
const automationSets = ['D365 AUTOMATION', 'EXTEN. MGT. - ADMIN'];

type Address = {
  readonly tenant: string | undefined;
  readonly environment: string;
  readonly api: 'data' | 'automation';
  readonly root: string;
  readonly rest: string;
};

export const businessCentral: Service = throttled(answer, (practice, _, seconds) =>
  odataError(
    429,
    'Application_TooManyRequests',
    `Too many requests reached. Actual (101). Maximum (100).${correlation(practice)}`,
    {'retry-after': String(seconds)},
  ),
);

async function answer(practice: PracticeTenant, request: Request, path: string): Promise<Response> {
  const resource = practice.directory.resources.find((entry) => entry.appId === appId);
  const uris = resource ? [resource.uri, ...(resource.otherUris ?? [])] : [];
  const caller = await readBearer(practice, request, [...uris, ...uris.map((uri) => `${uri}/`), appId]);
  // Its gateway refuses what is no token for this API, before any environment is asked.
  if ('problem' in caller)
    return odataError(401, 'Unauthorized', 'The credentials provided are incorrect', {
      'www-authenticate': 'Bearer',
    });

  const address = addressOf(path);
  const environments = practice.directory.products?.businessCentral ?? [];
  const environment = environments.find(
    ({tenantId, name}) =>
      tenantId === caller.tenantId && name.toLowerCase() === address?.environment.toLowerCase(),
  );
  const isOtherTenant = address?.tenant !== undefined && !isTenant(practice, address.tenant, caller.tenantId);
  if (!address || !environment || isOtherTenant)
    return odataError(
      404,
      'BadRequest_NotFound',
      `No HTTP resource was found that matches the request URI '${request.url}'.`,
    );
  if (!environment.running)
    return odataError(
      503,
      'Internal_TenantUnavailable',
      `The tenant '${environment.tenantId}' is not accessible.${correlation(practice)}`,
    );
  return (
    refuseIdentity(practice, environment, caller, address) ??
    read(practice, request, {environment, caller, address})
  );
}

/** Who calls: the application by its card, or a person by their own user. */
function refuseIdentity(
  practice: PracticeTenant,
  {cards, users}: BusinessCentralEnvironment,
  {kind, clientId, objectId, values}: Bearer,
  {api}: Address,
): Response | undefined {
  const needed =
    kind === 'delegated'
      ? ['user_impersonation', 'Financials.ReadWrite.All']
      : api === 'automation'
        ? ['Automation.ReadWrite.All']
        : ['API.ReadWrite.All', 'app_access'];
  const isKnown =
    kind === 'delegated'
      ? users.includes(objectId)
      : cards.some((card) => card.clientId === clientId && card.enabled);
  if (!needed.some((value) => values.includes(value)))
    return odataError(
      401,
      'Authentication_InvalidCredentials',
      `Web service call failed because user could not be authenticated or authorized.${correlation(practice)}`,
    );
  return isKnown
    ? undefined
    : odataError(
        401,
        'Authentication_InvalidCredentials',
        `The server has rejected the client credentials.${correlation(practice)}`,
      );
}

type Call = {
  readonly environment: BusinessCentralEnvironment;
  readonly caller: Bearer;
  readonly address: Address;
};

function read(practice: PracticeTenant, request: Request, call: Call): Response {
  const {environment, address} = call;
  const segments = segmentsOf(address.rest);
  const [first, second, ...further] = segments ?? [];
  const unknown =
    [first, second].find((segment, index) => segment && !isEntity(segment, index)) ?? further[0];
  if (!first || unknown)
    return odataError(
      404,
      'BadRequest_ResourceNotFound',
      `Resource not found for the segment '${unknown?.name ?? address.rest.slice(1)}'.${correlation(practice)}`,
    );
  if (request.method !== 'GET')
    return odataError(
      405,
      'BadRequest_MethodNotAllowed',
      `'${request.method}' requests for '${(second ?? first).name}' of EdmType 'Entity' are not allowed within Dynamics 365 Business Central OData web services.${correlation(practice)}`,
    );
  const company = environment.companies.find(({id}) => id === first.key?.toLowerCase());
  if (first.key !== undefined && !company)
    return odataError(
      404,
      'Internal_CompanyNotFound',
      `Cannot process the request because the default company cannot be found.${correlation(practice)}`,
    );
  const table = second ? '18 Customer' : '2000000006 Company';
  if (!mayRead(call))
    return odataError(
      403,
      'Internal_ServerError',
      `Sorry, the current permissions prevented the action. (TableData ${table} Read: ${second ? 'Base Application' : 'System Application'})${correlation(practice)}`,
    );
  const context = `${practice.addresses['business-central'] ?? ''}${address.root}/$metadata#`;
  if (second)
    return Response.json({
      '@odata.context': `${context}companies(${company?.id ?? ''})/customers`,
      value: [],
    });
  const companies = environment.companies.map(companyEntity);
  return company
    ? Response.json({'@odata.context': `${context}companies/$entity`, ...companyEntity(company)})
    : Response.json({'@odata.context': `${context}companies`, value: companies});
}

/** A person has a licence's own permission sets; an application has those of its card. */
function mayRead({environment, caller, address}: Call): boolean {
  if (caller.kind === 'delegated') return true;
  const sets = environment.cards.find((card) => card.clientId === caller.clientId)?.permissionSets ?? [];
  const forAutomation = (set: string) => automationSets.includes(set);
  return sets.some((set) => (address.api === 'automation' ? forAutomation(set) : !forAutomation(set)));
}

function isEntity({name}: Segment, index: number): boolean {
  return name === (index === 0 ? 'companies' : 'customers');
}

function companyEntity({id, name}: {readonly id: string; readonly name: string}) {
  const made = '2026-01-12T09:00:00Z';
  const by = derivedId('user', 'system');
  return {
    id,
    systemVersion: '27.0.38460.0',
    timestamp: 8021,
    name,
    displayName: name,
    businessProfileId: '',
    systemCreatedAt: made,
    systemCreatedBy: by,
    systemModifiedAt: made,
    systemModifiedBy: by,
  };
}

/** `/v2.0/{environment}/api/v2.0/…`, with or without the tenant before the environment. */
function addressOf(path: string): Address | undefined {
  const parts = /^(\/v2\.0(?:\/([^/]+))?\/([^/]+)\/api\/(microsoft\/automation\/)?v2\.0)(\/.*)?$/.exec(
    decoded(path),
  );
  if (!parts) return undefined;
  const [, root = '', tenant, environment = '', automation, rest = ''] = parts;
  return {tenant, environment, api: automation === undefined ? 'data' : 'automation', root, rest};
}

function isTenant({directory}: PracticeTenant, name: string, tenantId: string): boolean {
  return directory.tenants.some(
    ({id, domain}) => id === tenantId && [id, domain].includes(name.toLowerCase()),
  );
}

/** Two spaces, as Business Central writes it. */
function correlation({randomId}: PracticeTenant): string {
  return `  CorrelationId:  ${randomId()}.`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
